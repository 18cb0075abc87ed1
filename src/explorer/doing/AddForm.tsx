import { DropBox } from './DropBox.tsx';
import { type Form, forms } from './textForms.ts';

const byItself = 'by default what the text says of itself';

/** What a person may say of a text, by its name in the service's input. */
const notes = [
  { name: 'headline', label: 'Headline', hint: byItself },
  { name: 'publisher', label: 'Publisher', hint: byItself },
  { name: 'published', label: 'When it was published', hint: 'as 2024-03-05, 2024-03 or 2024' },
  { name: 'url', label: 'Address of the original', hint: 'by which a new version is known' },
];

/** What is typed in the form. */
export interface Draft {
  text: string;
  form: Form;
  address: string;
  /** Whether claims are to be proposed, too. */
  read: boolean;
  notes: Readonly<Record<string, string | undefined>>;
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

/** The fields of a text that is to become an article. */
export function AddForm({
  draft,
  onChange,
  onFiles,
}: {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  onFiles: (files: readonly File[]) => void;
}) {
  return (
    <>
      <DropBox
        text={draft.text}
        onText={(text) => {
          onChange({ text });
        }}
        onFiles={onFiles}
      />
      <label class="field">
        <span>What it is written in</span>
        <select
          value={draft.form}
          onChange={(event) => {
            onChange({ form: event.currentTarget.value as Form });
          }}
        >
          {forms.map(({ form, word }) => (
            <option key={form} value={form}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <TextField
        label="Or an address to fetch"
        hint="where the service allows it"
        value={draft.address}
        onValue={(address) => {
          onChange({ address });
        }}
      />
      {notes.map(({ name, label, hint }) => (
        <TextField
          key={name}
          label={label}
          hint={hint}
          value={draft.notes[name] ?? ''}
          onValue={(value) => {
            onChange({ notes: { ...draft.notes, [name]: value || undefined } });
          }}
        />
      ))}
      <label class="tick">
        <input
          type="checkbox"
          checked={draft.read}
          onChange={(event) => {
            onChange({ read: event.currentTarget.checked });
          }}
        />{' '}
        Read it too, and propose claims
      </label>
    </>
  );
}
