import { useRef } from 'preact/hooks';
import { ChoiceList, lineId } from './ChoiceList.tsx';
import { searchable } from './searchable.ts';
import type { Found } from './useFound.ts';
import { useSearch } from './useSearch.ts';
import { useSlashKey } from './useSlashKey.ts';

/** What is said above the list: how a question was understood, that no article says it, or why nothing was searched for. */
function Said({ found: { text, hits, question, problem } }: { found: Found }) {
  if (problem) return <p class="warning">The service cannot search for this: {problem}</p>;
  if (question)
    return (
      <p class="quiet">
        {question.total > 0 ? 'Read as: ' : 'No article says this: there are no '}
        {question.readAs}.
      </p>
    );
  if (hits.length > 0) return null;
  return <p class="quiet">No article says this, and nothing is called “{searchable(text)}”.</p>;
}

/** The search box: names, words of articles, and questions; arrows and Enter; results by kind. `/` leads to it from anywhere. */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(input);
  const { text, listed, groups, active, type, open, choose, press } = useSearch(() => input.current?.blur());
  const hasLines = groups.some(({ choices }) => choices.length > 0);
  return (
    <div class="search" role="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Search"
        aria-expanded={hasLines}
        aria-controls={hasLines ? 'hits' : undefined}
        aria-autocomplete="list"
        aria-activedescendant={hasLines ? lineId(active) : undefined}
        placeholder="A name, words, or a question…"
        value={text}
        maxLength={256}
        autocomplete="off"
        onInput={(event) => {
          type(event.currentTarget.value);
        }}
        onFocus={() => {
          open(true);
        }}
        onBlur={() => {
          open(false);
        }}
        onKeyDown={(event) => {
          if (press(event.key)) event.preventDefault();
        }}
      />
      {listed && (
        <div class="hits">
          <div role="status">
            <Said found={listed} />
          </div>
          {hasLines && <ChoiceList groups={groups} active={active} onChoose={choose} />}
        </div>
      )}
    </div>
  );
}
