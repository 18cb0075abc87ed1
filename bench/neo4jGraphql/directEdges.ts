/**
 * The contracts of our graph as its users would model them who need no claims: an edge from who bought to what was bought,
 * with the contract's properties and its seller's name on it. It can answer three of the shapes: an edge has no claims,
 * and is found only through its ends. `bench/store/storeDirectEdges` makes it, beside our graph.
 */
export const typeDefs = `
  type DirectCountry @node {
    id: ID! name: String! aliases: [String!]! articleClaims: Int! origins: [String!]!
    bought: [DirectSystem!]! @relationship(type: "BOUGHT", direction: OUT, properties: "Deal")
  }
  type DirectSystem @node {
    id: ID! name: String!
    buyers: [DirectCountry!]! @relationship(type: "BOUGHT", direction: IN, properties: "Deal")
  }
  type Deal @relationshipProperties {
    contract: ID! title: String! articleClaims: Int! sellerId: ID sellerName: String
  }`;

const fame =
  'sort: [{ edge: { articleClaims: DESC } }, { edge: { title: ASC } }, { edge: { contract: ASC } }]';
const find = 'query ($id: ID!) { directCountries(where: { id: { eq: $id } })';

/** The shapes that the model can answer, as the library is asked them. */
export const operations: Readonly<Record<string, string>> = {
  point: `${find} { id name aliases articleClaims origins } }`,
  twoHops: `${find} { name boughtConnection(first: 25, ${fame}) { edges { properties { contract title sellerId sellerName } node { id name } } } } }`,
  fourHops: `${find} { name boughtConnection(first: 10, ${fame}) { edges { properties { contract } node { name buyersConnection(first: 10, ${fame}) { edges { properties { contract title sellerId sellerName } } } } } } } }`,
};

interface Edge {
  properties: { contract: string; title?: string; sellerId?: string; sellerName?: string };
  node?: { buyersConnection?: { edges: Edge[] } };
}

interface Country {
  boughtConnection?: { edges: Edge[] };
}

const contractOf = ({ properties: { contract, title, sellerId, sellerName } }: Edge) => ({
  id: contract,
  ...(title !== undefined && { title, seller: { id: sellerId, name: sellerName } }),
});

function systemOf({ buyersConnection, ...rest }: NonNullable<Edge['node']>) {
  return buyersConnection ? { ...rest, contracts: { nodes: buyersConnection.edges.map(contractOf) } } : rest;
}

/** The library's answer to a shape, in our form. */
export function readAnswer(_shape: string, data: Record<string, unknown>): Record<string, unknown> {
  const [found] = data.directCountries as Country[];
  if (!found?.boughtConnection) return { country: found ?? null };
  const { boughtConnection, ...country } = found;
  const nodes = boughtConnection.edges.map((edge) => ({
    ...contractOf(edge),
    system: edge.node && systemOf(edge.node),
  }));
  return { country: { ...country, contractsAsBuyer: { nodes } } };
}
