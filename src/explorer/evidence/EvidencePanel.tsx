import { ArticleReader } from '../article/ArticleReader.tsx';
import { viewState } from '../view/viewState.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { PickedHead } from './PickedHead.tsx';
import type { EvidenceNode } from './evidenceAnswer.ts';
import { groupBySpeaker } from './groupClaims.ts';
import { useEvidence } from './useEvidence.ts';
import type { ClaimRow } from '../ask/answers.ts';

function ClaimGroups({ title, claims, withFact }: { title: string; claims: ClaimRow[]; withFact: boolean }) {
  if (claims.length === 0) return null;
  return (
    <section class="claim-section">
      <h3>{title}</h3>
      {groupBySpeaker(claims).map(({ speaker, claims: own }) => (
        <section key={speaker} class="speaker">
          <h4>
            {speaker} <span class="count">{own.length}</span>
          </h4>
          <ul class="claims">
            {own.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} withFact={withFact} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Unclaimed({ node }: { node: EvidenceNode }) {
  if (!node.unclaimed?.length && !node.note) return null;
  return (
    <section class="claim-section">
      {node.note && <p class="note">Note: {node.note}</p>}
      {node.unclaimed?.map(({ id, quote, reason, note }) => (
        <p key={id} class="note">
          “{quote}” makes no claim:{' '}
          {reason === 'UNPARSABLE' ? 'too damaged to be read' : 'about the article itself'}
          {note && ` (${note})`}.
        </p>
      ))}
    </section>
  );
}

function PickedEvidence({ node }: { node: EvidenceNode }) {
  const isEntity = node.name !== undefined;
  const about = node.claimsAbout?.nodes ?? [];
  const own = node.claims?.nodes ?? [];
  return (
    <>
      <PickedHead node={node} />
      <div class="claim-scroll" tabIndex={0} role="region" aria-label="Claims">
        <Unclaimed node={node} />
        {isEntity ? (
          <>
            <ClaimGroups title={`What ${node.name ?? ''} says`} claims={own} withFact />
            <ClaimGroups title={`What is said of ${node.name ?? ''}`} claims={about} withFact />
          </>
        ) : (
          <ClaimGroups
            title="Who says so, in which words"
            claims={own}
            withFact={node.standing === undefined}
          />
        )}
        {own.length + about.length === 0 && <p class="quiet">No claim names it.</p>}
      </div>
    </>
  );
}

/** The evidence for what is picked, and below it the article with the chosen quote. Always in view. */
export function EvidencePanel() {
  const { pick, of } = viewState.value;
  const id = pick || of;
  const { data, problem } = useEvidence(id);
  const node = id && data?.node ? data.node : null;
  return (
    <aside class={id ? 'evidence' : 'evidence idle'} aria-label="Evidence">
      <div class="evidence-claims">
        {problem && (
          <p role="alert" class="warning">
            {problem}
          </p>
        )}
        {node ? (
          <PickedEvidence key={node.id} node={node} />
        ) : (
          <p class="quiet hint">
            {id && data
              ? `There is nothing called ${id}.`
              : 'Search for something, or click a sentence below: here is who says what about it.'}
          </p>
        )}
      </div>
      <ArticleReader />
    </aside>
  );
}
