// With Apollo Client 4's normalised cache, which holds how a fact is and how it was under two ids.
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';

const document = gql`
  query apolloMeetings($ids: [ID!], $asOf: DateTime) {
    meetings(filter: { ids: $ids }, standing: null, asOf: $asOf) {
      nodes {
        id
        currentId
        standing
        claims {
          nodes {
            id
            quote
          }
        }
      }
    }
  }
`;

const [ids, asOf, url] = process.argv.slice(2);
const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache: new InMemoryCache() });
const read = async (variables, fetchPolicy) => {
  const { data } = await client.query({ query: document, variables: { ids, ...variables }, fetchPolicy });
  return data.meetings.nodes[0];
};
const now = await read({});
const then = await read({ asOf });
// What was read first stands in the cache as it was read.
const again = await read({}, 'cache-only');
console.log(JSON.stringify({ now, then, again }));
client.stop();
