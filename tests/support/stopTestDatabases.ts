type Global = typeof globalThis & { stopTestDatabases?: () => Promise<unknown> };

/** Jest's globalTeardown: stops what startTestDatabases started, and removes its folders. */
export default async function stopTestDatabases(): Promise<void> {
  await (globalThis as Global).stopTestDatabases?.();
}
