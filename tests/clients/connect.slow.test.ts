import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import { gql } from 'graphql-tag';
import { connect, everyClaim, fetchAll, membersOf } from '../../client/src/client.ts';
import type { EveryClaimQuery } from '../../client/src/client.ts';
import { closeGraph, loadedGraph } from '../support/loadedGraph.ts';
import { type TestService, startTestService } from '../support/startTestService.ts';

let service: TestService;

beforeAll(async () => {
  service = await startTestService(await loadedGraph());
});

afterAll(async () => {
  await service.stop();
  await closeGraph();
});

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const claimsOf = ({ claims }: EveryClaimQuery): EveryClaimQuery['claims'] => claims;

test('fetchAll reads a list of many pages whole, each item once and in order', async () => {
  const ask = connect({ url: service.url });
  const { data } = await ask(everyClaim, { first: 100 });
  const whole = [...data.claims.nodes];
  const { claims } = (await ask(everyClaim, { first: 100, after: data.claims.pageInfo.endCursor })).data;
  const paged = await all(fetchAll(ask, everyClaim, { first: 7 }, claimsOf));
  expect(paged).toHaveLength(data.claims.totalCount);
  expect(paged).toEqual([...whole, ...claims.nodes].slice(0, paged.length));
});

test('fetchAll reads lists that are asked for by edges', async () => {
  const ask = connect({ url: service.url });
  const document = gql`
    query ($after: String) {
      countries(first: 2, after: $after) {
        edges {
          node {
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `;
  const names = await all(fetchAll(ask, document, {}, ({ countries }: any) => countries));
  expect(names).toContainEqual({ name: 'India' });
  expect(new Set(names.map(({ name }: any) => name)).size).toBe(names.length);
});

test('fetchAll says why there is no list, and refuses a document that does not turn pages', async () => {
  const ask = connect({ url: service.url });
  const ofUnknown = gql`
    query ($after: String) {
      country(name: "Indai") {
        claims(after: $after) {
          nodes {
            quote
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `;
  await expect(
    all(fetchAll(ask, ofUnknown, {}, ({ country }: any) => country?.claims)),
  ).rejects.toMatchObject({
    name: 'EntenteError',
    code: 'NOT_FOUND',
    message: expect.stringContaining('Indai'),
  });
  const samePage = gql`
    query {
      claims(first: 5) {
        nodes {
          quote
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  `;
  await expect(all(fetchAll(ask, samePage, {}, ({ claims }: any) => claims))).rejects.toThrow(
    'The document must select pageInfo { endCursor } and pass $after to the list.',
  );
});

test('an answer brings its hints; errors are thrown with the code of the service', async () => {
  const ask = connect({ url: service.url });
  const { data, hints } = await ask(membersOf, { organization: 'BRIKS' });
  expect(data.organization).toBeNull();
  expect(hints.join()).toContain('BRIKS');
  const misspelt = parse('{ contries { totalCount } }');
  await expect(ask(misspelt, {})).rejects.toMatchObject({
    code: 'GRAPHQL_VALIDATION_FAILED',
    status: 400,
    message: expect.stringContaining('contries'),
  });
});

/** A service that answers with these one after another. */
async function scripted(
  answers: { status: number; headers?: Record<string, string>; body: string }[],
): Promise<{ url: string; asked: string[]; stop(): void }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { status, headers = {}, body } = answers[asked.length] ?? answers.at(-1)!;
    asked.push(request.headers.authorization ?? '');
    response.writeHead(status, headers).end(body);
    request.resume();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/graphql`, asked, stop: () => server.close() };
}

const busy = {
  status: 503,
  headers: { 'retry-after': '0' },
  body: '{"errors":[{"message":"Busy.","extensions":{"code":"SERVER_BUSY"}}]}',
};
const question = gql`
  {
    __typename
  }
`;

test('a question is asked again while the service is busy, three times at most, with the token', async () => {
  const twice = await scripted([busy, busy, { status: 200, body: '{"data":{"__typename":"Query"}}' }]);
  const ask = connect({ url: twice.url, token: 'key' });
  expect((await ask(question, {})).data).toEqual({ __typename: 'Query' });
  expect(twice.asked).toEqual(['Bearer key', 'Bearer key', 'Bearer key']);
  twice.stop();
  const always = await scripted([busy]);
  await expect(connect({ url: always.url })(question, {})).rejects.toMatchObject({ code: 'SERVER_BUSY' });
  expect(always.asked).toHaveLength(3);
  always.stop();
});

test('a change is sent once, and a wait that is too long is not waited for', async () => {
  const change = gql`
    mutation {
      __typename
    }
  `;
  const service = await scripted([busy]);
  await expect(connect({ url: service.url })(change, {})).rejects.toMatchObject({ code: 'SERVER_BUSY' });
  expect(service.asked).toHaveLength(1);
  service.stop();
  const slow = await scripted([{ ...busy, headers: { 'retry-after': '3600' } }]);
  await expect(connect({ url: slow.url })(question, {})).rejects.toMatchObject({ code: 'SERVER_BUSY' });
  expect(slow.asked).toHaveLength(1);
  slow.stop();
});

test('a server that is not a GraphQL service is reported with its own words', async () => {
  const page = await scripted([{ status: 502, body: '<h1>Bad gateway</h1>' }]);
  await expect(connect({ url: page.url })(question, {})).rejects.toMatchObject({
    code: 'NO_ANSWER',
    message: 'The answer must be JSON, but is (HTTP 502): <h1>Bad gateway</h1>',
  });
  page.stop();
});
