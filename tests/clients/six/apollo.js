// With Apollo Client 4 and further pages merged by its own relay-style policy.
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

const document = gql`
  query apolloClaims($after: String) {
    claims(first: 20, after: $after) {
      edges {
        cursor
        node {
          id
          cite
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const client = new ApolloClient({
  link: new HttpLink({ uri: process.argv[2] }),
  cache: new InMemoryCache({ typePolicies: { Query: { fields: { claims: relayStylePagination() } } } }),
});
const watched = client.watchQuery({ query: document });
const subscription = watched.subscribe(() => undefined);
let { data } = await client.query({ query: document });
while (data.claims.pageInfo.hasNextPage) {
  ({ data } = await watched.fetchMore({ variables: { after: data.claims.pageInfo.endCursor } }));
}
const { claims } = client.readQuery({ query: document });
console.log(JSON.stringify(claims.edges.map(({ node }) => node.cite)));
subscription.unsubscribe();
client.stop();
