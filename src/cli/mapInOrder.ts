/**
 * Does work on each item of a stream, on so many at a time, and gives the results in the order of the items: the same
 * whatever the number. No more items are taken than are being worked on.
 */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T>,
  atATime: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Whoever waits for it hears of a failure; it is no unhandled one before that.
    result.catch(() => undefined);
    running.push(result);
    const [first] = running;
    if (running.length < atATime || !first) continue;
    yield await first;
    void running.shift();
  }
  for (const result of running) yield await result;
}
