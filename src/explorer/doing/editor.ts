import { signal } from '@preact/signals';

/** Who is signed in on this page. */
interface Editor {
  name: string;
  role: string;
}

/** The hint that the sign-in page leaves: no right, only a reason to ask. */
const hint = 'signedIn';

/** Who is signed in; null for a reader. Whether a change is allowed is decided by the service, each time. */
export const editor = signal<Editor | null>(null);

const post = (path: string): Promise<Response> =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });

/** Asks who is signed in, where somebody was. A service that was started again knows nobody. */
export async function recogniseEditor(): Promise<void> {
  if (localStorage.getItem(hint) === null) return;
  const response = await post('/sign-in/who');
  const { caller = null } = response.ok ? ((await response.json()) as { caller?: Editor | null }) : {};
  editor.value = caller;
  if (!caller) localStorage.removeItem(hint);
}

/** Takes the rights of this browser back. */
export async function signOut(): Promise<void> {
  await post('/sign-in/out');
  localStorage.removeItem(hint);
  editor.value = null;
}
