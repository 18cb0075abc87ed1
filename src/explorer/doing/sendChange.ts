import { mutations } from '../../generated/mutations.ts';
import { forgetAnswers, send } from '../ask/askOperation.ts';
import { editor } from './editor.ts';

/** Values of the arguments of a mutation, by name; those left out are not sent. */
export type Given = Readonly<Record<string, unknown>>;

/** The text of a mutation with the arguments given. Throws for a mutation that the schema does not have. */
function mutationText(name: string, given: Given): string {
  const form = mutations[name];
  if (!form) throw new Error(`The schema has no mutation ${name}.`);
  const slots = form.slots.filter((slot) => given[slot.name] !== undefined);
  const declared = slots.map((slot) => `$${slot.name}: ${slot.written}`).join(', ');
  const passed = slots.map((slot) => `${slot.name}: $${slot.name}`).join(', ');
  return `mutation ${name}(${declared}) { ${name}(${passed}) ${form.answer} }`;
}

/** What the answer of a mutation tells of decisions: the one that it made, or the newest ones about what it changed. */
interface Told {
  decision?: { id: string };
  decisions?: { nodes: { id: string; who: string | null }[] };
}

/**
 * Makes a change, and has everything on the page asked again. Resolves to the id of the decision that it made; undefined
 * where it made none. Rejects with the service's reason for refusing it.
 */
export async function sendChange(name: string, given: Given): Promise<string | undefined> {
  const data = (await send(mutationText(name, given), given)) as Record<string, Told | undefined>;
  forgetAnswers();
  const { decision, decisions } = data[name] ?? {};
  // Somebody else may have decided since, too: then the newest is theirs.
  const own = decisions?.nodes.filter(({ who }) => who === editor.value?.name);
  return decision?.id ?? own?.at(-1)?.id;
}
