import type { AddArticleMutation } from '../../generated/operations.ts';
import type { Merged } from '../ask/merged.ts';
import { Link } from '../view/Link.tsx';
import { countWords } from '../view/words.ts';

/** What the service says of a text that was added. */
export type Added = Merged<AddArticleMutation>['addArticle'];

/** How many quotations and names are listed before the rest is counted. */
const listed = 12;

const howWords: Readonly<Record<Added['how'], string>> = {
  ADDED: 'It is an article now.',
  NEW_VERSION: 'It is the new version of an article that has its address.',
  UNCHANGED: 'It is there already, word for word: nothing was done.',
};

function Change({ change }: { change: NonNullable<Added['change']> }) {
  const { added, removed, kept, moved, lost } = change;
  return (
    <>
      <p>
        {countWords(added.length, 'sentence')} more and {removed.length} fewer than before;{' '}
        {countWords(kept + moved.length, 'claim')} found again, {lost.length} not.
      </p>
      {lost.length > 0 && (
        <ul>
          {lost.map(({ id, quote }) => (
            <li key={id}>Not found any more: “{quote}”</li>
          ))}
        </ul>
      )}
    </>
  );
}

function List({ title, items, of }: { title: string; items: readonly string[]; of: number }) {
  const more = of - Math.min(items.length, listed);
  return (
    <section class="lane">
      <h3>{title}</h3>
      <ul>
        {items.slice(0, listed).map((item, place) => (
          <li key={place}>{item}</li>
        ))}
        {more > 0 && <li class="quiet">and {more.toLocaleString('en')} more</li>}
      </ul>
    </section>
  );
}

/** What became of a text that was added, what a machine found in it, and where to go on. */
export function AddedNotes({ added, isRead }: { added: Added; isRead: boolean }) {
  const { how, article, quotations, quotationCount, names, nameCount, change, unread } = added;
  const { id, headline, coverage } = article;
  return (
    <div class="added" role="status">
      <h2>{headline}</h2>
      <p>
        {howWords[how]} {countWords(coverage.sentences, 'sentence')},{' '}
        {countWords(quotationCount, 'quotation')} not yet claimed, {countWords(nameCount, 'known name')}.
      </p>
      {change && <Change change={change} />}
      {unread && <p class="warning">No claims were proposed: {unread}</p>}
      <p class="actions">
        <Link to={{ view: 'article', of: id }}>Read it, and make claims from its words</Link>
        {isRead && !unread && <Link to={{ view: 'review', of: id }}>Review what is proposed</Link>}
      </p>
      {quotations.length > 0 && (
        <List title="Quotations" items={quotations.map(({ quote }) => `“${quote}”`)} of={quotationCount} />
      )}
      {names.length > 0 && (
        <List
          title="Names that are known"
          of={nameCount}
          items={names.map(({ text, entities }) =>
            entities.length > 1
              ? `${text}: may be ${entities.map(({ name }) => name).join(' or ')}`
              : `${text}${entities[0] && entities[0].name !== text ? `: ${entities[0].name}` : ''}`,
          )}
        />
      )}
    </div>
  );
}
