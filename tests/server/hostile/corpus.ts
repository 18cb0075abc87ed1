import { type Raw, post } from './send.ts';

/** A hostile request, the HTTP status it must get, and the code of its first error; null where it is answered. */
export type Hostile = readonly [name: string, status: number, code: string | null, raw: Raw];

const json = { 'content-type': 'application/json' };
const raw = (body: string, headers: Record<string, string> = json): Raw => ({ body, headers });
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const nested = (depth: number, open: string, inner: string): string =>
  open.repeat(depth) + inner + '}'.repeat(depth);
const deep = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = { a: value };
  return value;
};
const doubling = (count: number, inner: string): string =>
  `{ ...F0 } ${times(count, (index) => `fragment F${String(index)} on Query { ...F${String(index + 1)} ...F${String(index + 1)} }`)} fragment F${String(count)} on Query { ${inner} }`;
const branching = (count: number): string =>
  `{ country(name: "India") { ...F0 } } ${times(count, (index) => `fragment F${String(index)} on Country { suppliesTo { nodes { ...F${String(index + 1)} } } suppliedBy { nodes { ...F${String(index + 1)} } } }`)} fragment F${String(count)} on Country { name }`;

/** Documents that cost too much before or while they run. */
export const documents: readonly Hostile[] = [
  ['1,001 tokens', 400, 'TOKENS_EXCEEDED', post(`{ ${times(1_001, () => '__typename')} }`)],
  ['200 kB of tokens', 400, 'TOKENS_EXCEEDED', post('{'.repeat(200_000))],
  ['100 kB of commas and a field', 200, null, post(`{ ${','.repeat(100_000)} __typename }`)],
  ['a long comment', 200, null, post(`# ${'x'.repeat(100_000)}\n{ __typename }`)],
  ['300 opening braces', 400, 'GRAPHQL_PARSE_FAILED', post('{'.repeat(300))],
  ['300 opening brackets in an argument', 400, 'GRAPHQL_PARSE_FAILED', post(`{ node(id: ${'['.repeat(300)}`)],
  [
    '21 levels of fields',
    400,
    'DEPTH_EXCEEDED',
    post(
      `{ claims { nodes { ${nested(10, 'fact { claims(first: 1) { nodes { ', 'id').replace(/\}+$/, '}'.repeat(30))} } } }`,
    ),
  ],
  ['200 levels of an unknown field', 400, 'DEPTH_EXCEEDED', post(nested(200, '{ a ', '{ b }'))],
  [
    'depth hidden in fragments',
    400,
    'DEPTH_EXCEEDED',
    post(
      `{ claims(first: 1) { nodes { ...A } } } ${times(8, (index) => `fragment ${'ABCDEFGH'[index] ?? ''} on Claim { fact { claims(first: 1) { nodes { ${index < 7 ? `...${'BCDEFGH'[index] ?? ''}` : 'id'} } } } }`)}`,
    ),
  ],
  [
    '31 aliases',
    400,
    'ALIASES_EXCEEDED',
    post(`{ country(name: "India") { ${times(31, (index) => `a${String(index)}: name`)} } }`),
  ],
  [
    '21 root fields',
    400,
    'ROOT_FIELDS_EXCEEDED',
    post(`{ ${times(21, (index) => `a${String(index)}: __typename`)} }`),
  ],
  [
    '21 root fields in a fragment',
    400,
    'ROOT_FIELDS_EXCEEDED',
    post(`{ ...A } fragment A on Query { ${times(21, (index) => `a${String(index)}: __typename`)} }`),
  ],
  [
    '6 directives on a field',
    400,
    'DIRECTIVES_EXCEEDED',
    post(`{ __typename ${times(6, () => '@include(if: true)')} }`),
  ],
  ['200 unknown directives', 400, 'DIRECTIVES_EXCEEDED', post(`{ __typename ${times(200, () => '@a')} }`)],
  [
    'a circle of fragments',
    400,
    'GRAPHQL_VALIDATION_FAILED',
    post('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
  ],
  [
    'a fragment within itself',
    400,
    'GRAPHQL_VALIDATION_FAILED',
    post('{ country(name: "India") { ...A } } fragment A on Country { suppliesTo { nodes { ...A } } }'),
  ],
  [
    'spreads of a missing fragment, doubling 40 times',
    400,
    'GRAPHQL_VALIDATION_FAILED',
    post(doubling(40, '...Missing')),
  ],
  ['fragments doubling 40 times', 400, 'EXPANSION_EXCEEDED', post(doubling(40, '__typename'))],
  ['fragments branching 7 times', 400, 'COST_EXCEEDED', post(branching(7))],
  ['fragments branching 40 times', 400, 'DEPTH_EXCEEDED', post(branching(40))],
  [
    'four full lists within one another',
    400,
    'COST_EXCEEDED',
    post(
      '{ countries(first: 100) { nodes { facts(first: 100) { nodes { ... on Contract { buyer { facts(first: 100) { nodes { ... on Contract { buyer { facts(first: 100) { nodes { id } } } } } } } } } } } } }',
    ),
  ],
  [
    'the same by variables',
    400,
    'COST_EXCEEDED',
    post(
      'query ($n: Int) { facts(first: $n) { nodes { ... on Contract { buyer { facts(first: $n) { nodes { ... on Contract { buyer { facts(first: $n) { nodes { id } } } } } } } } } } }',
      { n: 100 },
    ),
  ],
  [
    'the same by edges and aliases',
    400,
    'COST_EXCEEDED',
    post(
      `{ countries(first: 100) { edges { node { ${times(25, (index) => `a${String(index)}: facts(first: 100) { edges { node { claims(first: 100) { edges { node { id } } } } } }`)} } } } }`,
    ),
  ],
  [
    'tensions 20 times over',
    400,
    'COST_EXCEEDED',
    post(
      `{ ${times(20, (index) => `a${String(index)}: tensions { left { fact { claims { nodes { id } } } } }`)} }`,
    ),
  ],
  ['two operations without a name', 400, 'GRAPHQL_VALIDATION_FAILED', post('{ __typename } { __typename }')],
  [
    'two operations of one name',
    400,
    'GRAPHQL_VALIDATION_FAILED',
    post('query a { __typename } query a { __typename }'),
  ],
  [
    'an operation that is not there',
    400,
    'OPERATION_RESOLUTION_FAILURE',
    raw('{"query":"query a { __typename }","operationName":"b"}'),
  ],
  [
    'no operation name where there are two',
    400,
    'OPERATION_RESOLUTION_FAILURE',
    post('query a { __typename } query b { __typename }'),
  ],
  ['a mutation', 400, 'GRAPHQL_VALIDATION_FAILED', post('mutation { deleteEverything }')],
  ['a subscription', 400, 'GRAPHQL_VALIDATION_FAILED', post('subscription { claims }')],
  ['@defer', 400, 'GRAPHQL_VALIDATION_FAILED', post('{ ... @defer { __typename } }')],
  [
    'fields that collide',
    400,
    'GRAPHQL_VALIDATION_FAILED',
    post('{ country(name: "India") { name name: id } }'),
  ],
  [
    'introspection in circles',
    400,
    'INTROSPECTION_EXCEEDED',
    post('{ __schema { types { fields { type { fields { type { name } } } } } } }'),
  ],
  [
    'introspection many times over',
    400,
    'INTROSPECTION_EXCEEDED',
    post(`{ ${times(6, (index) => `a${String(index)}: __schema { types { name } }`)} }`),
  ],
  [
    'introspection doubled by fragments',
    400,
    'EXPANSION_EXCEEDED',
    post(doubling(20, '__schema { types { name } }')),
  ],
];

/** Arguments and variables that are out of bounds or of the wrong kind. */
export const inputs: readonly Hostile[] = [
  ['first: -1', 400, 'BAD_USER_INPUT', post('{ countries(first: -1) { nodes { name } } }')],
  ['first: 101', 400, 'BAD_USER_INPUT', post('{ countries(first: 101) { nodes { name } } }')],
  ['first: 2147483647', 400, 'BAD_USER_INPUT', post('{ countries(first: 2147483647) { nodes { name } } }')],
  [
    'first: 1e9 by variable',
    400,
    'BAD_USER_INPUT',
    post('query ($n: Int) { countries(first: $n) { nodes { name } } }', { n: 1e9 }),
  ],
  [
    'first as a text',
    400,
    'BAD_USER_INPUT',
    post('query ($n: Int) { countries(first: $n) { nodes { name } } }', { n: '5' }),
  ],
  [
    'first as an object',
    400,
    'BAD_USER_INPUT',
    post('query ($n: Int) { countries(first: $n) { nodes { name } } }', { n: { valueOf: 1 } }),
  ],
  ['first: 1.5', 400, 'GRAPHQL_VALIDATION_FAILED', post('{ countries(first: 1.5) { nodes { name } } }')],
  [
    'both first and last out of bounds',
    400,
    'BAD_USER_INPUT',
    post('{ countries(first: 1, last: 1000) { nodes { name } } }'),
  ],
  [
    'paths of a million hops',
    400,
    'BAD_USER_INPUT',
    post('{ paths(from: "Country:india", to: "Country:russia", maxHops: 1000000) { length } }'),
  ],
  [
    'no path at all',
    400,
    'BAD_USER_INPUT',
    post('{ paths(from: "Country:india", to: "Country:russia", first: 0) { length } }'),
  ],
  [
    'a neighbourhood of everything',
    400,
    'BAD_USER_INPUT',
    post('{ neighbourhood(of: "Country:india", depth: 99, limit: 99999) { total } }'),
  ],
  ['search for -1 hits', 400, 'BAD_USER_INPUT', post('{ search(text: "a", first: -1) { text } }')],
  [
    '101 ids',
    400,
    'BAD_USER_INPUT',
    post('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 101 }, String) }),
  ],
  [
    '2,000 values',
    400,
    'INPUT_EXCEEDED',
    post('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 2_000 }, String) }),
  ],
  [
    'variables nested 50,000 deep',
    400,
    'INPUT_EXCEEDED',
    raw(
      `{"query":"query ($f: ContractFilter) { contracts(filter: $f) { totalCount } }","variables":{"f":${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}}}`,
    ),
  ],
  [
    'lists nested 100,000 deep',
    400,
    'INPUT_EXCEEDED',
    raw(`{"query":"{ __typename }","variables":{"f":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`),
  ],
  [
    'variables nested 11 deep',
    400,
    'INPUT_EXCEEDED',
    post('query ($f: ContractFilter) { contracts(filter: $f) { totalCount } }', { f: deep(11) }),
  ],
  [
    'a filter nested 100 deep',
    400,
    'INPUT_EXCEEDED',
    post(`{ countries(filter: ${nested(100, '{ buysFrom: ', '{}')}) { totalCount } }`),
  ],
  [
    'a name of 3,000 characters',
    400,
    'INPUT_EXCEEDED',
    post('query ($n: String) { country(name: $n) { name } }', { n: 'x'.repeat(3_000) }),
  ],
  [
    'a literal of 3,000 characters',
    400,
    'INPUT_EXCEEDED',
    post(`{ country(name: "${'x'.repeat(3_000)}") { name } }`),
  ],
  [
    'a search of 257 characters',
    400,
    'BAD_USER_INPUT',
    post('query ($t: SearchText!) { search(text: $t) { text } }', { t: 'x'.repeat(257) }),
  ],
  ['a cursor that is none', 200, 'BAD_USER_INPUT', post('{ countries(after: "x") { nodes { name } } }')],
  [
    'a cursor with objects',
    200,
    'BAD_USER_INPUT',
    post('query ($c: String) { countries(after: $c) { nodes { name } } }', {
      c: Buffer.from('[{"a":1},{},{}]').toString('base64url'),
    }),
  ],
  [
    'a variable that is null where none may be',
    400,
    'BAD_USER_INPUT',
    post('query ($n: Int!) { search(text: "a", first: $n) { text } }', { n: null }),
  ],
  [
    'a date that is none',
    400,
    'BAD_USER_INPUT',
    post('query ($d: Date) { timeline(from: $d) { dated { id } } }', {
      d: "2022-01-01') detach delete n //",
    }),
  ],
  [
    'a decimal that is none',
    400,
    'BAD_USER_INPUT',
    post('query ($d: Decimal!) { contracts(filter: { value: { min: $d } }) { totalCount } }', { d: 'NaN' }),
  ],
  [
    'an enum that is none',
    400,
    'BAD_USER_INPUT',
    post('query ($s: [Standing!]) { facts(standing: $s) { totalCount } }', { s: ['PROVEN'] }),
  ],
  [
    'a name with Cypher in it',
    200,
    null,
    post('query ($n: String) { country(name: $n) { name } }', { n: "India'}) match (n) detach delete n //" }),
  ],
  ['an id with Cypher in it', 200, null, post('{ node(id: "Country:india\'}) return 1 //") { id } }')],
  ['an id of a label', 200, null, post('{ node(id: "Source:x") { id } }')],
  [
    'a role with Cypher in it',
    200,
    null,
    post('{ country(name: "India") { facts(role: "buyer|SELLER*") { totalCount } } }'),
  ],
  ['NUL in a name', 200, null, post('query ($n: String) { country(name: $n) { name } }', { n: 'a\0b' })],
  [
    'half a surrogate pair in a search',
    400,
    'BAD_USER_INPUT',
    post('query ($t: SearchText!) { search(text: $t) { text } }', { t: '\ud800' }),
  ],
  [
    'a search of operators',
    200,
    null,
    post('query ($t: SearchText!) { search(text: $t) { text } }', {
      t: '+-&&||!(){}[]^"~*?:\\/ AND OR NOT TO name:x',
    }),
  ],
  [
    '__proto__ as a variable',
    200,
    null,
    raw('{"query":"{ __typename }","variables":{"__proto__":{"a":1},"constructor":1}}'),
  ],
];

/** What is not GraphQL over HTTP. */
export const transport: readonly Hostile[] = [
  ['a body of 300 kB', 413, 'BODY_TOO_LARGE', post('x'.repeat(300_000))],
  [
    'a body that says it has 50 MB',
    413,
    'BODY_TOO_LARGE',
    { headers: { ...json, 'content-length': '52428800', expect: '100-continue' } },
  ],
  [
    'a chunked body of 2 MB',
    413,
    'BODY_TOO_LARGE',
    raw('x'.repeat(2_000_000), { ...json, 'transfer-encoding': 'chunked' }),
  ],
  ['no body', 400, 'BAD_REQUEST', raw('')],
  ['half an object', 400, 'BAD_REQUEST', raw('{"query": "{')],
  ['a number', 400, 'BAD_REQUEST', raw('7')],
  ['null', 400, 'BAD_REQUEST', raw('null')],
  ['a batch', 400, 'BAD_REQUEST', raw('[{"query":"{ __typename }"},{"query":"{ __typename }"}]')],
  ['an empty object', 400, 'BAD_REQUEST', raw('{}')],
  ['a query that is a number', 400, 'BAD_REQUEST', raw('{"query": 7}')],
  ['a query that is parsed', 400, 'BAD_REQUEST', raw('{"query": {"kind": "Document"}}')],
  ['variables that are a text', 400, 'BAD_REQUEST', raw('{"query": "{ __typename }", "variables": "{}"}')],
  ['variables that are a list', 400, 'BAD_REQUEST', raw('{"query": "{ __typename }", "variables": []}')],
  ['extensions that are a list', 400, 'BAD_REQUEST', raw('{"query": "{ __typename }", "extensions": []}')],
  [
    'a persisted query that nobody sent',
    200,
    'PERSISTED_QUERY_NOT_FOUND',
    raw(`{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`),
  ],
  [
    'a persisted query under the hash of another',
    400,
    'BAD_REQUEST',
    raw(
      `{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`,
    ),
  ],
  [
    'a persisted query of another version',
    400,
    'BAD_REQUEST',
    raw(`{"extensions":{"persistedQuery":{"version":7,"sha256Hash":"${'0'.repeat(64)}"}}}`),
  ],
  ['a persisted query that is a text', 400, 'BAD_REQUEST', raw('{"extensions":{"persistedQuery":"x"}}')],
  ['a document id that is no hash', 400, 'DOCUMENT_UNKNOWN', raw('{"documentId":"../../etc/passwd"}')],
  ['a document id that is a list', 400, 'DOCUMENT_UNKNOWN', raw('{"documentId":[]}')],
  [
    'a form',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    raw('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }),
  ],
  [
    'plain text, as a page of another origin may send',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    raw('{"query":"{ __typename }"}', { 'content-type': 'text/plain' }),
  ],
  [
    'an upload',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    raw('--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
  ],
  [
    'UTF-16',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    raw('{}', { 'content-type': 'application/json; charset=utf-16' }),
  ],
  ['a compressed body', 415, 'UNSUPPORTED_MEDIA_TYPE', raw('x', { ...json, 'content-encoding': 'gzip' })],
  ['no content type', 415, 'UNSUPPORTED_MEDIA_TYPE', raw('{"query":"{ __typename }"}', { accept: '*/*' })],
  [
    'GET that a browser makes for a page of another site',
    400,
    'BAD_REQUEST',
    {
      method: 'GET',
      path: '/graphql?query={__typename}',
      headers: { accept: '*/*', 'sec-fetch-site': 'cross-site' },
    },
  ],
  [
    'GET of a mutation',
    400,
    'GRAPHQL_VALIDATION_FAILED',
    { method: 'GET', path: '/graphql?query=mutation{a}', headers: json },
  ],
  [
    'GET with two queries',
    400,
    'BAD_REQUEST',
    { method: 'GET', path: '/graphql?query={__typename}&query={a}', headers: json },
  ],
  [
    'GET with variables that are no JSON',
    400,
    'BAD_REQUEST',
    { method: 'GET', path: '/graphql?query={__typename}&variables={', headers: json },
  ],
  [
    'GET with broken percent signs',
    400,
    'GRAPHQL_PARSE_FAILED',
    { method: 'GET', path: '/graphql?query=%E0%A4%A', headers: json },
  ],
  ['PUT', 405, 'METHOD_NOT_ALLOWED', { method: 'PUT', body: '{}' }],
  ['DELETE', 405, 'METHOD_NOT_ALLOWED', { method: 'DELETE' }],
  [
    'OPTIONS from another origin',
    405,
    'METHOD_NOT_ALLOWED',
    {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    },
  ],
  [
    'another host',
    421,
    'HOST_NOT_ALLOWED',
    raw('{"query":"{ __typename }"}', { ...json, host: 'evil.example' }),
  ],
  [
    'another host with a port',
    421,
    'HOST_NOT_ALLOWED',
    raw('{"query":"{ __typename }"}', { ...json, host: 'evil.example:4000' }),
  ],
  [
    'a host that begins like ours',
    421,
    'HOST_NOT_ALLOWED',
    raw('{"query":"{ __typename }"}', { ...json, host: '127.0.0.1.evil.example' }),
  ],
  [
    'localhost with a suffix',
    421,
    'HOST_NOT_ALLOWED',
    raw('{"query":"{ __typename }"}', { ...json, host: 'localhost.evil.example' }),
  ],
  ['a path out of the pages', 404, 'NOT_FOUND', { method: 'GET', path: '/../../etc/passwd', headers: {} }],
  [
    'a path out of the pages, encoded',
    404,
    'NOT_FOUND',
    { method: 'GET', path: '/assets/%2e%2e/%2e%2e/package.json', headers: {} },
  ],
  [
    'a path with two slashes',
    404,
    'NOT_FOUND',
    { method: 'GET', path: '//evil.example/graphql', headers: {} },
  ],
  [
    'credentials that are none',
    401,
    'UNAUTHENTICATED',
    raw('{"query":"{ __typename }"}', { ...json, authorization: 'Bearer x' }),
  ],
  [
    'credentials of another kind',
    401,
    'UNAUTHENTICATED',
    raw('{"query":"{ __typename }"}', { ...json, authorization: 'Basic eDp5' }),
  ],
  [
    'a token that signs itself',
    401,
    'UNAUTHENTICATED',
    raw('{"query":"{ __typename }"}', {
      ...json,
      authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4Iiwicm9sZSI6ImFkbWluIn0.',
    }),
  ],
  [
    'an answer as an image',
    406,
    'BAD_REQUEST',
    raw('{"query":"{ __typename }"}', { ...json, accept: 'image/png' }),
  ],
];
