// Who says what, as tab-separated lines: speaker, modality, standing of the fact, quote. `node claims.js > claims.tsv`
import { connect, everyClaim, fetchAll } from 'entente-client';

const ask = connect({
  url: process.env.ENTENTE_URL ?? 'http://127.0.0.1:4000/graphql',
  ...(process.env.ENTENTE_KEY && { token: process.env.ENTENTE_KEY }),
});

console.log('speaker\tmodality\tstanding\tquote');
for await (const { speaker, modality, fact, quote } of fetchAll(
  ask,
  everyClaim,
  { first: 50 },
  ({ claims }) => claims,
)) {
  console.log([speaker?.name ?? '', modality, fact.standing, (quote ?? '').replace(/\s+/g, ' ')].join('\t'));
}
