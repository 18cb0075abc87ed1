/** @jsxImportSource react */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type SavedOperation, savedOperations } from './savedOperations.ts';

/** Opens an operation in the editors: in a tab of its own where the open one was written by hand. */
function useOpening(): { open: (operation: SavedOperation) => void; current: string } {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  const current = tabs[active]?.query ?? '';
  return {
    current,
    open: ({ query, variables }) => {
      if (current.trim() !== '' && savedOperations.every((one) => one.query !== current)) addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
    },
  };
}

/** The saved operations, each with the sentence that says what it asks. */
function SavedList(): React.ReactNode {
  const { open, current } = useOpening();
  return (
    <section aria-label="Saved operations">
      <h2 className="saved-title">Saved operations</h2>
      <ul className="saved">
        {savedOperations.map((operation) => (
          <li key={operation.name}>
            <button
              type="button"
              aria-current={operation.query === current}
              onClick={() => {
                open(operation);
              }}
            >
              {operation.sentence}
              <code>{operation.name}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SavedIcon(): React.ReactNode {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      <path strokeWidth="1.5" d="M4 6h2M4 12h2M4 18h2M9 6h11M9 12h11M9 18h11" />
    </svg>
  );
}

/** The panel with the saved operations. */
export const savedPlugin = { title: 'Saved operations', icon: SavedIcon, content: SavedList };
