import './doing.css';
import { useState } from 'preact/hooks';
import addText from '../../../operations/changes/addArticle.graphql?raw';
import type { AddArticleMutation } from '../../generated/operations.ts';
import { forgetAnswers, send } from '../ask/askOperation.ts';
import type { Merged } from '../ask/merged.ts';
import { AddForm, type Draft } from './AddForm.tsx';
import { type Added, AddedNotes } from './AddedNotes.tsx';
import { HowToSignIn } from './HowToSignIn.tsx';
import { formOf, problemOf, problemOfFiles } from './textForms.ts';
import { editor } from './editor.ts';
import { withoutEmpty } from './withoutEmpty.ts';
import { messageOf } from '../ask/messageOf.ts';
import { Problem } from '../ask/Problem.tsx';

const emptyDraft: Draft = { text: '', form: 'text', address: '', read: false, notes: {} };

async function add({ text, form, address, read, notes }: Draft): Promise<Added> {
  const document = address ? { fetch: address } : { [form]: form === 'line' ? text.trim() : text };
  const answer = await send(addText, { input: withoutEmpty({ document, read, ...notes }) });
  forgetAnswers();
  return (answer as Merged<AddArticleMutation>).addArticle;
}

/** A form for a text of one's own, and then what the service finds in it. */
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
  const take = async (files: readonly File[]): Promise<void> => {
    const wrong = problemOfFiles(files);
    setProblem(wrong);
    const [file] = files;
    if (wrong || !file) return;
    try {
      change({ text: await file.text(), form: formOf(file.name) });
    } catch {
      setProblem(`${file.name} cannot be read: choose it again, or paste its text.`);
    }
  };
  const submit = async (): Promise<void> => {
    const wrong = problemOf(draft.text, draft.form, draft.address);
    setProblem(wrong);
    if (wrong) return;
    setSending(true);
    try {
      setAdded({ answer: await add(draft), isRead: draft.read });
      setDraft(emptyDraft);
    } catch (error) {
      setProblem(messageOf(error));
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
      <AddForm
        draft={draft}
        onChange={change}
        onFiles={(files) => {
          void take(files);
        }}
      />
      <Problem says={problem} />
      <button type="submit" class="primary" disabled={isSending}>
        {isSending ? 'Adding …' : 'Add article'}
      </button>
    </form>
  );
}
