import { type DocumentNode, type OperationDefinitionNode, parse } from 'graphql';
import { gql } from 'graphql-tag';
import { checkOperation } from '../../../src/server/limits/checkOperation.ts';
import { limits } from '../../../src/server/limits/limits.ts';
import { mostInStore, storeSizes } from '../../../src/server/limits/storeSizes.ts';
import { closeGraph, loadedGraph, model } from '../../support/loadedGraph.ts';
import { type TestService, startTestService } from '../../support/startTestService.ts';

/** Each country's organizations, their members, the members' organizations, and those' members again. */
const roundTrip = gql`
  {
    countries(first: 3) {
      nodes {
        name
        organizations(first: 100) {
          nodes {
            name
            members(first: 100) {
              nodes {
                name
                ... on Country {
                  organizations(first: 100) {
                    nodes {
                      name
                      members(first: 100) {
                        nodes {
                          name
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`;

let service: TestService;

beforeAll(async () => {
  service = await startTestService(await loadedGraph());
});
afterAll(async () => {
  await service.stop();
  await closeGraph();
});

const cost = (
  query: string | DocumentNode,
  readSizes?: () => ReturnType<ReturnType<typeof storeSizes>>,
): Promise<number> => {
  const document = typeof query === 'string' ? parse(query) : query;
  return checkOperation({
    model,
    document,
    operation: document.definitions[0] as OperationDefinitionNode,
    variables: {},
    mayIntrospect: true,
    isSignedIn: false,
    ...(readSizes && { readSizes }),
  });
};

test('an operation whose lists cannot be as long as it allows is answered', async () => {
  await expect(cost(roundTrip)).rejects.toThrow('rows');
  const { data, errors, extensions } = await service.ask(roundTrip);
  expect(errors).toBeUndefined();
  expect(data.countries.nodes).toHaveLength(3);
  expect((extensions as { cost?: number } | undefined)?.cost).toBeLessThanOrEqual(limits.cost);
});

test('what the store holds bounds a list: its nodes, and the most links that a node of it has', async () => {
  const graph = await loadedGraph();
  const sizes = await storeSizes()(graph);
  const [row] = await graph.read(
    'MATCH (o:Organization) RETURN count(o) AS organizations, max(COUNT { (o)<-[:MEMBER_OF]-() }) AS members',
  );
  expect(mostInStore(model, sizes, 'Query', 'organizations')).toBe(row?.get('organizations'));
  expect(mostInStore(model, sizes, 'Organization', 'members')).toBe(row?.get('members'));
  expect(mostInStore(model, { ...sizes, links: null }, 'Country', 'organizations')).toBe(
    row?.get('organizations'),
  );
  // No list of its own: what says nothing bounds nothing.
  expect(mostInStore(model, sizes, 'CountryConnection', 'nodes')).toBeUndefined();
});

test('store sizes are read at most once in half a minute, and again after a failure', async () => {
  let [time, reads] = [0, 0];
  const graph = await loadedGraph();
  const counting = { ...graph, read: (...asked: Parameters<typeof graph.read>) => {
    reads += 1;
    return reads === 1 ? Promise.reject(new Error('gone')) : graph.read(...asked);
  } }; // prettier-ignore
  const sizesOf = storeSizes(() => time);
  await expect(sizesOf(counting)).rejects.toThrow('gone');
  await Promise.all([sizesOf(counting), sizesOf(counting)]);
  expect(reads).toBe(3);
  time += limits.sizesMs + 1;
  await sizesOf(counting);
  expect(reads).toBe(5);
});
