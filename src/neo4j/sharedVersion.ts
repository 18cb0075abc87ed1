/** Tells the version of what is stored: a text that changes with every write, by whatever way it comes. */
export type Probe = () => Promise<string>;

/**
 * The version of the store, asked by one probe for all who want it. A probe that was sent at most `windowMs`
 * ago still counts; with 0 every call waits for a probe that is sent after it, shared with the calls beside it.
 * What is given is therefore never older than the window. Rejects as the probe does.
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
    // A failed probe says nothing of the store: the next call asks again.
    version.catch(() => (sent = undefined));
    return version;
  };
  return () => {
    if (!sent) return send();
    if (windowMs > 0 && now() - sent.at <= windowMs) return sent.version;
    // One at a time: while one is under way, all who come wait for the one after it.
    next ??= sent.version.then(send, send);
    return next;
  };
}
