import { type Slot, mutations, slotTypes } from '../../generated/mutations.ts';
import { Problem } from '../ask/Problem.tsx';
import { SlotField } from './SlotField.tsx';
import { labelOf } from './labelOf.ts';
import type { Given } from './sendChange.ts';
import { useMutation } from './useMutation.ts';

/**
 * The form of a change as the schema describes it. `fixed` are the arguments that are known already; of an input, the fields
 * that are.
 */
export function MutationForm({
  name,
  subject,
  fixed,
  onDone,
}: {
  name: string;
  subject: string;
  fixed: Given;
  onDone: () => void;
}) {
  const { given, problem, isSending, isOvertaken, isBehind, set, submit } = useMutation(name, fixed, onDone);
  const form = mutations[name];
  if (!form) return null;
  const isAsked = (slot: Slot): boolean =>
    !(slot.name in fixed) || slotTypes[slot.type]?.fields !== undefined;
  return (
    <form
      class="change-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{form.description.replace(/ Answers [^.]*\.$/, '')}</p>
      {form.slots.filter(isAsked).map((slot) => (
        <SlotField
          key={slot.name}
          slot={slot}
          value={given[slot.name]}
          subject={subject}
          fixed={fixed[slot.name]}
          onValue={(value) => {
            set(slot.name, value);
          }}
        />
      ))}
      <Problem says={problem} />
      <button type="submit" class="primary" disabled={isSending || isBehind}>
        {isOvertaken ? 'Apply again' : labelOf(name)}
      </button>
    </form>
  );
}
