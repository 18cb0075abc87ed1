// With Relay: its compiler, its store, and a @connection that it puts together page by page.
import relay from 'relay-runtime';
import page from './__generated__/relayClaimsPageQuery.graphql.js';
import fragment from './__generated__/relayClaims_query.graphql.js';

// Read by relay-compiler, which writes __generated__/; not run here.
void (() => relay.graphql`
  fragment relayClaims_query on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "relayClaimsPageQuery") {
    claims(first: $count, after: $cursor) @connection(key: "relayClaims_claims") {
      edges {
        node {
          cite
        }
      }
    }
  }
`);

const network = relay.Network.create(async ({ text }, variables) => {
  const response = await fetch(process.argv[2], {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  });
  return response.json();
});
const environment = new relay.Environment({
  network,
  store: new relay.Store(new relay.RecordSource(), { gcReleaseBufferSize: 100 }),
});
const operation = relay.createOperationDescriptor(page, { count: 20, cursor: null });
environment.retain(operation);

function read() {
  const { data } = environment.lookup(operation.fragment);
  return environment.lookup(relay.getSingularSelector(fragment, data)).data.claims;
}

for (let cursor = null; ;) {
  await relay.fetchQuery(environment, page, { count: 20, cursor }).toPromise();
  const { hasNextPage, endCursor } = read().pageInfo;
  if (!hasNextPage) break;
  cursor = endCursor;
}
console.log(JSON.stringify(read().edges.map(({ node }) => node.cite)));
