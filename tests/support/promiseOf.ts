/** A promise that is kept by hand: an event that a test waits for. */
export interface Kept<T> {
  promise: Promise<T>;
  resolve(value: T): void;
}

/** Makes a promise and what keeps it. */
export function promiseOf<T = void>(): Kept<T> {
  let resolve: Kept<T>['resolve'] = () => undefined;
  const promise = new Promise<T>((keep) => (resolve = keep));
  return { promise, resolve };
}
