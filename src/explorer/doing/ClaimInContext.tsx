import { Details } from '../evidence/ClaimCard.tsx';
import { StandingBadge } from '../evidence/StandingBadge.tsx';
import { speakerWords } from '../evidence/groupClaims.ts';
import { Link } from '../view/Link.tsx';
import { modalityWords, voiceWords } from '../view/words.ts';
import { reviewWords } from './reviewWords.ts';
import type { QueueArticle, QueueClaim } from './useQueue.ts';

/** How many characters of the article stand before and after the sentence. */
const around = 240;

/** The text from a word's beginning: a cut within a word is moved to its end. */
const fromWord = (text: string, isWhole: boolean): string => (isWhole ? text : text.replace(/^\S*\s?/, '…'));
const toWord = (text: string, isWhole: boolean): string => (isWhole ? text : text.replace(/\s?\S*$/, '…'));

function Passage({ article, claim }: { article: QueueArticle; claim: QueueClaim }) {
  const { start, end, sentence } = claim;
  if (start === null || end === null) return <p class="quiet">It stands in no sentence of the text.</p>;
  const { text } = article;
  const [from, to] = [sentence?.start ?? start, sentence?.end ?? end];
  const [first, last] = [Math.max(0, from - around), Math.min(text.length, to + around)];
  return (
    <p class="passage" lang={article.language}>
      <span class="quiet-text">{fromWord(text.slice(first, from), first === 0)}</span>
      {text.slice(from, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, to)}
      <span class="quiet-text">{toWord(text.slice(to, last), last === text.length)}</span>
    </p>
  );
}

/** What its reader thinks of a proposal: how sure it is, and whether newer rules would still make it. */
function ReaderNote({ claim: { confidence, outdated } }: { claim: QueueClaim }) {
  return (
    <>
      {confidence !== null && (
        <p class="quiet">
          Of proposals like this {Math.round(100 * confidence)} % were right in the texts that were checked.
        </p>
      )}
      {outdated === true && <p class="warning">Newer rules no longer propose this.</p>}
    </>
  );
}

/** A claim under review: its sentence with the words marked, and below it what was read in them. */
export function ClaimInContext({ article, claim }: { article: QueueArticle; claim: QueueClaim }) {
  const { fact, modality, voice, note, review } = claim;
  return (
    <article class="in-context" data-claim={claim.id}>
      <Passage article={article} claim={claim} />
      <p class="claim-fact">
        <Link to={{ of: fact.id }}>{fact.title}</Link> <StandingBadge standing={fact.standing} />
      </p>
      <p class="claim-words">
        <strong class="speaker">{speakerWords(claim)}</strong>{' '}
        {[modalityWords[modality], voice && voiceWords[voice]].filter(Boolean).join(' · ')} ·{' '}
        <span class={`review-state ${review.toLowerCase()}`}>{reviewWords[review]}</span>
      </p>
      {note && <p class="note">{note}</p>}
      <ReaderNote claim={claim} />
      <Details details={claim.details} origin={claim.origin} isOpen />
    </article>
  );
}
