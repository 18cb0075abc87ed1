import { useEffect, useRef, useState } from 'preact/hooks';
import { ChoiceList, lineId } from './ChoiceList.tsx';
import { type Choice, hitChoices, questionChoices } from './choices.tsx';
import { searchable } from './searchable.ts';
import { type Found, useFound } from './useFound.ts';
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
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  // Enter pressed before anything was found: the first line is taken once there is one.
  const [isHurried, setHurried] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(input);
  const found = useFound(text);
  const isListed = isOpen && searchable(text) !== '' && found !== null && searchable(found.text) !== '';
  const groups = !isListed
    ? []
    : found.question
      ? questionChoices(found.question, found.hits)
      : hitChoices(found.hits);
  const choices = groups.flatMap(({ choices: own }) => own);
  const choose = (choice: Choice | undefined): void => {
    setHurried(false);
    if (!choice) return;
    choice.open();
    setText('');
    setOpen(false);
    input.current?.blur();
  };
  const isCurrent = found?.text === text;
  useEffect(() => {
    if (isHurried && isCurrent) choose(choices[0]);
  }, [isHurried, isCurrent]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, choices.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Escape') setOpen(false);
    else if (event.key !== 'Enter') return;
    else if (isCurrent) choose(choices[active]);
    else setHurried(true);
    event.preventDefault();
  };
  return (
    <div class="search" role="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Search"
        aria-expanded={choices.length > 0}
        aria-controls={choices.length > 0 ? 'hits' : undefined}
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 ? lineId(active) : undefined}
        placeholder="A name, words, or a question…"
        value={text}
        maxLength={256}
        autocomplete="off"
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setHurried(false);
          setOpen(true);
        }}
        onFocus={() => {
          setOpen(true);
        }}
        onBlur={() => {
          setOpen(false);
        }}
        onKeyDown={onKeyDown}
      />
      {isListed && (
        <div class="hits">
          <div role="status">
            <Said found={found} />
          </div>
          {choices.length > 0 && <ChoiceList groups={groups} active={active} onChoose={choose} />}
        </div>
      )}
    </div>
  );
}
