import { useState } from 'preact/hooks';
import searchText from '../../../operations/explorer/search.graphql?raw';
import type { SearchQuery } from '../../generated/operations.ts';
import { askOperation } from '../ask/askOperation.ts';
import { changeView, viewState } from '../view/viewState.ts';

/** Asks for the other end of a path from a thing: a name, then Enter. */
export function PathPicker({ from }: { from: string }) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const submit = async (): Promise<void> => {
    if (!name.trim()) return;
    const { search } = await askOperation<SearchQuery>(searchText, { text: name.trim(), first: 10 });
    const end = search.find(({ node }) => node.__typename !== 'Claim' && node.id !== from);
    setProblem(end ? '' : `Nothing is called “${name}”.`);
    if (end) changeView({ of: from, to: end.node.id, view: 'path', pick: '', claim: '', more: [], gone: [] });
  };
  return (
    <form
      class="path-picker"
      onSubmit={(event) => {
        event.preventDefault();
        submit().catch((error: unknown) => {
          setProblem(String(error));
        });
      }}
    >
      <label>
        How is it linked to{' '}
        <input
          value={name}
          placeholder="another name"
          data-of={viewState.value.of}
          onInput={(event) => {
            setName(event.currentTarget.value);
          }}
        />
      </label>
      <button type="submit">Show path</button>
      {problem && (
        <span role="alert" class="warning">
          {problem}
        </span>
      )}
    </form>
  );
}
