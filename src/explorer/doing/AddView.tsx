import './doing.css';
import { useState } from 'preact/hooks';
import addText from '../../../operations/changes/addArticle.graphql?raw';
import type { AddArticleMutation } from '../../generated/operations.ts';
import { forgetAnswers, send } from '../ask/askOperation.ts';
import type { Merged } from '../ask/merged.ts';
import { type Added, AddedNotes } from './AddedNotes.tsx';
import { DropBox } from './DropBox.tsx';
import { HowToSignIn } from './HowToSignIn.tsx';
import { type Document, documentOf, problemOf } from './documentOf.ts';
import { editor } from './editor.ts';
import { withoutEmpty } from './withoutEmpty.ts';

const byItself = 'by default what the text says of itself';

/** What a person may say of a text, by its name in the service's input. */
const notes = [
  { name: 'headline', label: 'Headline', hint: byItself },
  { name: 'publisher', label: 'Publisher', hint: byItself },
  { name: 'published', label: 'When it was published', hint: 'as 2024-03-05, 2024-03 or 2024' },
  { name: 'url', label: 'Address of the original', hint: 'by which a new version is known' },
];

/** What is typed in the form, and the name of the file that the text came from. */
interface Draft {
  text: string;
  file: string;
  address: string;
  read: boolean;
  notes: Readonly<Record<string, string | undefined>>;
}

const emptyDraft: Draft = { text: '', file: '', address: '', read: false, notes: {} };

async function add({ text, file, address, read, notes: said }: Draft): Promise<Added> {
  const document: Document = address ? { fetch: address } : documentOf(file, text);
  const input = withoutEmpty({ document, read, ...said });
  const answer = (await send(addText, { input })) as Merged<AddArticleMutation>;
  forgetAnswers();
  return answer.addArticle;
}

function TextField({
  label,
  hint,
  value,
  onValue,
}: {
  label: string;
  hint: string;
  value: string;
  onValue: (value: string) => void;
}) {
  return (
    <label class="field">
      <span>
        {label} <span class="quiet">({hint})</span>
      </span>
      <input
        value={value}
        onInput={(event) => {
          onValue(event.currentTarget.value);
        }}
      />
    </label>
  );
}

/** A form for a text of one's own; what the service finds in it stands below. */
export default function AddView() {
  const [draft, setDraft] = useState(emptyDraft);
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  const [added, setAdded] = useState<{ answer: Added; isRead: boolean } | null>(null);
  if (!editor.value) return <HowToSignIn />;
  const change = (part: Partial<Draft>): void => {
    setProblem('');
    setDraft((before) => ({ ...before, ...part }));
  };
  const submit = async (): Promise<void> => {
    const wrong = draft.address ? '' : problemOf(draft.text);
    setProblem(wrong);
    if (wrong) return;
    setSending(true);
    try {
      setAdded({ answer: await add(draft), isRead: draft.read });
      setDraft(emptyDraft);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    setSending(false);
  };
  if (added)
    return (
      <>
        <AddedNotes added={added.answer} isRead={added.isRead} />
        <button
          type="button"
          onClick={() => {
            setAdded(null);
          }}
        >
          Add another
        </button>
      </>
    );
  return (
    <form
      class="change-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <DropBox
        text={draft.text}
        onText={(text) => {
          change({ text, file: '' });
        }}
        onFile={(file) => {
          file.text().then(
            (text) => {
              change({ text, file: file.name });
            },
            () => {
              setProblem(`${file.name} cannot be read: choose it again, or paste its text.`);
            },
          );
        }}
      />
      <TextField
        label="Or an address to fetch"
        hint="where the service allows it"
        value={draft.address}
        onValue={(address) => {
          change({ address });
        }}
      />
      {notes.map(({ name, label, hint }) => (
        <TextField
          key={name}
          label={label}
          hint={hint}
          value={draft.notes[name] ?? ''}
          onValue={(value) => {
            change({ notes: { ...draft.notes, [name]: value || undefined } });
          }}
        />
      ))}
      <label class="tick">
        <input
          type="checkbox"
          checked={draft.read}
          onChange={(event) => {
            change({ read: event.currentTarget.checked });
          }}
        />{' '}
        Read it too, and propose claims
      </label>
      {problem && (
        <p role="alert" class="warning">
          {problem}
        </p>
      )}
      <button type="submit" class="primary" disabled={isSending}>
        {isSending ? 'Adding …' : 'Add article'}
      </button>
    </form>
  );
}
