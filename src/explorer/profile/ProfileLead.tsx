import type { EvidenceNode } from '../evidence/evidenceAnswer.ts';
import { StandingBadge } from '../evidence/StandingBadge.tsx';
import { spanWords } from '../view/dates.ts';
import { certaintyWords, countWords, kindWord, roleWord } from '../view/words.ts';

/** What claims there are, in words that tell "by", "about" and "supporting" apart. */
function claimCounts(node: EvidenceNode): string[] {
  if (node.standing !== undefined)
    return [
      `${countWords(node.claims?.totalCount ?? 0, 'claim')} supporting it`,
      countWords(node.sources ?? 0, 'independent source'),
    ];
  const by = node.claims?.totalCount ?? 0;
  const about = node.articleClaims ?? 0;
  const curated = (node.claimsAbout?.totalCount ?? 0) - about;
  return [
    `${countWords(about, 'claim')} about it`,
    ...(curated > 0 ? [`${countWords(curated, 'entry', 'entries')} in reference data`] : []),
    ...(by > 0 ? [`${countWords(by, 'claim')} by it`] : []),
  ];
}

function when(node: EvidenceNode): string {
  if (node.standing === undefined) return '';
  const { dateCertainty } = node;
  const sure =
    dateCertainty && dateCertainty !== 'EXPLICIT' ? ` (${certaintyWords[dateCertainty] ?? ''})` : '';
  return spanWords(node.earliest, node.latest) + sure;
}

/** Codes and further names: two or three capitals are codes, the rest is read by people. */
const otherNames = (node: EvidenceNode): string => (node.aliases ?? []).join(', ');

/** What a thing is, under its name. */
export function ProfileLead({ node }: { node: EvidenceNode }) {
  return (
    <>
      <p>
        {[kindWord(node.__typename), when(node), ...claimCounts(node)].filter(Boolean).join(' · ')}{' '}
        <StandingBadge standing={node.standing} />
      </p>
      {otherNames(node) && <p class="aliases">Also known as {otherNames(node)}</p>}
      {node.differs && node.differs.length > 0 && (
        <p class="warning">Claims disagree on: {node.differs.map(roleWord).join(', ')}</p>
      )}
    </>
  );
}
