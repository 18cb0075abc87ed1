import { useEffect, useId, useState } from 'preact/hooks';
import searchText from '../../../operations/explorer/search.graphql?raw';
import type { SearchQuery } from '../../generated/operations.ts';
import { askOperation } from '../ask/askOperation.ts';
import { searchable } from '../search/searchable.ts';

interface Candidate {
  id: string;
  name: string;
}

const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** Entities and facts that typed words find, of the type of one and not that one itself. */
async function findLike(words: string, like: string): Promise<Candidate[]> {
  const text = searchable(words);
  if (!text) return [];
  const { search } = await askOperation<SearchQuery>(searchText, { text, first: 30 });
  const found = search.flatMap(({ node }): Candidate[] => {
    if (node.name) return [{ id: node.id, name: node.name }];
    return node.fact ? [{ id: node.fact.id, name: node.fact.title }] : [];
  });
  const own = found.filter(({ id }) => typeOf(id) === typeOf(like) && id !== like);
  return [...new Map(own.map((one) => [one.id, one])).values()];
}

/** A field that takes a thing of the graph: typed words find it, and it is chosen from a list, never guessed. */
export function ThingBox({
  label,
  hint,
  like,
  isRequired,
  onThing,
}: {
  label: string;
  hint: string;
  like: string;
  isRequired: boolean;
  onThing: (id: string | undefined) => void;
}) {
  const name = useId();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Candidate[] | null>(null);
  useEffect(() => {
    onThing(undefined);
    const timer = setTimeout(() => {
      if (words) findLike(words, like).then(setFound, () => undefined);
    }, 150);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <input
        type="search"
        aria-label={`Find: ${label}`}
        placeholder="a name, or words of a claim"
        maxLength={256}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setFound(null);
        }}
      />
      {found?.map((one) => (
        <label key={one.id}>
          <input
            type="radio"
            name={name}
            required={isRequired}
            onChange={() => {
              onThing(one.id);
            }}
          />{' '}
          <span>{one.name}</span>
        </label>
      ))}
      <span class="quiet" role="status">
        {found?.length === 0 ? 'Nothing of the same kind has such a name.' : hint}
      </span>
    </fieldset>
  );
}
