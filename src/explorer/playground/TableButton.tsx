/** @jsxImportSource react */
import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useRef, useState } from 'react';
import { type AnswerTable, answerTables } from './answerTables.ts';
import { ToolbarIcon } from './ToolbarIcon.tsx';
import { askGraphql } from './askGraphql.ts';
import { readVariables } from './readVariables.ts';
import { useOpenOperation } from './useOpenOperation.ts';
import { withIds } from './withIds.ts';
import { messageOf } from '../ask/messageOf.ts';

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string }[];
}

function Rows({ table }: { table: AnswerTable }): React.ReactNode {
  const { title, total, columns, rows } = table;
  const hasPages = rows.some(({ id }) => id !== null);
  const count =
    total !== null && total > rows.length ? `${String(rows.length)} of ${String(total)}` : rows.length;
  return (
    <div className="answer-scroll" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption>
          {title} <span>({count})</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            {hasPages && <th scope="col">in the pages</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }, place) => (
            <tr key={id ?? place}>
              {columns.map((column) => (
                <td key={column}>{cells[column]}</td>
              ))}
              {hasPages && (
                <td>
                  {id && (
                    <a href={`/?${new URLSearchParams({ of: id, view: 'graph' }).toString()}`}>
                      open in graph
                    </a>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Asks the open operation again with the ids of things, for a table whose rows lead to the pages. */
async function askTables(
  { query, variables }: { query: string; variables: string },
  schema: GraphQLSchema | null | undefined,
): Promise<AnswerTable[] | string> {
  const asked = schema ? withIds(query, schema) : query;
  const answer = (await askGraphql({ query: asked, variables: readVariables(variables) })) as Answer;
  if (answer.errors) return answer.errors.map(({ message }) => message).join('\n');
  return answerTables(answer.data ?? {});
}

/** The answer as tables, over the page; Escape or the button closes it. */
function TableDialog({
  found,
  onClose,
}: {
  found: AnswerTable[] | string;
  onClose: () => void;
}): React.ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="answer" aria-labelledby="answer-title" onClose={onClose}>
      <header>
        <h2 id="answer-title">The answer as a table</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      {typeof found === 'string' ? (
        <p role="alert">{found}</p>
      ) : (
        found.map((table) => <Rows key={table.title} table={table} />)
      )}
      {found.length === 0 && <p>The answer has nothing in it.</p>}
    </dialog>
  );
}

/** A button that shows the answer to the open operation as tables. */
export function TableButton(): React.ReactNode {
  const operation = useOpenOperation();
  const schema = useGraphiQL((state) => state.schema);
  const [found, setFound] = useState<AnswerTable[] | string | null>(null);
  const show = (): void => {
    askTables(operation(), schema).then(setFound, (error: unknown) => {
      setFound(messageOf(error));
    });
  };
  return (
    <>
      <ToolbarButton label="Show the answer as a table" onClick={show}>
        <ToolbarIcon path="M3 5h18v14H3zM3 10h18M9 5v14" />
      </ToolbarButton>
      {found !== null && (
        <TableDialog
          found={found}
          onClose={() => {
            setFound(null);
          }}
        />
      )}
    </>
  );
}
