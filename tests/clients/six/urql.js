// With urql as it comes: its own exchanges, GET where the question is short, and a typed document of the package.
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { everyClaim, fetchAll } from 'entente-client';

const client = new Client({ url: process.argv[2], exchanges: [cacheExchange, fetchExchange] });

async function ask(document, variables) {
  const { data, error } = await client.query(document, variables).toPromise();
  if (error) throw error;
  return { data, hints: [] };
}

const cites = [];
for await (const { cite } of fetchAll(ask, everyClaim, { first: 20 }, ({ claims }) => claims))
  cites.push(cite);
console.log(JSON.stringify(cites));
