// Linter rules for TypeScript, JavaScript, the SDL in schema/ and the saved operations. A rule is off only with its reason.

import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = import.meta.dirname;
const nodeGlobals = ['console', 'process', 'URL', 'Buffer', 'setTimeout', 'clearTimeout'];

/** Environment variables are read in one place, so that every setting is checked and told of at start. */
const onlyConfigReadsTheEnvironment = [
  'error',
  {
    object: 'process',
    property: 'env',
    message: 'Only src/config.ts reads the environment: add the setting to its Config.',
  },
];

const typescript = {
  files: ['**/*.ts', '**/*.tsx'],
  extends: [
    js.configs.recommended,
    tseslint.configs.strictTypeChecked,
    tseslint.configs.stylisticTypeChecked,
  ],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
  rules: {
    // Numbers print the same everywhere; it is objects and undefined that end up in messages by mistake.
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    // `() => resolve()`, `(how) => (ended = how)` and `for (…; await sleep(100))` read well and lose nothing.
    '@typescript-eslint/no-confusing-void-expression': 'off',
    // Control characters stand in patterns that strip them from text for XML.
    'no-control-regex': 'off',
    // An empty environment variable counts as unset, which only `||` says.
    '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    // Taking a field out of the rest is how an object without it is made.
    '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    // A cast says what is known; `!` would say that nothing is missing, which nobody may say here.
    '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    // The driver declares its options as classes; its documentation passes plain objects, and so do we.
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    // Interfaces here are plain objects of closures: no method reads `this`, so taking one out is safe.
    '@typescript-eslint/unbound-method': 'off',
  },
};

const tests = {
  files: ['tests/**/*.ts'],
  rules: {
    // Answers over HTTP and jest's matchers are typed any: what they hold is what the test asserts.
    '@typescript-eslint/no-explicit-any': 'off',
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-call': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
    // What is missing makes the test fail, which is its purpose.
    '@typescript-eslint/no-non-null-assertion': 'off',
    // graphql-js documents the kinds of its nodes as strings and declares them as an enum.
    '@typescript-eslint/no-unsafe-enum-comparison': 'off',
  },
};

const sdl = {
  files: ['schema/**/*.graphql'],
  rules: {
    // What needs the complete schema (known types, interfaces, directives) src/model checks: a file alone is not complete.
    '@graphql-eslint/no-hashtag-description': 'error',
    '@graphql-eslint/require-deprecation-reason': 'error',
    '@graphql-eslint/require-description': [
      'error',
      {
        types: true,
        DirectiveDefinition: true,
        EnumValueDefinition: true,
        FieldDefinition: true,
        InputValueDefinition: true,
      },
    ],
    '@graphql-eslint/naming-convention': [
      'error',
      {
        types: 'PascalCase',
        FieldDefinition: 'camelCase',
        InputValueDefinition: 'camelCase',
        DirectiveDefinition: 'camelCase',
        EnumValueDefinition: 'UPPER_CASE',
      },
    ],
    '@graphql-eslint/unique-enum-value-names': 'error',
  },
};

const operations = {
  files: ['operations/**/*.graphql'],
  rules: {
    ...graphql.configs['flat/operations-recommended'].rules,
    '@graphql-eslint/match-document-filename': ['error', { query: 'camelCase' }],
    '@graphql-eslint/naming-convention': [
      'error',
      { OperationDefinition: 'camelCase', FragmentDefinition: 'camelCase', VariableDefinition: 'camelCase' },
    ],
    // The server limits depth; a saved operation shows how far one question can go.
    '@graphql-eslint/selection-set-depth': 'off',
    // Answers are read by people; no client keeps them by id.
    '@graphql-eslint/require-selections': 'off',
  },
};

/** The `gql` documents in tests and bench, which the processor takes out of their files. */
const documents = {
  files: ['**/*.ts/*.graphql'],
  rules: {
    '@graphql-eslint/known-argument-names': 'error',
    '@graphql-eslint/fields-on-correct-type': 'error',
    '@graphql-eslint/value-literals-of-correct-type': 'error',
    '@graphql-eslint/no-unused-variables': 'error',
    '@graphql-eslint/provided-required-arguments': 'error',
    '@graphql-eslint/scalar-leafs': 'error',
    '@graphql-eslint/variables-in-allowed-position': 'error',
  },
};

const parseGraphql = {
  files: ['schema/**/*.graphql', 'operations/**/*.graphql', '**/*.ts/*.graphql'],
  plugins: { '@graphql-eslint': graphql },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: {
      graphQLConfig: { schema: `${root}/schema.graphql`, documents: `${root}/operations/**/*.graphql` },
    },
  },
};

export default defineConfig(
  { ignores: ['**/node_modules/', '**/dist/', '**/coverage/', '**/generated/'] },
  // Programs of users: they are installed, type-checked and run in a folder of their own, by tests/clients.
  { ignores: ['examples/', 'tests/clients/six/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries([...nodeGlobals, 'module'].map((name) => [name, 'readonly'])),
    },
  },
  typescript,
  tests,
  {
    files: ['src/**/*.{ts,tsx,js}'],
    ignores: ['src/config.ts'],
    rules: { 'no-restricted-properties': onlyConfigReadsTheEnvironment },
  },
  { files: ['tests/**/*.ts', 'bench/**/*.ts'], processor: graphql.processor },
  parseGraphql,
  sdl,
  operations,
  documents,
);
