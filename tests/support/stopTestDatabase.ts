type Global = typeof globalThis & { stopTestDatabase?: () => Promise<void> };

/** Jest's globalTeardown: stops what startTestDatabase started, and removes its folder. */
export default async function stopTestDatabase(): Promise<void> {
  await (globalThis as Global).stopTestDatabase?.();
}
