import { Glyph } from '../graph/Glyph.tsx';
import { PathPicker } from '../pages/PathPicker.tsx';
import { changeView, focusOn, viewState } from '../view/viewState.ts';
import { certaintyWords, kindWord, spanWords, standingWords } from '../view/words.ts';
import { type EvidenceNode, nameOf } from './evidenceAnswer.ts';

function subtitle(node: EvidenceNode): string {
  const isFact = node.standing !== undefined;
  const claims = node.claimsAbout?.totalCount ?? node.claims?.totalCount ?? 0;
  const when = isFact
    ? `${spanWords(node.earliest, node.latest)}${node.dateCertainty && node.dateCertainty !== 'EXPLICIT' ? ` (${certaintyWords[node.dateCertainty] ?? ''})` : ''}`
    : '';
  return [
    node.number === undefined ? kindWord(node.__typename) : 'sentence of the article',
    isFact && standingWords[node.standing ?? ''],
    when,
    `${String(claims)} ${claims === 1 ? 'claim' : 'claims'}`,
    isFact && `${String(node.sources ?? 0)} ${node.sources === 1 ? 'source' : 'sources'}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Name, kind and standing of the picked thing, and what can be done with it. */
export function PickedHead({ node }: { node: EvidenceNode }) {
  const { of, more, gone } = viewState.value;
  const isMiddle = of === node.id;
  const isSentence = node.number !== undefined;
  return (
    <header class="picked">
      <h2>
        {!isSentence && <Glyph kind={node.__typename} />} {nameOf(node)}
      </h2>
      <p class="quiet">{subtitle(node)}</p>
      {node.aliases && node.aliases.length > 0 && (
        <p class="quiet aliases">Also: {node.aliases.join(', ')}</p>
      )}
      {node.differs && node.differs.length > 0 && (
        <p class="warning">Claims disagree on: {node.differs.join(', ')}</p>
      )}
      <p class="actions">
        {!isMiddle && (
          <button
            type="button"
            onClick={() => {
              focusOn(node.id);
            }}
          >
            Put in the middle
          </button>
        )}
        {!isMiddle && !isSentence && !more.includes(node.id) && (
          <button
            type="button"
            onClick={() => {
              changeView({ more: [...more, node.id] });
            }}
          >
            Expand
          </button>
        )}
        {!isMiddle && !isSentence && (
          <button
            type="button"
            onClick={() => {
              changeView({ gone: [...gone, node.id], pick: '', claim: '' });
            }}
          >
            Hide
          </button>
        )}
        {node.__typename === 'Contract' && (
          <button
            type="button"
            onClick={() => {
              changeView({ of: node.id, pick: '', view: 'contract' });
            }}
          >
            Life of the contract
          </button>
        )}
      </p>
      {!isSentence && <PathPicker from={node.id} />}
    </header>
  );
}
