import { mutations } from '../../generated/mutations.ts';
import { forgetAnswers, send } from '../ask/askOperation.ts';

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

/** Makes a change, and has everything on the page asked again. Rejects with the service's reason for refusing it. */
export async function sendChange(name: string, given: Given): Promise<void> {
  await send(mutationText(name, given), given);
  forgetAnswers();
}
