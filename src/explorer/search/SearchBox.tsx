import { useEffect, useRef, useState } from 'preact/hooks';
import searchText from '../../../operations/explorer/search.graphql?raw';
import type { SearchQuery } from '../../generated/operations.ts';
import { useAnswer } from '../ask/useAnswer.ts';
import { focusOn, readClaim } from '../view/viewState.ts';
import { kindPlural, kindWord } from '../view/words.ts';
import { searchable } from './searchable.ts';
import { HitRow } from './HitRow.tsx';
import { type Hit, groupHits } from './groupHits.ts';

function open({ node }: Hit): void {
  if (node.fact) readClaim(node.id);
  else focusOn(node.id);
}

/** The search box: names, aliases and quotes; arrows and Enter; results by kind. `/` leads to it from anywhere. */
export function SearchBox() {
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setWanted(searchable(text));
    }, 120);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.key !== '/' ||
        event.target instanceof HTMLInputElement ||
        event.target instanceof HTMLTextAreaElement
      )
        return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  const { data, problem } = useAnswer<SearchQuery>(searchText, wanted ? { text: wanted, first: 20 } : null);
  const isWaiting = wanted !== searchable(text);
  const groups = wanted && data ? groupHits(data.search) : [];
  const hits = groups.flatMap(({ hits: own }) => own);
  const choose = (hit: Hit | undefined): void => {
    if (!hit) return;
    open(hit);
    setText('');
    setOpen(false);
    input.current?.blur();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && !isWaiting) choose(hits[active]);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  const isListed = isOpen && wanted !== '';
  return (
    <div class="search" role="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Search"
        aria-expanded={isListed}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={isListed && hits.length > 0 ? `hit-${String(active)}` : undefined}
        placeholder="Find a name, or words…"
        value={text}
        maxLength={256}
        autocomplete="off"
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
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
        <div class="hits" id="hits" role="listbox" aria-label="Hits">
          {problem && <p class="warning">The service cannot search for this: {problem}</p>}
          {groups.map(({ kind, hits: own }) => (
            <ul key={kind} role="group" aria-label={kindPlural(kind)}>
              <li role="presentation" class="hit-kind">
                {kind === 'Claim' ? 'Words of an article' : kindWord(kind)}
              </li>
              {own.map((hit) => (
                <HitRow
                  key={hit.node.id}
                  hit={hit}
                  id={`hit-${String(hits.indexOf(hit))}`}
                  isActive={hits[active] === hit}
                  onOpen={() => {
                    choose(hit);
                  }}
                />
              ))}
            </ul>
          ))}
          {data && !isWaiting && hits.length === 0 && (
            <p class="quiet">No article says this, and nothing is called “{wanted}”.</p>
          )}
        </div>
      )}
    </div>
  );
}
