import { type Slot, slotTypes } from '../../generated/mutations.ts';
import { roleWord } from '../view/words.ts';
import { ThingBox } from './ThingBox.tsx';

/** `publicationDate` → `Publication date`. */
export function labelOf(name: string): string {
  const word = roleWord(name);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

interface FieldProps {
  slot: Slot;
  value: unknown;
  onValue: (value: unknown) => void;
  /** The id that the form is about: others of its type are offered. */
  subject: string;
}

function Choice({ slot, value, onValue }: FieldProps) {
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

/** The field of a form for one argument, by its type: a choice, a thing that is looked up, or words. */
export function SlotField(props: FieldProps) {
  const { slot, value, onValue, subject } = props;
  if (slotTypes[slot.type]?.values) return <Choice {...props} />;
  if (slot.idOf)
    return (
      <ThingBox
        label={labelOf(slot.name)}
        hint={slot.description}
        like={subject}
        isRequired={slot.isRequired}
        onThing={onValue}
      />
    );
  return (
    <label class="field">
      <span>
        {labelOf(slot.name)}
        {!slot.isRequired && <span class="quiet"> (may be left out)</span>}
      </span>
      <input
        value={typeof value === 'string' ? value : ''}
        required={slot.isRequired}
        autocomplete="off"
        onInput={(event) => {
          onValue(event.currentTarget.value || undefined);
        }}
      />
      <span class="quiet">{slot.description}</span>
    </label>
  );
}
