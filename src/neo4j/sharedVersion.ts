/** Reads the store's version: a text that changes with every write from any client. */
export type Probe = () => Promise<string>;

/**
 * Shares one probe of the store's version among all callers. A probe sent at most `windowMs` ago still counts; with 0
 * every call waits for a probe sent after it, shared with concurrent calls. A version is thus never older than the
 * window. Rejects as the probe does.
 */
export function sharedVersion(
  probe: Probe,
  windowMs: number,
  now: () => number = () => performance.now(),
): Probe {
  let sent: { at: number; version: Promise<string> } | undefined;
  let next: Promise<string> | undefined;
  const send = (): Promise<string> => {
    next = undefined;
    const version = probe();
    sent = { at: now(), version };
    // A failed probe tells nothing: the next call probes again.
    version.catch(() => (sent = undefined));
    return version;
  };
  return () => {
    if (!sent) return send();
    if (windowMs > 0 && now() - sent.at <= windowMs) return sent.version;
    // One at a time: calls during a probe share the next one.
    next ??= sent.version.then(send, send);
    return next;
  };
}
