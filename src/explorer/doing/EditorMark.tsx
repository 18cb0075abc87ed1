import { editor, signOut } from './editor.ts';

/** Who is signed in, and the way out; nothing for a reader. */
export function EditorMark() {
  if (!editor.value) return null;
  return (
    <p class="editor-mark">
      <span>{editor.value.name}</span>{' '}
      <button type="button" onClick={() => void signOut()}>
        Sign out
      </button>
    </p>
  );
}
