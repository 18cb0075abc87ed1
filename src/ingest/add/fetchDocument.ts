import { lookup } from 'node:dns/promises';
import { type LookupFunction, BlockList, isIP } from 'node:net';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { ExpectedError } from '../../errors.ts';
import { type RawDocument, maxDocumentBytes } from './document.ts';

/** Addresses outside the public internet (IANA's special-purpose registries), from which nothing is fetched. */
const reserved = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  reserved.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  reserved.addSubnet(net, bits, 'ipv6');

/** Whether an IP address is on the public internet. An IPv4-mapped IPv6 address counts as the IPv4 address. */
export function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  const family = isIP(plain);
  if (family === 0 || (!mapped && /^::ffff:/i.test(plain))) return false;
  return !reserved.check(plain, family === 4 ? 'ipv4' : 'ipv6');
}

/** The bounds of a fetch. `resolve` gives the addresses of a host name; `isAllowed` decides on each. */
export interface FetchBounds {
  timeoutMs: number;
  maxBytes: number;
  maxRedirects: number;
  isAllowed(address: string): boolean;
}

const defaults: FetchBounds = {
  timeoutMs: 20_000,
  maxBytes: maxDocumentBytes,
  maxRedirects: 5,
  isAllowed: isPublicAddress,
};

const refuse = (problem: string): ExpectedError => new ExpectedError('BAD_USER_INPUT', problem);

function checkAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    throw refuse(`URL must begin with http:// or https://, but is "${text}".`);
  if (url.username || url.password) throw refuse('URL must not hold a name or password.');
  return url;
}

/** Resolves a host name for the connection itself: a second look-up could give an address that was never checked. */
const lookUpAllowed =
  (isAllowed: FetchBounds['isAllowed']): LookupFunction =>
  (hostname, _options, callback) => {
    lookup(hostname, { all: true }).then(
      (addresses) => {
        const refused = addresses.find(({ address }) => !isAllowed(address));
        const [first] = addresses;
        if (refused || !first) {
          callback(
            refuse(
              `${hostname} must be on the public internet, but resolves to ${refused?.address ?? 'no address'}.`,
            ),
            '',
            4,
          );
        } else callback(null, [first] as never, first.family);
      },
      (error: unknown) => {
        callback(error as NodeJS.ErrnoException, '', 4);
      },
    );
  };

function open(url: URL, bounds: FetchBounds, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !bounds.isAllowed(host))
    return Promise.reject(refuse(`URL must be on the public internet, but leads to ${host}.`));
  const send = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    send(
      url,
      {
        signal,
        lookup: lookUpAllowed(bounds.isAllowed),
        headers: {
          'user-agent': 'entente',
          accept: 'text/html,text/plain;q=0.9',
          'accept-encoding': 'identity',
        },
      },
      resolve,
    )
      .on('error', reject)
      .end();
  });
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw refuse(`The page must have at most ${String(maxBytes)} bytes, but has more.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Fetches a web page over http or https from the public internet, which is checked after DNS and on every redirect. Size,
 * time and redirects are bounded. Throws BAD_USER_INPUT when it refuses or fails.
 */
export async function fetchDocument(address: string, given: Partial<FetchBounds> = {}): Promise<RawDocument> {
  const bounds = { ...defaults, ...given };
  const signal = AbortSignal.timeout(bounds.timeoutMs);
  let url = checkAddress(address);
  try {
    for (let redirects = 0; redirects <= bounds.maxRedirects; redirects += 1) {
      const response = await open(url, bounds, signal);
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location) {
        response.destroy();
        url = checkAddress(new URL(headers.location, url).href);
        continue;
      }
      if (statusCode !== 200) {
        response.destroy();
        throw refuse(`${url.href} must answer with a page, but answered with HTTP ${String(statusCode)}.`);
      }
      const bytes = await readBody(response, bounds.maxBytes);
      return {
        bytes,
        name: url.href,
        ...(headers['content-type'] && { contentType: headers['content-type'] }),
      };
    }
    throw refuse(
      `${address} must lead to a page, but redirects more than ${String(bounds.maxRedirects)} times.`,
    );
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    if (signal.aborted)
      throw refuse(`${url.href} must answer within ${String(bounds.timeoutMs / 1000)} s, but did not.`);
    throw refuse(`${url.href} cannot be fetched: ${(error as Error).message}`);
  }
}
