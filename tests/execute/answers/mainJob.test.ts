import { gql } from 'graphql-tag';
import { closeGraph, loadedGraph } from '../../support/loadedGraph.ts';
import { type TestService, startTestService } from '../../support/startTestService.ts';

let service: TestService;

beforeAll(async () => {
  service = await startTestService(await loadedGraph());
});

afterAll(async () => {
  await service.stop();
  await closeGraph();
});

test('who sold what to India, for how much, signed when, with the exact quote', async () => {
  const { data, errors } = await service.ask(gql`
    {
      country(name: "India") {
        contractsAsBuyer {
          nodes {
            seller {
              name
            }
            system {
              name
            }
            quantity
            value {
              amount
              currency
              printed
            }
            signed {
              edtf
              earliest
              latest
              precision
              printed
              certainty
            }
            claims {
              nodes {
                quote
                verified
                speaker {
                  name
                }
                voice
                start
                end
              }
            }
          }
        }
      }
    }
  `);
  expect(errors).toBeUndefined();
  const [contract] = data.country.contractsAsBuyer.nodes;
  expect(contract).toMatchObject({
    seller: { name: 'Russia' },
    system: { name: 'S-400 Triumph' },
    quantity: 5,
    value: { amount: '5000000000', currency: 'USD', printed: 'USD 5 billion' },
    signed: {
      edtf: '2018-10',
      earliest: '2018-10-01',
      latest: '2018-10-31',
      precision: 'MONTH',
      printed: 'In October 2018',
      certainty: 'EXPLICIT',
    },
  });
  expect(contract.claims.nodes).toContainEqual({
    quote:
      'In October 2018, India signed a USD 5 billion deal with Russia to buy five units of the S-400 air defense missile systems',
    verified: true,
    speaker: null,
    voice: 'ARTICLE',
    start: 1347,
    end: 1468,
  });
});

test('which deliveries began, how far each got and where the first is deployed, with certainty and basis', async () => {
  const { data } = await service.ask(gql`
    {
      deliveries(filter: { system: { name: ["S-400"] } }) {
        nodes {
          item
          progress
          began {
            edtf
            printed
            certainty
            basis
          }
          recipient {
            name
          }
          details {
            field
            certainty
            basis
          }
          deployments {
            nodes {
              place {
                name
              }
              borders {
                name
              }
              operator {
                name
              }
              details {
                field
                certainty
              }
            }
          }
        }
      }
    }
  `);
  const [first, second] = data.deliveries.nodes.sort((a: { item: string }, b: { item: string }) =>
    a.item.localeCompare(b.item),
  );
  expect(first).toMatchObject({ item: 'first regiment', progress: 'BEGUN' });
  expect(first.began).toMatchObject({ edtf: '2021-12', printed: 'in December', certainty: 'INFERRED' });
  expect(first.began.basis).toMatch(/year is absent/);
  expect(first.details).toContainEqual(
    expect.objectContaining({ field: 'recipient', certainty: 'INFERRED' }),
  );
  expect(second).toMatchObject({ item: 'key components of the 2nd Regiment', progress: 'ALMOST_COMPLETE' });
  const { data: places } = await service.ask(
    '{ deployments { nodes { place { name } borders { name } details { field certainty } } } }',
  );
  expect(places.deployments.nodes).toHaveLength(1);
  expect(places.deployments.nodes[0]).toMatchObject({
    place: { name: 'northern sector' },
    borders: [{ name: 'China' }, { name: 'Pakistan' }],
  });
});

test('what Denis Alipov says', async () => {
  const { data } = await service.ask(gql`
    {
      person(name: "alipov") {
        name
        claims(first: 100) {
          totalCount
          nodes {
            quote
            via {
              name
            }
            modality
            voice
          }
        }
      }
    }
  `);
  expect(data.person.name).toBe('Denis Alipov');
  expect(data.person.claims.totalCount).toBeGreaterThanOrEqual(30);
  expect(data.person.claims.nodes).toContainEqual({
    quote: 'It is proceeding smoothly as per schedule.',
    via: { name: 'Press Trust of India' },
    modality: 'ASSERTED',
    voice: 'DIRECT_QUOTE',
  });
});

