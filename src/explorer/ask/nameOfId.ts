import { signal } from '@preact/signals';
import nodeNameText from '../../../operations/explorer/nodeName.graphql?raw';
import type { NodeNameQuery } from '../../generated/operations.ts';
import { askOperation } from './askOperation.ts';

const names = signal<Readonly<Record<string, string>>>({});
const asked = new Set<string>();

/** The name or title of what has an id: empty until it is known, and where nothing has it. Pages show names, never ids. */
export function nameOfId(id: string): string {
  if (id && !asked.has(id)) {
    asked.add(id);
    askOperation<NodeNameQuery>(nodeNameText, { id }).then(
      ({ node }) => {
        const name = node?.name ?? node?.title ?? node?.headline ?? '';
        names.value = { ...names.value, [id]: name };
      },
      () => asked.delete(id),
    );
  }
  return names.value[id] ?? '';
}
