/**
 * Maps the items of a stream with limited concurrency, yielding results in the order of the items, whatever the concurrency.
 * Takes no more items than are being worked on.
 */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T>,
  atATime: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // A failure is reported where the result is awaited; before that it must not count as unhandled.
    result.catch(() => undefined);
    running.push(result);
    const [first] = running;
    if (running.length < atATime || !first) continue;
    yield await first;
    void running.shift();
  }
  for (const result of running) yield await result;
}
