import { type Slot, slotTypes } from '../../generated/mutations.ts';
import { LeafField, Options } from './LeafField.tsx';
import { ThingBox } from './ThingBox.tsx';
import { labelOf } from './labelOf.ts';

interface FieldProps {
  slot: Slot;
  value: unknown;
  onValue: (value: unknown) => void;
  /** The id that the form is about: others of its type are offered. */
  subject: string;
  /** What is known already, of the fields of an input: not asked for. */
  fixed?: unknown;
}

type Given = Readonly<Record<string, unknown>>;

const asGiven = (value: unknown): Given =>
  typeof value === 'object' && value !== null ? (value as Given) : {};

/** Fields within what may be left out as a whole are required only once something is given. */
const within = (outer: Slot, inner: Slot, given: Given): Slot => ({
  ...inner,
  isRequired:
    inner.isRequired && (outer.isRequired || Object.values(given).some((each) => each !== undefined)),
});

/** The fields of an input: what is chosen first, since it makes the rest. Beside a `value`, what more can be said of it is folded away. */
function Fields({ slot, value, onValue, subject, fixed }: FieldProps) {
  const given = asGiven(value);
  const known = asGiven(fixed);
  const isChoice = ({ type }: Slot): boolean => slotTypes[type]?.isOneOf === true;
  const fields = (slotTypes[slot.type]?.fields ?? [])
    .filter(({ name }) => !(name in known))
    .sort((one, other) => Number(isChoice(other)) - Number(isChoice(one)));
  const draw = (field: Slot, shownAs: Partial<Slot> = {}) => (
    <SlotField
      key={field.name}
      slot={{ ...within(slot, field, given), ...shownAs }}
      value={given[field.name]}
      subject={subject}
      onValue={(next) => {
        onValue({ ...given, [field.name]: next });
      }}
    />
  );
  const main = fields.find(({ name }) => name === 'value');
  if (!main) return <>{fields.map((field) => draw(field))}</>;
  return (
    <div class="detail-field">
      {draw(main, { name: slot.name, description: slot.description })}
      <details>
        <summary>More on: {labelOf(slot.name)}</summary>
        {fields.filter((field) => field !== main).map((field) => draw(field))}
      </details>
    </div>
  );
}

/** An input of which exactly one field is given: which, then that. */
function OneOf({ slot, value, onValue, subject }: FieldProps) {
  const given = asGiven(value);
  const fields = slotTypes[slot.type]?.fields ?? [];
  const chosen = fields.find(({ name }) => name in given);
  return (
    <fieldset class="choice">
      <legend>{labelOf(slot.name)}</legend>
      <label class="field">
        <span>Kind</span>
        <select
          value={chosen?.name ?? ''}
          onChange={({ currentTarget: { value: name } }) => {
            onValue(name ? { [name]: {} } : undefined);
          }}
        >
          <Options of={fields} />
        </select>
        <span class="quiet">{slot.description}</span>
      </label>
      {chosen && (
        <SlotField
          key={chosen.name}
          slot={chosen}
          value={given[chosen.name]}
          subject={subject}
          onValue={(next) => {
            onValue({ [chosen.name]: next });
          }}
        />
      )}
    </fieldset>
  );
}

/** Several values of one field; a last empty one is offered. */
function ListOf({ slot, value, onValue, subject }: FieldProps) {
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  return (
    <>
      {[...items, undefined].map((item, place) => (
        <SlotField
          key={place}
          slot={{ ...slot, isList: false, isRequired: slot.isRequired && place === 0 }}
          value={item}
          subject={subject}
          onValue={(next) => {
            onValue([...items.slice(0, place), next, ...items.slice(place + 1)]);
          }}
        />
      ))}
    </>
  );
}

/** The field of a form for one argument, by its type: a thing that is looked up, an input with fields of its own, or a plain value. */
export function SlotField(props: FieldProps) {
  const { slot, onValue, subject } = props;
  const type = slotTypes[slot.type];
  if (slot.isList && !type?.values) return <ListOf {...props} />;
  if (type?.isOneOf) return <OneOf {...props} />;
  if (type?.fields) return <Fields {...props} />;
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
  return <LeafField {...props} />;
}
