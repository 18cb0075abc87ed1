// The arrows of docs/ARCHITECTURE.md: cli → server → execute, insights → neo4j → model → errors. Never backwards.

/** What each folder of src/ may import from the others. `generated` holds types only and is open to all. */
const arrows = {
  text: [],
  model: ['text', 'errors.ts'],
  neo4j: ['model', 'config.ts', 'errors.ts'],
  embedded: ['config.ts', 'errors.ts'],
  reading: ['text', 'model', 'embedded', 'errors.ts'],
  ingest: ['text', 'neo4j', 'model', 'config.ts', 'errors.ts'],
  execute: ['text', 'neo4j', 'model', 'errors.ts'],
  insights: ['neo4j', 'model', 'errors.ts'],
  cypher: ['neo4j', 'model', 'errors.ts'],
  exchange: ['cypher', 'neo4j', 'model', 'errors.ts'],
  server: ['execute', 'insights', 'cypher', 'neo4j', 'model', 'config.ts', 'errors.ts'],
  cli: [
    'text',
    'server',
    'execute',
    'insights',
    'cypher',
    'exchange',
    'ingest',
    'reading',
    'embedded',
    'neo4j',
    'model',
    'config.ts',
    'errors.ts',
  ],
  explorer: ['text'],
};

/** The same within src/server: its root files start the service, and no folder imports them. */
const serverArrows = {
  limits: [],
  http: ['limits'],
  auth: ['http', 'limits'],
  graphql: ['auth', 'http', 'limits'],
  cypher: ['auth', 'http', 'limits'],
  mutations: ['graphql', 'auth', 'http', 'limits'],
  subscriptions: ['graphql', 'auth', 'http', 'limits'],
  tracing: ['graphql', 'http'],
};

const keepToServerArrows = Object.entries(serverArrows).map(([folder, targets]) => ({
  name: `server-${folder}-keeps-to-its-arrows`,
  comment: `src/server/${folder} may import ${targets.join(', ') || 'nothing else'} of src/server.`,
  severity: 'error',
  from: { path: `^src/server/${folder}/` },
  to: { path: '^src/server/', pathNot: `^src/server/(${[folder, ...targets].join('|')})/` },
}));

const keepToArrows = Object.entries(arrows).map(([folder, targets]) => ({
  name: `${folder}-keeps-to-its-arrows`,
  comment: `src/${folder} may import ${targets.join(', ') || 'nothing else of src/'}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: '^src/',
    pathNot: `^src/(${[folder, 'generated', ...targets].join('|').replaceAll('.', '\\.')})(/|$)`,
  },
}));

module.exports = {
  forbidden: [
    ...keepToArrows,
    ...keepToServerArrows,
    {
      name: 'settings-and-errors-stand-alone',
      comment: 'src/config may import src/errors.ts, which imports nothing of src/.',
      severity: 'error',
      from: { path: '^src/(config|errors)(/|\\.ts$)' },
      to: { path: '^src/', pathNot: '^src/(errors\\.ts$|config/)' },
    },
    {
      name: 'the-model-is-pure',
      comment: 'src/model imports graphql, edtf, src/text and itself: no file system, no clock, no network.',
      severity: 'error',
      from: { path: '^src/model/', pathNot: '^src/model/read(Schema|Model)\\.ts$' },
      to: { pathNot: '^(src/(model|text)/|src/errors\\.ts$|node_modules/(graphql|graphql-tag|edtf)/)' },
    },
    {
      name: 'only-readSchema-and-readModel-read-files',
      comment: 'In src/model these two alone read files: the schema, and the names of the statements.',
      severity: 'error',
      from: { path: '^src/model/read(Schema|Model)\\.ts$' },
      to: { pathNot: '^(src/model/|node_modules/graphql/|(node:)?(fs|path|url)$)' },
    },
    {
      name: 'the-explorer-talks-http',
      comment:
        'src/explorer runs in a browser: of this project it reads operations/ and generated types only.',
      severity: 'error',
      from: { path: '^src/explorer/', pathNot: '^src/explorer/(prepare\\.js|vite\\.config\\.ts)$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circles',
      comment:
        'Two files that need one another are one file, or hide a third. Rows hold pages that hold rows: they may.',
      severity: 'error',
      from: { pathNot: '^src/execute/compose/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolvable',
      comment: 'What is imported must exist and stand in package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-tools-at-run-time',
      comment: 'What the service imports must be a dependency; the explorer is bundled.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/explorer/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/.*/dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
