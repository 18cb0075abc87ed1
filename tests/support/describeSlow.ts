/**
 * `describe` for what takes most of a minute, since it starts and kills databases of its own: in CI, and where
 * ENTENTE_TEST_SLOW is set; elsewhere jest counts it as skipped.
 */
export const describeSlow =
  process.env.CI === 'true' || process.env.ENTENTE_TEST_SLOW ? describe : describe.skip;
