import openQuestionsText from '../../../operations/explorer/openQuestions.graphql?raw';
import type { OpenQuestionsQuery } from '../../generated/operations.ts';
import type { Merged } from '../ask/merged.ts';
import { Answered } from '../ask/Answered.tsx';
import { useAnswer } from '../ask/useAnswer.ts';
import { TableTwin } from '../table/TableTwin.tsx';
import { Link } from '../view/Link.tsx';
import { viewState } from '../view/viewState.ts';
import { countWords } from '../view/words.ts';
import { AskPage } from './AskPage.tsx';
import { QuoteLine } from './QuoteLine.tsx';
import { questionWords } from './questionWords.ts';
import { quotesOf } from './quotesOf.ts';

type Question = Merged<OpenQuestionsQuery>['openQuestions'][number];

const toRow = ({ question, open, about, raisedBy, closedBy }: Question) => ({
  id: about.headline === undefined ? about.id : '',
  question: questionWords(question),
  state: open ? 'open' : 'answered',
  about: about.name ?? about.title ?? about.headline ?? '',
  raised: quotesOf(raisedBy),
  answered: quotesOf(closedBy),
});

function QuestionCard({ row }: { row: Question }) {
  const { about, raisedBy, closedBy } = row;
  // What raised a question does not answer it.
  const answers = closedBy.filter(({ id }) => !raisedBy.some((raising) => raising.id === id));
  const name = about.name ?? about.title ?? about.headline;
  const to = about.headline === undefined ? { of: about.id } : { view: 'article' as const, of: about.id };
  return (
    <li class="card">
      <p class="question">{questionWords(row.question)}</p>
      {name && (
        <p class="quiet">
          About <Link to={to}>{name}</Link>
        </p>
      )}
      {raisedBy.slice(0, 2).map((claim) => (
        <QuoteLine key={claim.id} claim={claim} readAs={name ?? ''} />
      ))}
      {raisedBy.length > 2 && (
        <details>
          <summary>{countWords(raisedBy.length - 2, 'more quote')}</summary>
          {raisedBy.slice(2).map((claim) => (
            <QuoteLine key={claim.id} claim={claim} readAs={name ?? ''} />
          ))}
        </details>
      )}
      {answers.length > 0 && <h3>Answered by</h3>}
      {answers.map((claim) => (
        <QuoteLine key={claim.id} claim={claim} readAs={name ?? ''} />
      ))}
    </li>
  );
}

const columns = [
  { key: 'question', title: 'Question' },
  { key: 'state', title: 'State' },
  { key: 'about', title: 'About' },
  { key: 'raised', title: 'Raised by' },
  { key: 'answered', title: 'Answered by' },
] as const;

function Questions({ openQuestions }: Merged<OpenQuestionsQuery>) {
  const open = openQuestions.filter((row) => row.open);
  const closed = openQuestions.filter((row) => !row.open);
  return (
    <>
      {open.length === 0 && <p>Nothing is left open{viewState.value.of ? ' about this' : ''}.</p>}
      <ul class="cards">
        {open.map((row) => (
          <QuestionCard key={row.question} row={row} />
        ))}
      </ul>
      {closed.length > 0 && (
        <details class="repeated">
          <summary>Answered by another article: {countWords(closed.length, 'question')}</summary>
          <ul class="cards">
            {closed.map((row) => (
              <QuestionCard key={row.question} row={row} />
            ))}
          </ul>
        </details>
      )}
      <TableTwin caption="Questions" columns={columns} rows={openQuestions.map(toRow)} />
    </>
  );
}

/** What articles leave unknown or only let a reader infer, as questions. */
export function QuestionsView() {
  const { of } = viewState.value;
  const asked = useAnswer<OpenQuestionsQuery>(openQuestionsText, of ? { about: of } : {});
  return (
    <AskPage title="What nobody says" lead={<p>Questions that the articles raise and leave open.</p>}>
      <Answered<OpenQuestionsQuery> asked={asked} lines={12}>
        {(data) => <Questions {...data} />}
      </Answered>
    </AskPage>
  );
}
