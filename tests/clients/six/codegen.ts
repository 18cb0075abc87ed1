// With GraphQL Code Generator's client preset and plain fetch.
import { graphql } from './generated/gql.js';
import type { CodegenClaimsQuery } from './generated/graphql.js';

const document = graphql(`
  query codegenClaims($after: String) {
    claims(first: 20, after: $after) {
      nodes {
        cite
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const cites: string[] = [];
for (let after: string | null | undefined = null; ;) {
  const response: Response = await fetch(process.argv[2] as string, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables: { after } }),
  });
  const { data } = (await response.json()) as { data: CodegenClaimsQuery };
  cites.push(...data.claims.nodes.map(({ cite }) => cite));
  if (!data.claims.pageInfo.hasNextPage) break;
  after = data.claims.pageInfo.endCursor;
}
console.log(JSON.stringify(cites));
