import { useEffect, useId, useState } from 'preact/hooks';
import searchText from '../../../operations/explorer/search.graphql?raw';
import { type Slot, slotTypes } from '../../generated/mutations.ts';
import type { SearchQuery } from '../../generated/operations.ts';
import { askOperation } from '../ask/askOperation.ts';
import { searchable } from '../search/searchable.ts';
import { labelOf } from './labelOf.ts';

export interface FieldProps {
  slot: Slot;
  value: unknown;
  onValue: (value: unknown) => void;
}

/** More values than these are a list to open. */
const mostRadios = 4;

function Radios({ slot, value, onValue }: FieldProps) {
  return (
    <fieldset class="choice">
      <legend>{labelOf(slot.name)}</legend>
      {slotTypes[slot.type]?.values?.map(({ name, description }) => (
        <label key={name}>
          <input
            type="radio"
            name={slot.name}
            required={slot.isRequired}
            checked={value === name}
            onChange={() => {
              onValue(name);
            }}
          />{' '}
          <span>
            {labelOf(name)} <span class="quiet">{description}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Name({ slot }: { slot: Slot }) {
  return (
    <span>
      {labelOf(slot.name)}
      {!slot.isRequired && <span class="quiet"> (may be left out)</span>}
    </span>
  );
}

/** The options of a list, after an empty one. */
export function Options({ of }: { of: readonly { name: string }[] }) {
  return (
    <>
      <option value="" />
      {of.map(({ name }) => (
        <option key={name} value={name}>
          {labelOf(name)}
        </option>
      ))}
    </>
  );
}

function Select({ slot, value, onValue }: FieldProps) {
  return (
    <label class="field">
      <Name slot={slot} />
      <select
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => {
          onValue(event.currentTarget.value || undefined);
        }}
      >
        <Options of={slotTypes[slot.type]?.values ?? []} />
      </select>
      <span class="quiet">{slot.description}</span>
    </label>
  );
}

/** Names of the graph that begin like what was typed. */
function useNames(typed: string): string[] {
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    const text = searchable(typed);
    const timer = setTimeout(() => {
      if (!text) return;
      askOperation<SearchQuery>(searchText, { text, first: 10 }).then(
        ({ search }) => {
          setNames(search.flatMap(({ node }) => (node.name ? [node.name] : [])));
        },
        () => undefined,
      );
    }, 150);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  return names;
}

/** Words, a number, or the name of a thing: names that the graph has are offered. */
function Text({ slot, value, onValue }: FieldProps) {
  const list = useId();
  const isName = slot.type === 'ID';
  const isNumber = slot.type === 'Int' || slot.type === 'Float';
  const names = useNames(isName && typeof value === 'string' ? value : '');
  return (
    <label class="field">
      <Name slot={slot} />
      <input
        value={typeof value === 'string' || typeof value === 'number' ? value : ''}
        type={isNumber ? 'number' : 'text'}
        required={slot.isRequired}
        autocomplete="off"
        list={isName ? list : undefined}
        onInput={({ currentTarget: { value: typed } }) => {
          onValue(typed === '' ? undefined : isNumber ? Number(typed) : typed);
        }}
      />
      {isName && (
        <datalist id={list}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      <span class="quiet">{slot.description}</span>
    </label>
  );
}

/** The field for one plain value, by its type: a choice, a list to open, or words. */
export function LeafField(props: FieldProps) {
  const values = slotTypes[props.slot.type]?.values;
  if (!values) return <Text {...props} />;
  return props.slot.isRequired && values.length <= mostRadios ? <Radios {...props} /> : <Select {...props} />;
}
