import { useState } from 'preact/hooks';
import { forgetAnswers } from '../ask/askOperation.ts';
import { type Slot, mutations, slotTypes } from '../../generated/mutations.ts';
import { SlotField } from './SlotField.tsx';
import { labelOf } from './labelOf.ts';
import { type Given, sendChange } from './sendChange.ts';
import { withoutEmpty } from './withoutEmpty.ts';
import { messageOf } from '../ask/messageOf.ts';
import { Problem } from '../ask/Problem.tsx';

/** The fields of an input with those that are known already. */
const completed = (given: unknown, known: unknown): unknown =>
  typeof known === 'object' && known !== null ? { ...(given as object | undefined), ...known } : known;

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
  const [given, setGiven] = useState<Given>({});
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  const [overtaken, setOvertaken] = useState<unknown>();
  // Until it is known what somebody else made of it.
  const isBehind = overtaken !== undefined && fixed.ifVersion === overtaken;
  const form = mutations[name];
  if (!form) return null;
  const isAsked = (slot: Slot): boolean =>
    !(slot.name in fixed) || slotTypes[slot.type]?.fields !== undefined;
  const submit = async (): Promise<void> => {
    const filled = Object.fromEntries(
      Object.entries(fixed).map(([slot, known]) => [slot, completed(given[slot], known)]),
    );
    const sent = withoutEmpty({ ...given, ...filled }) as Given;
    const missing = form.slots.find((slot) => slot.isRequired && sent[slot.name] === undefined);
    if (missing) {
      setProblem(`${labelOf(missing.name)} is missing.`);
      return;
    }
    setSending(true);
    setProblem('');
    try {
      await sendChange(name, sent);
      onDone();
    } catch (error) {
      setProblem(messageOf(error));
      const isOvertaken = error instanceof Error && error.cause === 'CONFLICT';
      setOvertaken(isOvertaken ? sent.ifVersion : undefined);
      // What somebody else made of it is shown, and the form is about that from now on.
      if (isOvertaken) forgetAnswers();
    }
    setSending(false);
  };
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
            setGiven((before) => ({ ...before, [slot.name]: value }));
          }}
        />
      ))}
      <Problem says={problem} />
      <button type="submit" class="primary" disabled={isSending || isBehind}>
        {overtaken === undefined ? labelOf(name) : 'Apply again'}
      </button>
    </form>
  );
}
