import { useEffect, useRef } from 'preact/hooks';
import { Answered } from '../ask/Answered.tsx';
import { changeView, viewState } from '../view/viewState.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { PickedHead } from './PickedHead.tsx';
import type { EvidenceNode, EvidenceQuery } from './evidenceAnswer.ts';
import { FactSentence } from './FactSentence.tsx';
import { factsOf } from './groupFacts.ts';
import { useEvidence } from './useEvidence.ts';

const close = (): void => {
  changeView({ pick: '', claim: '' });
};

function PickedClaims({ node }: { node: EvidenceNode }) {
  if (node.standing !== undefined)
    return (
      <ul class="claims">
        {node.claims?.nodes.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </ul>
    );
  const facts = factsOf([...(node.claimsAbout?.nodes ?? []), ...(node.claims?.nodes ?? [])]);
  return (
    <ul class="facts">
      {facts.map((row) => (
        <FactSentence key={row.fact.id} row={row} />
      ))}
    </ul>
  );
}

/** The narrowest and the widest that the drawer can be dragged to, in pixels. */
const widths = { least: 280, most: 720 } as const;

function setWidth(width: number): void {
  const kept = Math.min(widths.most, Math.max(widths.least, width));
  document.documentElement.style.setProperty('--drawer', `${String(kept)}px`);
}

/** Drags the drawer's edge; the arrow keys do the same. */
function Edge() {
  const isDragged = useRef(false);
  const widthNow = (): number => document.querySelector('.drawer')?.clientWidth ?? widths.least;
  return (
    <div
      class="drawer-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the evidence"
      aria-valuenow={400}
      aria-valuemin={widths.least}
      aria-valuemax={widths.most}
      tabIndex={0}
      onPointerDown={(event) => {
        isDragged.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const right = event.currentTarget.parentElement?.getBoundingClientRect().right ?? 0;
        if (isDragged.current) setWidth(right - event.clientX);
      }}
      onPointerUp={() => {
        isDragged.current = false;
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') setWidth(widthNow() + 24);
        if (event.key === 'ArrowRight') setWidth(widthNow() - 24);
      }}
    />
  );
}

/** What is picked, beside the drawing; on a phone a sheet from below. Escape closes it. */
export function Drawer() {
  const { pick } = viewState.value;
  const asked = useEvidence(pick);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  useEffect(() => {
    box.current?.querySelector('.drawer-body')?.scrollTo(0, 0);
  }, [pick]);
  return (
    <aside class="drawer" ref={box} aria-label="Evidence">
      <Edge />
      <button type="button" class="drawer-close" aria-label="Close" onClick={close}>
        ×
      </button>
      <div class="drawer-body" tabIndex={0} role="region" aria-label="Claims">
        <Answered<EvidenceQuery> asked={asked}>
          {({ node }) =>
            node ? (
              <>
                <PickedHead node={node} />
                <PickedClaims node={node} />
              </>
            ) : (
              <p>This link leads to nothing.</p>
            )
          }
        </Answered>
      </div>
    </aside>
  );
}
