/** @jsxImportSource react */

/** The icon of a button in the toolbar: a path in a square of 24, drawn as GraphiQL draws its own. */
export function ToolbarIcon({ path }: { path: string }): React.ReactNode {
  return (
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path strokeWidth="2" d={path} />
    </svg>
  );
}
