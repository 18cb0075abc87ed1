import { parseHTML } from 'linkedom';
import { browserGuide } from '../../src/cypher/browserGuide.ts';
import { browserStyle } from '../../src/cypher/browserStyle.ts';
import { namesIn } from '../../src/cypher/namesIn.ts';
import { unknownNames } from '../../src/cypher/unknownNames.ts';
import { describeGraph } from '../../src/model/describeGraph.ts';
import { readStatements } from '../../src/neo4j/readStatements.ts';
import { model } from '../support/loadedGraph.ts';

const described = describeGraph(model);

test('the guide has a page for every saved statement, which stands there letter by letter as it runs', () => {
  const saved = readStatements('analysis');
  const { document } = parseHTML(`<html><body>${browserGuide(saved)}</body></html>`);
  const slides = [...document.querySelectorAll('article.guide > carousel.deck > slide')];
  expect(slides).toHaveLength(saved.size + 1);
  const shown = slides.slice(1).map((slide) => ({
    title: slide.querySelector('h3')?.textContent,
    lead: slide.querySelector('p.lead')?.textContent,
    text: slide.querySelector('pre.code.runnable')?.textContent,
  }));
  expect(shown.map(({ text }) => text)).toEqual([...saved.values()].map((text) => text.trim()));
  for (const { title, lead } of shown) expect([title, lead].join()).toMatch(/^[A-Z][a-z ]+,[A-Z].*[.?]$/);
});

/** Rules as Browser reads them: it knows neither comments nor nesting. */
const rules = [
  ...browserStyle(model).matchAll(/^(node|relationship)(?:\.(\w+))? \{\n((?: {2}.+;\n)+)\}$/gm),
].map(([, kind, name, body = '']) => ({
  kind,
  name,
  props: Object.fromEntries(
    [...body.matchAll(/^ {2}([\w-]+): (.+);$/gm)].map(([, key, value]) => [key, value]),
  ),
}));

test('the style sheet is nothing but rules, and names only what the graph has', () => {
  const known = [...described.labels.map(({ label }) => label), ...described.links.map(({ type }) => type)];
  const text = browserStyle(model).trim();
  expect(text.split('}\n').length).toBe(rules.length);
  const named = rules.flatMap(({ name }) => name ?? []);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
  for (const { edge } of model.derivations) expect(named).toContain(edge);
  for (const { name, props } of rules) {
    const [, property] = /^'\{(\w+)\}'$/.exec(props.caption ?? '') ?? [];
    if (property !== undefined)
      expect(unknownNames(described, namesIn(`MATCH (n:${String(name)}) RETURN n.${property}`))).toEqual([]);
  }
});

/** As Browser applies them: each rule whose labels a node has, in their order. */
const styled = (labels: readonly string[]): Record<string, string | undefined> =>
  Object.assign(
    {},
    ...rules
      .filter(({ kind, name }) => kind === 'node' && (name === undefined || labels.includes(name)))
      .map(({ props }) => props),
  ) as Record<string, string | undefined>;

test('every type of thing has a colour of its own; facts have their titles, and what nobody asserts is grey', () => {
  const colours = model.entityTypes.map((type) => styled(['Entity', type]).color);
  expect(new Set(colours).size).toBe(Math.min(colours.length, 8));
  expect(styled(['Entity', 'Country']).caption).toBe("'{name}'");
  expect(styled(['Fact', 'Sanction']).caption).toBe("'{title}'");
  expect(styled(['Fact', 'Unasserted']).color).not.toBe(styled(['Fact', 'Sanction']).color);
});
