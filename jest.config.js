/**
 * Tests come in two tiers. `npm test` takes under five minutes; a file that takes longer than some seconds, or needs
 * processes, browsers or tools of other people, is called `*.slow.test.ts` and runs in the gate (CI=true) and where
 * ENTENTE_TEST_SLOW is set.
 */
const runsSlow = process.env.CI === 'true' || Boolean(process.env.ENTENTE_TEST_SLOW);

// These packages are published as modules only.
const modules = [
  'edtf',
  'env-paths',
  'jose',
  'linkedom',
  'uhyphen',
  'parse5',
  'htmlparser2',
  'domhandler',
  'domutils',
  'domelementtype',
  'dom-serializer',
  'entities',
  'css-select',
  'css-what',
  'boolbase',
  'nth-check',
  'html-escaper',
  'cssomnom',
  'html-encoding-sniffer',
  '@exodus',
  'tinyld',
  '@opentelemetry/otlp-exporter-base',
];

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: runsSlow ? [] : ['\\.slow\\.test\\.ts$'],
  transform: {
    '\\.[jt]s$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modules.join('|')})/)`],
  maxWorkers: 2,
  testTimeout: 240_000,
  globalSetup: '<rootDir>/tests/support/startTestDatabases.ts',
  globalTeardown: '<rootDir>/tests/support/stopTestDatabases.ts',
};
