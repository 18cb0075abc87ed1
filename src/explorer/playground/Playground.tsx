/** @jsxImportSource react */
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { Bar } from './Bar.tsx';
import { CopyAsMenu } from './CopyAsMenu.tsx';
import { savedPlugin } from './SavedList.tsx';
import { ShareButton } from './ShareButton.tsx';
import { TableButton } from './TableButton.tsx';
import { askGraphql } from './askGraphql.ts';
import { firstTabs } from './firstTabs.ts';

const plugins = [savedPlugin, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];
const start = firstTabs(window.location.hash, window.localStorage);
/** On a narrow screen the list would cover the editors. */
const isNarrow = window.matchMedia('(max-width: 800px)').matches;

/** GraphiQL with the saved operations as a list, docs, history, the query builder, answers as tables, copying and sharing. */
export function Playground(): React.ReactNode {
  return (
    <>
      <Bar />
      <main className="playground">
        <h1 className="unseen">GraphQL playground</h1>
        <GraphiQL
          fetcher={askGraphql}
          plugins={plugins}
          defaultTabs={start.tabs}
          defaultEditorToolsVisibility="variables"
          {...(!isNarrow && { visiblePlugin: savedPlugin })}
          {...(start.opened && {
            initialQuery: start.opened.query,
            initialVariables: start.opened.variables,
          })}
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <GraphiQL.Toolbar>
            {({ prettify, merge, copy }) => (
              <>
                {prettify}
                {merge}
                {copy}
                <TableButton />
                <CopyAsMenu />
                <ShareButton />
              </>
            )}
          </GraphiQL.Toolbar>
        </GraphiQL>
      </main>
    </>
  );
}
