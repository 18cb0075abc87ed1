import { print } from 'graphql';
import { gql } from 'graphql-tag';
import { searchText } from '../src/model/searchText.ts';

/** One question that every peer answers: the operation as we are asked it, and what its variables can be. */
export interface Shape {
  name: string;
  /** Over our schema; plain resolvers answer the same. */
  operation: string;
  /** Variables of the n-th request. */
  variables(sample: number): Record<string, unknown>;
  /** Lists whose order no peer promises, by the field that rows are told apart with; they are sorted before answers are compared. */
  unordered?: string;
  /** Whether it changes the graph; a caller must be known then. */
  writes?: boolean;
}

const country = (sample: number): string => `Country:country-${String((sample * 7) % 100)}`;

const review = print(gql`
  mutation review($id: ID!, $review: Review!) {
    reviewClaim(id: $id, review: $review) {
      id
      review
    }
  }
`);

/** A claim of which no two of 16 clients change one at a time. */
function claimToReview(sample: number): string {
  const claim = (Math.floor(sample / 64) * 32 + (sample % 32)) % 400;
  return `Claim:a-${String(claim % 20)}/F${String(Math.floor(claim / 20))}`;
}

/** The nine shapes of reading, and one that writes. Ids are those of the generator. */
export const shapes: readonly Shape[] = [
  {
    name: 'point',
    operation: print(gql`
      query point($id: ID!) {
        country(id: $id) {
          id
          name
          aliases
          articleClaims
          origins
        }
      }
    `),
    variables: (sample) => ({ id: country(sample) }),
  },
  {
    name: 'list',
    operation: print(gql`
      query list($min: Decimal!) {
        contracts(filter: { value: { min: $min } }, orderBy: { by: VALUE, direction: DESC }, first: 25) {
          nodes {
            id
            title
            standing
            value {
              amount
              currency
            }
            signed {
              edtf
            }
          }
        }
      }
    `),
    variables: (sample) => ({ min: String(1_000_000_000 + (sample % 10) * 500_000_000) }),
  },
  {
    name: 'twoHops',
    operation: print(gql`
      query twoHops($id: ID!) {
        country(id: $id) {
          name
          contractsAsBuyer(first: 25) {
            nodes {
              id
              title
              seller {
                id
                name
              }
              system {
                id
                name
              }
            }
          }
        }
      }
    `),
    variables: (sample) => ({ id: country(sample) }),
  },
  {
    name: 'fourHops',
    operation: print(gql`
      query fourHops($id: ID!) {
        country(id: $id) {
          name
          contractsAsBuyer(first: 10) {
            nodes {
              id
              system {
                name
                contracts(first: 10) {
                  nodes {
                    id
                    title
                    seller {
                      id
                      name
                    }
                  }
                }
              }
            }
          }
        }
      }
    `),
    variables: (sample) => ({ id: country(sample) }),
  },
  {
    name: 'fanOut',
    operation: print(gql`
      query fanOut($first: Int!) {
        contracts(first: $first) {
          nodes {
            id
            buyer {
              id
              name
              aliases
              articleClaims
            }
            seller {
              id
              name
              aliases
              articleClaims
            }
            system {
              id
              name
              deliveries(first: 20) {
                nodes {
                  id
                  item
                  supplier {
                    id
                    name
                  }
                  recipient {
                    id
                    name
                  }
                }
              }
            }
          }
        }
      }
    `),
    variables: (sample) => ({ first: 48 + (sample % 3) }),
  },
  {
    name: 'quotes',
    operation: print(gql`
      query quotes($id: ID!) {
        country(id: $id) {
          contractsAsSeller(first: 25) {
            nodes {
              id
              title
              claims(first: 5) {
                nodes {
                  id
                  quote
                  voice
                  modality
                  speaker {
                    id
                    name
                  }
                  article {
                    headline
                    publisher
                  }
                }
              }
            }
          }
        }
      }
    `),
    variables: (sample) => ({ id: country(sample) }),
  },
  {
    name: 'totals',
    operation: print(gql`
      query totals($by: ContractGroup!) {
        contractTotals(by: $by) {
          group {
            id
            name
          }
          count
          currency
          value
        }
      }
    `),
    variables: (sample) => ({ by: ['BUYER', 'SELLER'][sample % 2] }),
    unordered: 'contractTotals',
  },
  {
    name: 'search',
    operation: print(gql`
      query search($text: SearchText!) {
        search(text: $text, first: 20) {
          text
          node {
            id
          }
        }
      }
    `),
    variables: (sample) => ({ text: ['vado', 'renka', 'lissul', 'moren', 'nialis'][sample % 5] }),
    unordered: 'search',
  },
  {
    name: 'path',
    operation: print(gql`
      query path($from: ID!, $to: ID!) {
        paths(from: $from, to: $to, maxHops: 4, first: 3) {
          length
          crowdedness
          hops {
            role
            from {
              id
            }
            to {
              id
            }
          }
        }
      }
    `),
    // Pairs that are linked by few hops: looking in vain through a crowded graph ends at the time-out.
    variables: (sample) => {
      const [person, system] =
        [
          [26, 30],
          [39, 35],
          [2, 35],
        ][sample % 3] ?? [];
      return { from: `Person:person-${String(person)}`, to: `WeaponSystem:system-${String(system)}` };
    },
    unordered: 'paths',
  },
  {
    // An editor confirms what stands: a decision that moves no fact.
    name: 'review',
    operation: review,
    variables: (sample) => ({ id: claimToReview(sample), review: 'ACCEPTED' }),
    writes: true,
  },
  {
    // Each claim is rejected and then accepted again: its fact moves, with titles, edges and history.
    name: 'reject',
    operation: review,
    variables: (sample) => ({
      id: claimToReview(sample),
      review: Math.floor(sample / 32) % 2 === 0 ? 'REJECTED' : 'ACCEPTED',
    }),
    writes: true,
  },
];

/** Variables as hand-written statements take them: amounts as numbers, search texts as Lucene queries. */
export function plainVariables({ name, variables }: Shape, sample: number): Record<string, unknown> {
  const given = variables(sample);
  if (name === 'list') return { min: Number(given.min) };
  return name === 'search' ? { text: { ...searchText(String(given.text)) } } : given;
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
};

/** An answer's data as text that is the same for the same answer: keys in order, and rows whose order is open. */
export function canonical({ unordered }: Shape, data: Record<string, unknown>): string {
  const rows = unordered ? (data[unordered] as unknown[]) : [];
  const full = unordered ? { [unordered]: rows.map((row) => JSON.stringify(sorted(row))).sort() } : data;
  return JSON.stringify(sorted(full));
}
