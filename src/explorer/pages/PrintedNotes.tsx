import { nameOf } from '../evidence/evidenceAnswer.ts';
import { useEvidence } from '../evidence/useEvidence.ts';
import { viewState } from '../view/viewState.ts';
import { modalityWords, standingWords } from '../view/words.ts';

/** On paper only: the facts around the picked thing, each with the footnotes that say where it stands. */
export function PrintedNotes() {
  const { pick, of } = viewState.value;
  const id = pick || of;
  const { data } = useEvidence(id);
  const node = data?.node;
  if (!node) return null;
  const claims = [...(node.claims?.nodes ?? []), ...(node.claimsAbout?.nodes ?? [])];
  const facts = new Map(claims.map(({ fact }) => [fact.id, fact]));
  const notesOf = (fact: string): number[] =>
    claims.flatMap((claim, at) => (claim.fact.id === fact ? [at + 1] : []));
  return (
    <section class="printed" aria-hidden="true">
      <h1>{nameOf(node)}</h1>
      <ul>
        {[...facts.values()].map((fact) => (
          <li key={fact.id}>
            {fact.title} ({standingWords[fact.standing]})<sup>{notesOf(fact.id).join(', ')}</sup>
          </li>
        ))}
      </ul>
      <ol class="footnotes">
        {claims.map((claim) => (
          <li key={claim.id}>
            {claim.cite} [{modalityWords[claim.modality]}]
          </li>
        ))}
      </ol>
      <p>
        Entente, {new Date().toISOString().slice(0, 10)}. Asserted means that some source says so, not that it
        is so.
      </p>
    </section>
  );
}
