import { useEffect, useRef } from 'preact/hooks';
import { Glyph } from '../graph/Glyph.tsx';
import type { Choice, ChoiceGroup } from './choices.tsx';

/** The id of the line that the arrows stand on, for a screen reader. */
export const lineId = (place: number): string => `hit-${String(place)}`;

function Line({
  choice,
  isActive,
  id,
  onChoose,
}: {
  choice: Choice;
  isActive: boolean;
  id: string;
  onChoose: (choice: Choice) => void;
}) {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <li
      ref={line}
      role="option"
      id={id}
      aria-selected={isActive}
      onMouseDown={(event) => {
        event.preventDefault();
        onChoose(choice);
      }}
    >
      {choice.kind && <Glyph kind={choice.kind} />}
      <span class="hit-text">{choice.line}</span>
    </li>
  );
}

/** The list under the search box, in groups. `active` counts through all of them. */
export function ChoiceList({
  groups,
  active,
  onChoose,
}: {
  groups: readonly ChoiceGroup[];
  active: number;
  onChoose: (choice: Choice) => void;
}) {
  const all = groups.flatMap(({ choices }) => choices);
  return (
    <div id="hits" role="listbox" aria-label="Hits">
      {groups.map(({ name, choices }) => (
        <ul key={name} role="group" aria-label={name}>
          <li role="presentation" class="hit-kind">
            {name}
          </li>
          {choices.map((choice) => (
            <Line
              key={choice.key}
              choice={choice}
              id={lineId(all.indexOf(choice))}
              isActive={all[active] === choice}
              onChoose={onChoose}
            />
          ))}
        </ul>
      ))}
    </div>
  );
}
