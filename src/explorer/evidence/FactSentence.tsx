import { Link } from '../view/Link.tsx';
import { spanWords } from '../view/dates.ts';
import { countWords } from '../view/words.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { StandingBadge } from './StandingBadge.tsx';
import { speakerWords } from './groupClaims.ts';
import type { FactWithClaims } from './groupFacts.ts';

/** Who says so, each named once. */
function sayers({ claims }: FactWithClaims): string {
  return [...new Set(claims.filter(({ origin }) => origin === 'ARTICLE').map(speakerWords))].join(', ');
}

/** A fact as a sentence; opened, it shows in which words it is said. */
export function FactSentence({ row, isOpen = false }: { row: FactWithClaims; isOpen?: boolean }) {
  const { fact, claims, isReference } = row;
  const date = fact.earliest || fact.latest ? spanWords(fact.earliest, fact.latest) : '';
  return (
    <li class="fact" data-fact={fact.id}>
      <p class="fact-title">
        <Link to={{ of: fact.id }}>{fact.title}</Link> <StandingBadge standing={fact.standing} />
      </p>
      <details open={isOpen}>
        <summary>
          {[isReference ? 'Reference data' : sayers(row), date].filter(Boolean).join(' · ')} ·{' '}
          {countWords(claims.length, isReference ? 'reference' : 'claim')}
        </summary>
        <ul class="claims">
          {claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </ul>
      </details>
    </li>
  );
}
