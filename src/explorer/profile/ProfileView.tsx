import { useState } from 'preact/hooks';
import { Answered } from '../ask/Answered.tsx';
import type { ClaimRow } from '../ask/answers.ts';
import { ClaimCard } from '../evidence/ClaimCard.tsx';
import type { EvidenceNode, EvidenceQuery } from '../evidence/evidenceAnswer.ts';
import { FactSentence } from '../evidence/FactSentence.tsx';
import { type FactWithClaims, factsOf, groupFacts } from '../evidence/groupFacts.ts';
import { useEvidence } from '../evidence/useEvidence.ts';
import { DoingSection } from '../doing/DoingSection.tsx';
import { PathForm } from '../pages/PathForm.tsx';
import { Link } from '../view/Link.tsx';
import { viewState } from '../view/viewState.ts';
import { countWords, kindPlural } from '../view/words.ts';
import { ExplorePage } from './ExplorePage.tsx';

/** How many facts are shown with their quotes open; of more, the sentences alone are read first. */
const factsOpen = 8;

function FactGroups({ facts, isOpen }: { facts: readonly FactWithClaims[]; isOpen: boolean }) {
  return (
    <>
      {groupFacts(facts).map(({ kind, facts: own }) => (
        <section key={kind} class="fact-group" aria-label={kindPlural(kind)}>
          <h3>
            {kindPlural(kind)} <span class="count">{own.length}</span>
          </h3>
          <ul class="facts">
            {own.map((row) => (
              <FactSentence key={`${row.fact.id} ${String(isOpen)}`} row={row} isOpen={isOpen} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Says where a list was cut short; nothing where it is whole. */
function Shortened({ shown, total, of }: { shown: number; total: number; of: string }) {
  if (shown >= total) return null;
  return (
    <p class="warning">
      From {shown.toLocaleString()} of {countWords(total, 'claim')}. The{' '}
      <Link to={{ of, view: 'table' }}>table</Link> lists every fact.
    </p>
  );
}

function Facts({
  title,
  claims,
  total,
  of,
}: {
  title: string;
  claims: ClaimRow[];
  total: number;
  of: string;
}) {
  const facts = factsOf(claims);
  const printed = facts.filter(({ isReference }) => !isReference);
  const reference = facts.filter(({ isReference }) => isReference);
  const [isOpen, setOpen] = useState(printed.length <= factsOpen);
  if (facts.length === 0) return null;
  return (
    <section class="known">
      <h2>{title}</h2>
      <Shortened shown={claims.length} total={total} of={of} />
      {printed.length === 0 && (
        <p class="quiet">Only reference data says anything about it; no article does.</p>
      )}
      {printed.length > 1 && (
        <button
          type="button"
          aria-pressed={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? 'Hide the quotes' : 'Show all quotes'}
        </button>
      )}
      <FactGroups facts={printed} isOpen={isOpen} />
      {reference.length > 0 && (
        <details class="reference" open={printed.length === 0}>
          <summary>Reference data, said by no article: {countWords(reference.length, 'fact')}</summary>
          <FactGroups facts={reference} isOpen={false} />
        </details>
      )}
    </section>
  );
}

/** What an entity is known for, as sentences: what is said of it, and what it says itself. */
function EntityProfile({ node }: { node: EvidenceNode }) {
  const [about, by] = [node.claimsAbout?.nodes ?? [], node.claims?.nodes ?? []];
  const name = node.name ?? '';
  return (
    <>
      {about.length + by.length === 0 && <p>No article says anything about {name}.</p>}
      <Facts
        title={`What is said about ${name}`}
        claims={about}
        total={node.claimsAbout?.totalCount ?? 0}
        of={node.id}
      />
      <Facts title={`What ${name} says`} claims={by} total={node.claims?.totalCount ?? 0} of={node.id} />
    </>
  );
}

/** Who says a fact, in which words. */
function FactProfile({ node }: { node: EvidenceNode }) {
  const claims = node.claims?.nodes ?? [];
  return (
    <section class="known">
      <h2>Who says so, in which words</h2>
      <Shortened shown={claims.length} total={node.claims?.totalCount ?? 0} of={node.id} />
      <ul class="claims">
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </ul>
      {claims.length === 0 && <p>No article says this.</p>}
    </section>
  );
}

/** The page of an entity or a fact: what is known of it, each sentence with its words, speaker, article and date. */
export function ProfileView() {
  const { of } = viewState.value;
  const asked = useEvidence(of);
  return (
    <ExplorePage isWide={false}>
      <Answered<EvidenceQuery> asked={asked} lines={14}>
        {({ node }) =>
          node && (
            <>
              {node.standing === undefined ? <EntityProfile node={node} /> : <FactProfile node={node} />}
              <section class="next">
                <h2>Ask about it</h2>
                <PathForm from={node.id} to="" isOneKnown />
                <p class="links">
                  <Link to={{ of, view: 'tensions' }}>Where do sources disagree about it?</Link>{' '}
                  <Link to={{ of, view: 'questions' }}>What does nobody say about it?</Link>
                </p>
              </section>
              <DoingSection id={node.id} />
            </>
          )
        }
      </Answered>
    </ExplorePage>
  );
}
