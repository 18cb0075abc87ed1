import { useState } from 'preact/hooks';
import { mutations } from '../../generated/mutations.ts';
import { forgetAnswers } from '../ask/askOperation.ts';
import { messageOf } from '../ask/messageOf.ts';
import { labelOf } from './labelOf.ts';
import { type Given, sendChange } from './sendChange.ts';
import { withoutEmpty } from './withoutEmpty.ts';

/** A change that is being filled in. */
export interface Filling {
  given: Given;
  /** What is missing, or what the service said against it; empty while nothing is. */
  problem: string;
  isSending: boolean;
  /** Somebody else changed the same meanwhile: what they made of it is shown, and the form is about that from then on. */
  isOvertaken: boolean;
  /** Whether what somebody else made of it has yet to come. */
  isBehind: boolean;
  set(slot: string, value: unknown): void;
  submit(): Promise<void>;
}

/** The fields of an input with those that are known already. */
const completed = (given: unknown, known: unknown): unknown =>
  typeof known === 'object' && known !== null ? { ...(given as object | undefined), ...known } : known;

/** What is sent of a form: what was filled in, with what is known already. */
function toSend(given: Given, fixed: Given): Given {
  const filled = Object.entries(fixed).map(([slot, known]) => [slot, completed(given[slot], known)]);
  return withoutEmpty({ ...given, ...Object.fromEntries(filled) }) as Given;
}

/** Keeps what is filled in for a change, and sends it. `fixed` is what is known already; `onDone` is told when it is made. */
export function useMutation(name: string, fixed: Given, onDone: () => void): Filling {
  const [given, setGiven] = useState<Given>({});
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  const [overtaken, setOvertaken] = useState<unknown>();
  const send = async (sent: Given): Promise<void> => {
    setSending(true);
    setProblem('');
    try {
      await sendChange(name, sent);
      onDone();
    } catch (error) {
      setProblem(messageOf(error));
      const isConflict = error instanceof Error && error.cause === 'CONFLICT';
      setOvertaken(isConflict ? sent.ifVersion : undefined);
      if (isConflict) forgetAnswers();
    }
    setSending(false);
  };
  return {
    given,
    problem,
    isSending,
    isOvertaken: overtaken !== undefined,
    isBehind: overtaken !== undefined && fixed.ifVersion === overtaken,
    set(slot, value) {
      setGiven((before) => ({ ...before, [slot]: value }));
    },
    async submit() {
      const sent = toSend(given, fixed);
      const missing = mutations[name]?.slots.find((slot) => slot.isRequired && sent[slot.name] === undefined);
      if (missing) setProblem(`${labelOf(missing.name)} is missing.`);
      else await send(sent);
    },
  };
}
