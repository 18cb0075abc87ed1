/** Whether the slow tests run too: in CI, and where ENTENTE_TEST_SLOW is set. */
export const isSlowRun = process.env.CI === 'true' || Boolean(process.env.ENTENTE_TEST_SLOW);

/**
 * `describe` for what takes most of a minute, since it starts and kills databases of its own; where the slow tests
 * do not run, jest counts it as skipped.
 */
export const describeSlow = isSlowRun ? describe : describe.skip;