test('where the leaders could meet: possible, and no membership from the article', async () => {
  const { data } = await service.ask(gql`
    {
      participations(standing: [POSSIBLE]) {
        nodes {
          forum {
            name
          }
          standing
          origins
        }
      }
      asserted: participations {
        totalCount
        unassertedCount
      }
      memberships(filter: { origin: ARTICLE }) {
        totalCount
      }
    }
  `);
  expect(
    data.participations.nodes.map(({ forum }: { forum: { name: string } }) => forum.name).sort(),
  ).toEqual(['BRICS', 'G20', 'Shanghai Cooperation Organization']);
  expect(data.asserted).toEqual({ totalCount: 0, unassertedCount: 3 });
  expect(data.memberships.totalCount).toBe(0);
});

test('the curated members of BRICS, marked as such, on a day', async () => {
  const { data } = await service.ask(gql`
    {
      organization(name: "BRICS") {
        members(at: "2022-06-01") {
          at
          totalCount
          edges {
            origins
            from {
              edtf
            }
            claims {
              origin
              cite
              citation {
                title
              }
            }
            node {
              name
              __typename
            }
          }
        }
        now: members {
          at
          totalCount
        }
      }
    }
  `);
  const { members, now } = data.organization;
  expect(members.at).toBe('2022-06-01');
  expect(members.edges.map(({ node }: { node: { name: string } }) => node.name).sort()).toEqual([
    'Brazil',
    'China',
    'India',
    'Russia',
    'South Africa',
  ]);
  for (const edge of members.edges) {
    expect(edge.origins).toEqual(['CURATED']);
    expect(edge.claims[0]).toMatchObject({ origin: 'CURATED', citation: { title: expect.any(String) } });
  }
  expect(now.at).toBe(new Date().toISOString().slice(0, 10));
  expect(now.totalCount).toBe(10);
});

test('the first natural queries work: organizations of India, contracts over a billion', async () => {
  const { data } = await service.ask(gql`
    {
      country(name: "India") {
        organizations {
          nodes {
            name
          }
        }
      }
      contracts(filter: { value: { min: "1000000000" } }) {
        nodes {
          id
        }
      }
      none: contracts(filter: { value: { min: "5000000001" } }) {
        totalCount
      }
      number: contracts(filter: { value: { min: 900000000 } }) {
        totalCount
      }
    }
  `);
  expect(data.country.organizations.nodes.map(({ name }: { name: string }) => name).sort()).toEqual([
    'BRICS',
    'G20',
    'Shanghai Cooperation Organization',
  ]);
  expect(data.contracts.nodes).toEqual([{ id: 'Contract:india-russia-s-400-2018' }]);
  expect(data.none.totalCount).toBe(0);
  expect(data.number.totalCount).toBe(1);
});

test('a threatened sanction is a Sanction with standing THREATENED, and never in the default list', async () => {
  const { data } = await service.ask(gql`
    {
      sanctions {
        nodes {
          imposer {
            name
          }
          target {
            name
          }
        }
        unassertedCount
      }
      threatened: sanctions(standing: [THREATENED]) {
        nodes {
          __typename
          id
          standing
          imposer {
            name
          }
        }
      }
      country(name: "USA") {
        sanctionsImposed {
          totalCount
          unassertedCount
        }
      }
    }
  `);
  expect(data.sanctions.nodes).toEqual([
    { imposer: { name: 'Western countries' }, target: { name: 'Russia' } },
  ]);
  expect(data.sanctions.unassertedCount).toBe(1);
  expect(data.threatened.nodes[0]).toMatchObject({
    __typename: 'Sanction',
    standing: 'THREATENED',
    imposer: { name: 'United States' },
  });
  expect(data.country.sanctionsImposed).toEqual({ totalCount: 0, unassertedCount: 1 });
});

test('anything by its id, and the roles both ways', async () => {
  const { data } = await service.ask(gql`
    {
      node(id: "Contract:india-russia-s-400-2018") {
        __typename
        id
        ... on Contract {
          buyer {
            id
            facts(role: "buyer") {
              nodes {
                id
              }
            }
          }
        }
      }
      nodes(ids: ["Country:india", "Country:nowhere", "Claim:russia-india-defence-cooperation/F21"]) {
        __typename
        id
      }
    }
  `);
  expect(data.node).toEqual({
    __typename: 'Contract',
    id: 'Contract:india-russia-s-400-2018',
    buyer: { id: 'Country:india', facts: { nodes: [{ id: 'Contract:india-russia-s-400-2018' }] } },
  });
  expect(data.nodes).toEqual([
    { __typename: 'Country', id: 'Country:india' },
    null,
    { __typename: 'Claim', id: 'Claim:russia-india-defence-cooperation/F21' },
  ]);
});
