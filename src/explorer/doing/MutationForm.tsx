import { useState } from 'preact/hooks';
import { mutations } from '../../generated/mutations.ts';
import { SlotField, labelOf } from './SlotField.tsx';
import { type Given, sendChange } from './sendChange.ts';

/** The form of a change as the schema describes it; `fixed` are the arguments that are known already. */
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
  const form = mutations[name];
  if (!form) return null;
  const submit = async (): Promise<void> => {
    const slots = form.slots.filter((slot) => !(slot.name in fixed));
    const missing = slots.find((slot) => slot.isRequired && given[slot.name] === undefined);
    if (missing) {
      setProblem(`${labelOf(missing.name)} is missing.`);
      return;
    }
    setSending(true);
    setProblem('');
    try {
      await sendChange(name, { ...given, ...fixed });
      onDone();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
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
      {form.slots
        .filter((slot) => !(slot.name in fixed))
        .map((slot) => (
          <SlotField
            key={slot.name}
            slot={slot}
            value={given[slot.name]}
            subject={subject}
            onValue={(value) => {
              setGiven((before) => ({ ...before, [slot.name]: value }));
            }}
          />
        ))}
      {problem && (
        <p role="alert" class="warning">
          {problem}
        </p>
      )}
      <button type="submit" class="primary" disabled={isSending}>
        {labelOf(name)}
      </button>
    </form>
  );
}
