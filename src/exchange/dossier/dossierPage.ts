import type { Evidence, FactWithEvidence } from '../readFacts.ts';
import type { Dossier } from './makeDossier.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: unknown): string => String(text).replace(/[&<>"]/g, (found) => escapes[found] ?? found);

const style = `body { font: 11pt/1.5 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem }
h2 { font-size: 1.1rem; margin: 1.5rem 0 0.2rem; break-after: avoid }
blockquote { margin: 0.4rem 0 0.4rem 1.2rem; break-inside: avoid }
.standing { color: #555; font-size: 0.9rem; margin: 0 }
ol { font-size: 0.85rem; overflow-wrap: anywhere }
:target { background: #fff3c4 }`;

/** A claim's words with the number of its footnote; a curated claim's citation. */
function quoteHtml({ quote, citation, modality, voice, speaker }: Evidence, number: number): string {
  const words = quote === null ? html(citation) : `“${html(quote)}”`;
  const manner = [speaker, voice, modality].filter((each) => each !== null).map(html);
  const note = `<sup><a id="at${String(number)}" href="#note${String(number)}">${String(number)}</a></sup>`;
  return `<blockquote>${words}${note}<br><small>${manner.join(' · ')}</small></blockquote>`;
}

function factHtml({ properties, claims }: FactWithEvidence, first: number): string {
  const quotes = claims.map((claim, at) => quoteHtml(claim, first + at));
  return `<h2>${html(properties.title)}</h2>
<p class="standing">${html(properties.standing)} · ${html(properties.id)}</p>
${quotes.join('\n')}`;
}

/** A page of facts with the words and footnote of every claim, readable and printable offline. Pure. */
export function dossierPage({ title, made, facts, articles }: Dossier): string {
  let number = 1;
  const sections = facts.map((fact) => {
    const section = factHtml(fact, number);
    number += fact.claims.length;
    return section;
  });
  const notes = facts
    .flatMap(({ claims }) => claims)
    .map(
      ({ cite }, at) =>
        `<li id="note${String(at + 1)}">${html(cite)} <a href="#at${String(at + 1)}">↩</a></li>`,
    );
  const hashes = articles.map(
    ({ headline, sha256 }) => `<li>${html(headline)}: SHA-256 ${html(sha256)}</li>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${html(title)}</title>
<style>${style}</style>
<h1>${html(title)}</h1>
<p>Made on ${html(made)}. ASSERTED means that some source says so, not that it is so. <code>node check.mjs</code> confirms every quote.</p>
${sections.join('\n')}
<h2>Footnotes</h2>
<ol>
${notes.join('\n')}
</ol>
<h2>Articles</h2>
<ul>
${hashes.join('\n')}
</ul>
</html>
`;
}
