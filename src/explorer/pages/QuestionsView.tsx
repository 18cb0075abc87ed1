import openQuestionsText from '../../../operations/explorer/openQuestions.graphql?raw';
import type { OpenQuestionsQuery } from '../../generated/operations.ts';
import type { Merged } from '../ask/merged.ts';
import { useAnswer } from '../ask/useAnswer.ts';
import { TableTwin } from '../table/TableTwin.tsx';
import { changeView, focusOn, viewState } from '../view/viewState.ts';
import { QuoteLine } from './QuoteLine.tsx';
import { quotesOf } from './quotesOf.ts';

type Question = Merged<OpenQuestionsQuery>['openQuestions'][number];

const toRow = ({ question, open, about, raisedBy, closedBy }: Question) => ({
  id: about.headline === undefined ? about.id : '',
  question,
  state: open ? 'open' : 'answered',
  about: about.name ?? about.title ?? about.headline ?? about.id,
  raised: quotesOf(raisedBy),
  answered: quotesOf(closedBy),
});

function QuestionCard({ row }: { row: Question }) {
  const { about } = row;
  const isThing = about.headline === undefined;
  return (
    <li class="card">
      <p class="question">{row.question}</p>
      {isThing && (
        <p>
          <button
            type="button"
            class="link"
            onClick={() => {
              focusOn(about.id, { view: 'graph' });
            }}
          >
            {about.name ?? about.title ?? about.id}
          </button>
        </p>
      )}
      {row.raisedBy.slice(0, 3).map((claim) => (
        <QuoteLine key={claim.id} claim={claim} fact={claim.fact.id} />
      ))}
      {row.closedBy.length > 0 && <p class="quiet">Answered by:</p>}
      {row.closedBy.map((claim) => (
        <QuoteLine key={claim.id} claim={claim} fact={claim.fact.id} />
      ))}
    </li>
  );
}

/** What articles leave unknown or only let a reader infer. */
export function QuestionsView() {
  const { of } = viewState.value;
  const about = of && !of.startsWith('Sentence:') ? { about: of } : {};
  const { data, problem } = useAnswer<OpenQuestionsQuery>(openQuestionsText, about);
  if (problem)
    return (
      <p role="alert" class="warning">
        {problem}
      </p>
    );
  if (!data) return <p class="quiet">Asking…</p>;
  const open = data.openQuestions.filter((row) => row.open);
  const closed = data.openQuestions.filter((row) => !row.open);
  return (
    <div class="scroll cards" tabIndex={0} role="region" aria-label="Open questions">
      <h2>What is not known</h2>
      {of && (
        <p>
          <button
            type="button"
            onClick={() => {
              changeView({ of: '', pick: '', claim: '' });
            }}
          >
            About everything
          </button>
        </p>
      )}
      <section class="lane">
        <h3>
          Open <span class="count">{open.length}</span>
        </h3>
        <ul>
          {open.map((row) => (
            <QuestionCard key={row.question} row={row} />
          ))}
        </ul>
      </section>
      {closed.length > 0 && (
        <section class="lane">
          <h3>
            Answered since <span class="count">{closed.length}</span>
          </h3>
          <ul>
            {closed.map((row) => (
              <QuestionCard key={row.question} row={row} />
            ))}
          </ul>
        </section>
      )}
      <TableTwin
        caption="Questions"
        columns={[
          { key: 'question', title: 'Question' },
          { key: 'state', title: 'State' },
          { key: 'about', title: 'About' },
          { key: 'raised', title: 'Raised by' },
          { key: 'answered', title: 'Answered by' },
        ]}
        rows={data.openQuestions.map(toRow)}
      />
    </div>
  );
}
