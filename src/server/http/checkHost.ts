import { isIP } from 'node:net';

/** `example.org:4000` → `example.org`, `[::1]:4000` → `::1`. */
const nameOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1');

/**
 * Whether the service answers for the host that a request names. A page on the web can make its own name point
 * to this machine (DNS rebinding), but it can make neither an address nor `localhost` do so: those are always allowed.
 */
export function isAllowedHost(host: string | undefined, allowed: readonly string[]): boolean {
  if (!host) return false;
  const name = nameOf(host);
  return name === 'localhost' || isIP(name) !== 0 || allowed.includes(name);
}
