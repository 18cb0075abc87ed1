import { useState } from 'preact/hooks';
import historyText from '../../../operations/explorer/history.graphql?raw';
import type { HistoryQuery } from '../../generated/operations.ts';
import { Answered } from '../ask/Answered.tsx';
import type { Merged } from '../ask/merged.ts';
import { useAnswer } from '../ask/useAnswer.ts';
import { storedWords } from '../view/storedWords.ts';
import { countWords, roleWord } from '../view/words.ts';
import { nameOfId } from '../ask/nameOfId.ts';
import { decisionWords } from './decisionWords.ts';
import { editor } from './editor.ts';
import { sendChange } from './sendChange.ts';
import { messageOf } from '../ask/messageOf.ts';
import { Problem } from '../ask/Problem.tsx';

type DecisionRow = Merged<HistoryQuery>['decisions']['nodes'][number];

/** A value as a decision keeps it, in JSON, in words. */
function valueWords(json: string | null): string {
  if (json === null) return 'as the source has it';
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'string') return json;
  return nameOfId(value.includes(':') ? value : '') || storedWords(value);
}

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });

/** How a decision is called where another is told of: “review claim of 5 May 2026 at 10:15”. */
const nameOf = ({ kind, at }: DecisionRow): string => `${roleWord(kind)} of ${moment.format(new Date(at))}`;

function DecisionItem({ decision, onProblem }: { decision: DecisionRow; onProblem: (why: string) => void }) {
  const { id, kind, at, why, before, after, quote, undoes, undoneBy } = decision;
  const canUndo = editor.value !== null && !undoes && !undoneBy;
  return (
    <li class={undoneBy ? 'decision undone' : 'decision'}>
      <p>
        <strong>{roleWord(kind)}</strong>{' '}
        {!undoes && (
          <>
            {valueWords(before)} → {valueWords(after)}
          </>
        )}{' '}
        <span class="quiet">
          <time dateTime={at}>{moment.format(new Date(at))}</time>
          {undoneBy && ' · taken back'}
        </span>
      </p>
      {quote && <p class="quiet">“{quote}”</p>}
      {why && <p>Why: {why}</p>}
      {canUndo && (
        <button
          type="button"
          onClick={() => {
            sendChange('undo', { decision: id }).catch((error: unknown) => {
              onProblem(messageOf(error));
            });
          }}
        >
          Undo
        </button>
      )}
    </li>
  );
}

/** What people decided about a thing, the newest first; an editor can take each back. */
export function History({ of }: { of: string }) {
  const asked = useAnswer<HistoryQuery>(historyText, { of });
  const [problem, setProblem] = useState('');
  return (
    <section class="history" aria-label="History">
      <h3>History</h3>
      <Answered<HistoryQuery> asked={asked} lines={2}>
        {({ decisions: { nodes, totalCount } }) => (
          <>
            <Problem says={decisionWords(problem, new Map(nodes.map((each) => [each.id, nameOf(each)])))} />
            {totalCount === 0 && <p class="quiet">Nobody has decided anything about it yet.</p>}
            <ol class="plain">
              {[...nodes].reverse().map((decision) => (
                <DecisionItem key={decision.id} decision={decision} onProblem={setProblem} />
              ))}
            </ol>
            {totalCount > nodes.length && (
              <p class="quiet">
                The last {nodes.length} of {countWords(totalCount, 'decision')}.
              </p>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
