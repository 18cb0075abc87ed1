import startText from '../../../operations/explorer/start.graphql?raw';
import type { StartQuery } from '../../generated/operations.ts';
import { useAnswer } from '../ask/useAnswer.ts';
import { Glyph } from '../graph/Glyph.tsx';
import { changeView, focusOn } from '../view/viewState.ts';
import { kindWord } from '../view/words.ts';

/** Where a newcomer begins: what was read, what is said most about, and the questions that need no name. */
export function StartView() {
  const { data, problem } = useAnswer<StartQuery>(startText);
  if (problem)
    return (
      <p role="alert" class="warning">
        {problem}
      </p>
    );
  if (!data) return <p class="quiet">Asking…</p>;
  const { articles, entities, contracts, facts } = data;
  const [most, least] = [entities.nodes[0], entities.nodes.at(-1)];
  return (
    <div class="scroll start" tabIndex={0} role="region" aria-label="Start">
      <h1>Who says so, in which words, and how sure is that?</h1>
      <p class="lead">
        {facts.totalCount} facts are asserted and {facts.unassertedCount} are only feared, threatened, denied
        or left open. Every one leads to a sentence or a citation.
      </p>
      <h2>Most is said about</h2>
      <ul class="tiles">
        {entities.nodes.map(({ id, name, __typename, articleClaims }) => (
          <li key={id}>
            <button
              type="button"
              class="tile"
              onClick={() => {
                focusOn(id);
              }}
            >
              <Glyph kind={__typename} />
              <span>
                <strong>{name}</strong>
                <br />
                <span class="quiet">
                  {kindWord(__typename)} · {articleClaims} {articleClaims === 1 ? 'claim' : 'claims'}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <h2>Ask without a name</h2>
      <ul class="asks">
        {contracts.nodes.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              class="link"
              onClick={() => {
                changeView({ of: id, view: 'contract' });
              }}
            >
              The life of a contract: {title.replace(/^Contract: /, '')}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="link"
            onClick={() => {
              changeView({ view: 'unasserted' });
            }}
          >
            What is only feared or threatened?
          </button>
        </li>
        <li>
          <button
            type="button"
            class="link"
            onClick={() => {
              changeView({ view: 'tensions' });
            }}
          >
            Where do claims contradict, weaken or restate one another?
          </button>
        </li>
        <li>
          <button
            type="button"
            class="link"
            onClick={() => {
              changeView({ view: 'questions' });
            }}
          >
            What does nobody say?
          </button>
        </li>
        {most && least && most !== least && (
          <li>
            <button
              type="button"
              class="link"
              onClick={() => {
                changeView({ of: most.id, to: least.id, view: 'path' });
              }}
            >
              How is {most.name} linked to {least.name}?
            </button>
          </li>
        )}
      </ul>
      <h2>What was read</h2>
      <ul class="asks">
        {articles.nodes.map(({ id, headline, publisher, coverage }) => (
          <li key={id}>
            {headline}
            <span class="quiet">
              {' '}
              · {publisher ?? 'publisher unknown'} · {coverage.accounted} of {coverage.sentences} sentences
              accounted for, {coverage.claims} claims
            </span>
          </li>
        ))}
      </ul>
      <p class="quiet">
        Prefer queries? <a href="/playground">GraphQL playground</a>
      </p>
    </div>
  );
}
