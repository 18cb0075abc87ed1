import { useEffect, useState } from 'preact/hooks';
import searchText from '../../../operations/explorer/search.graphql?raw';
import type { SearchQuery } from '../../generated/operations.ts';
import { askOperation } from '../ask/askOperation.ts';
import { nameOfId } from '../ask/nameOfId.ts';
import { searchable } from '../search/searchable.ts';
import { emptyView } from '../view/viewAddress.ts';
import { changeView } from '../view/viewState.ts';
import { messageOf } from '../ask/messageOf.ts';

/** Something that a name may stand for. */
interface Candidate {
  id: string;
  name: string;
}

async function findCandidates(name: string): Promise<Candidate[]> {
  const text = searchable(name);
  if (!text) return [];
  const { search } = await askOperation<SearchQuery>(searchText, { text, first: 10 });
  return search.flatMap(({ node }) => (node.name ? [{ id: node.id, name: node.name }] : []));
}

/** The one that a reader typed the whole name of, or the only one there is. */
const certain = (name: string, found: readonly Candidate[]): Candidate | undefined =>
  found.find((one) => one.name.toLowerCase() === name.trim().toLowerCase()) ??
  (found.length === 1 ? found[0] : undefined);

function NameBox({ label, name, onName }: { label: string; name: string; onName: (name: string) => void }) {
  const [found, setFound] = useState<Candidate[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => {
      findCandidates(name).then(setFound, () => {
        setFound([]);
      });
    }, 150);
    return () => {
      clearTimeout(timer);
    };
  }, [name]);
  const list = `names-${label.replace(/\W+/g, '-')}`;
  return (
    <label>
      {label}{' '}
      <input
        value={name}
        list={list}
        placeholder="a name"
        maxLength={256}
        onInput={(event) => {
          onName(event.currentTarget.value);
        }}
      />
      <datalist id={list}>
        {found.map((one) => (
          <option key={one.id} value={one.name} />
        ))}
      </datalist>
    </label>
  );
}

/** Asks how two things are linked: two names, then Enter. A name that fits several is asked about, never guessed. */
export function PathForm({
  from,
  to,
  isOneKnown = false,
}: {
  from: string;
  to: string;
  isOneKnown?: boolean;
}) {
  const [names, setNames] = useState<{ from?: string; to?: string }>({});
  const [problem, setProblem] = useState('');
  const fromName = names.from ?? nameOfId(from);
  const toName = names.to ?? nameOfId(to);
  const idOf = async (name: string, known: string): Promise<string | null> => {
    if (known && name === nameOfId(known)) return known;
    const found = await findCandidates(name);
    const one = certain(name, found);
    if (one) return one.id;
    setProblem(
      found.length === 0
        ? `Nothing is called “${name}”.`
        : `Which one: ${found.map((each) => each.name).join(', ')}?`,
    );
    return null;
  };
  const submit = async (): Promise<void> => {
    setProblem('');
    const of = await idOf(fromName, from);
    const end = of && (await idOf(toName, to));
    if (of && end) changeView({ ...emptyView, of, to: end, view: 'path' });
  };
  return (
    <form
      class="path-picker"
      onSubmit={(event) => {
        event.preventDefault();
        submit().catch((error: unknown) => {
          setProblem(messageOf(error));
        });
      }}
    >
      {!isOneKnown && (
        <NameBox
          label="From"
          name={fromName}
          onName={(name) => {
            setNames({ ...names, from: name });
          }}
        />
      )}
      <NameBox
        label={isOneKnown ? 'How is it linked to' : 'To'}
        name={toName}
        onName={(name) => {
          setNames({ ...names, to: name });
        }}
      />
      <button type="submit">Show how</button>
      {problem && (
        <span role="alert" class="warning">
          {problem}
        </span>
      )}
    </form>
  );
}
