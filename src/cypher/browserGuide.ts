import type { Statements } from '../neo4j/readStatements.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: string): string => text.replace(/[&<>"]/g, (found) => escapes[found] ?? found);

/** `sanctionsAgainstDeals` as words: “Sanctions against deals”. */
function titleOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const slide = (title: string, lead: string, content: string): string => `    <slide class="row-fluid">
      <div class="col-sm-3">
        <h3>${html(title)}</h3>
        <p class="lead">${html(lead)}</p>
      </div>
      <div class="col-sm-9">
${content}
      </div>
    </slide>`;

/** A statement that a click copies verbatim into the editor. */
const runnable = (text: string): string =>
  `        <figure>
          <pre class="pre-scrollable code runnable">${html(text)}</pre>
        </figure>`;

const introduction = slide(
  'Entente',
  'Who says so, in which words, and how sure is that?',
  `        <p>Each page asks one question. A click on a statement puts it into the editor; change what stands behind
          <code>:param</code> and run it.</p>
        <p>A fact has the label of its type only while a source asserts it. What is threatened, feared, denied or open is
          <code>:Unasserted</code> and grey: <code>MATCH (s:Sanction)</code> never finds a threat.</p>
        <p>Wide blue arrows are derived from asserted facts; their <code>claims</code> say from which words.</p>`,
);

/**
 * A guide for Neo4j Browser, opened with `:play URL`: a page per saved statement, introduced by its first comment line
 * (https://github.com/neo4j-contrib/neo4j-guides/blob/master/docs/html-guides.adoc). Pure.
 */
export function browserGuide(statements: Statements): string {
  const slides = [...statements].map(([name, text]) => {
    const [first = ''] = text.split('\n');
    return slide(titleOf(name), first.replace(/^\/\/ /, ''), runnable(text.trim()));
  });
  return `<article class="guide">
  <carousel class="deck container-fluid">
${[introduction, ...slides].join('\n')}
  </carousel>
</article>
`;
}
