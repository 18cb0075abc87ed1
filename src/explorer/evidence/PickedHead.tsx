import { Glyph } from '../graph/Glyph.tsx';
import { ProfileLead } from '../profile/ProfileLead.tsx';
import { Link } from '../view/Link.tsx';
import { changeView, viewState } from '../view/viewState.ts';
import { type EvidenceNode, nameOf } from './evidenceAnswer.ts';

/** Name, kind and standing of the picked thing, and what can be done with it. */
export function PickedHead({ node }: { node: EvidenceNode }) {
  const { of, view, more, gone } = viewState.value;
  const isDrawn = view === 'graph' && of !== node.id;
  return (
    <header class="picked">
      <h2>
        <Glyph kind={node.__typename} /> <Link to={{ of: node.id }}>{nameOf(node)}</Link>
      </h2>
      <ProfileLead node={node} />
      <p class="actions">
        {of !== node.id && (
          <Link class="button" to={{ of: node.id }}>
            Open its page
          </Link>
        )}
        {isDrawn && !more.includes(node.id) && (
          <button
            type="button"
            onClick={() => {
              changeView({ more: [...more, node.id] });
            }}
          >
            Expand
          </button>
        )}
        {isDrawn && (
          <button
            type="button"
            onClick={() => {
              changeView({ gone: [...gone, node.id], pick: '', claim: '' });
            }}
          >
            Hide
          </button>
        )}
      </p>
    </header>
  );
}
