/** Says how one becomes an editor. */
export function HowToSignIn() {
  return (
    <p class="quiet">
      Changes are made by editors. On your own machine <code>npm start</code> prints a link that signs this
      browser in; elsewhere ask whoever runs the service for a key.
    </p>
  );
}
