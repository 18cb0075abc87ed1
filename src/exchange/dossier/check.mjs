// Confirms this dossier, offline: node check.mjs. Every file has the hash that hashes.json gives, and every quote stands in its
// article where claims.json says (in UTF-16 code units, the end exclusive).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const read = (file) => readFileSync(new URL(file, import.meta.url));
const problems = [];
for (const [file, hash] of Object.entries(JSON.parse(read('hashes.json'))))
  if (createHash('sha256').update(read(file)).digest('hex') !== hash)
    problems.push(`${file} is not as it was written`);
const quotes = JSON.parse(read('claims.json')).filter(({ quote }) => quote !== null);
for (const { id, file, start, end, quote } of quotes)
  if (read(file).toString('utf8').slice(start, end) !== quote)
    problems.push(`${id} does not stand in ${file} at ${start}–${end}`);
console.log(
  problems.length > 0 ? problems.join('\n') : `Every quote stands in its article: ${quotes.length} checked.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
