import { useState } from 'preact/hooks';

/** A box to paste a text into, to type it, or to drop a file on; beside it a button to choose a file. */
export function DropBox({
  text,
  onText,
  onFiles,
}: {
  text: string;
  onText: (text: string) => void;
  onFiles: (files: readonly File[]) => void;
}) {
  const [isOver, setOver] = useState(false);
  return (
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <label class="field">
        <span>Its text, pasted or dropped here</span>
        <textarea
          rows={12}
          value={text}
          onInput={(event) => {
            onText(event.currentTarget.value);
          }}
        />
      </label>
      <label class="field">
        <span>
          Or a file <span class="quiet">(text, Markdown, HTML, or one line of JSONL)</span>
        </span>
        <input
          type="file"
          accept=".txt,.md,.markdown,.html,.htm,.json,.jsonl,text/*"
          onChange={(event) => {
            onFiles([...(event.currentTarget.files ?? [])]);
          }}
        />
      </label>
    </div>
  );
}
