import { limits } from '../limits/limits.ts';

/** The page behind a sign-in link: asks for a name and exchanges the token in the link's fragment for a session. */
export const signInPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in · Entente</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; display: grid; place-items: center; min-height: 100vh; }
form { width: min(22rem, calc(100vw - 2rem)); display: grid; gap: .75rem; }
h1 { font-size: 1.25rem; margin: 0; }
p { margin: 0; }
input, button { font: inherit; padding: .5rem .75rem; }
</style>
<script src="/sign-in.js" defer></script>
</head>
<body>
<main>
<form>
<h1>Sign in as an editor</h1>
<p>Decisions that you make in this browser carry your name.</p>
<label for="name">Your name</label>
<input id="name" name="name" required maxlength="${String(limits.editorName)}" autocomplete="name">
<button>Sign in</button>
<p role="status" id="status"></p>
</form>
</main>
</body>
</html>
`;

/** Its script. Removes the token from the address bar at once. */
export const signInScript = `'use strict';
const token = location.hash.slice(1);
history.replaceState(null, '', '/sign-in');
const status = document.getElementById('status');
document.querySelector('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const name = document.getElementById('name').value;
  const response = await fetch('/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, name }),
  });
  if (response.ok) {
    // Grants nothing: it only lets pages skip the request for the editor's name if nobody is signed in.
    localStorage.setItem('signedIn', name);
    location.replace('/');
  }
  else status.textContent = (await response.json()).errors[0].message;
});
`;
