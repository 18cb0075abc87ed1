import { useEffect, useState } from 'preact/hooks';
import { type Choice, type ChoiceGroup, hitChoices, questionChoices } from './choices.tsx';
import { searchable } from './searchable.ts';
import { type Found, useFound } from './useFound.ts';

/** What the search box does. */
export interface Search {
  text: string;
  /** What was found, while it is listed. */
  listed: Found | null;
  groups: ChoiceGroup[];
  /** The place of the line that Enter takes. */
  active: number;
  type(text: string): void;
  open(isOpen: boolean): void;
  choose(choice: Choice | undefined): void;
  /** Takes a key; says whether it was one of the list's. */
  press(key: string): boolean;
}

function groupsOf({ question, hits }: Found): ChoiceGroup[] {
  return question ? questionChoices(question, hits) : hitChoices(hits);
}

/** Searches for what is typed, and walks through what is found by arrows and Enter. `onChosen` is told when a line was taken. */
export function useSearch(onChosen: () => void): Search {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  // Enter pressed before anything was found: the first line is taken once there is one.
  const [isHurried, setHurried] = useState(false);
  const found = useFound(text);
  const isListed = isOpen && searchable(text) !== '' && searchable(found?.text ?? '') !== '';
  const listed = isListed ? found : null;
  const groups = listed ? groupsOf(listed) : [];
  const choices = groups.flatMap(({ choices: own }) => own);
  const choose = (choice: Choice | undefined): void => {
    setHurried(false);
    if (!choice) return;
    choice.open();
    setText('');
    setOpen(false);
    onChosen();
  };
  const isCurrent = found?.text === text;
  useEffect(() => {
    if (isHurried && isCurrent) choose(choices[0]);
  }, [isHurried, isCurrent]);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      setActive(Math.min(active + 1, choices.length - 1));
    },
    ArrowUp: () => {
      setActive(Math.max(active - 1, 0));
    },
    Escape: () => {
      setOpen(false);
    },
    Enter: () => {
      if (isCurrent) choose(choices[active]);
      else setHurried(true);
    },
  };
  return {
    text,
    listed,
    groups,
    active,
    type(typed) {
      setText(typed);
      setActive(0);
      setHurried(false);
      setOpen(true);
    },
    open: setOpen,
    choose,
    press(key) {
      keys[key]?.();
      return key in keys;
    },
  };
}
