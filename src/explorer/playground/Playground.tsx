/** @jsxImportSource react */
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { CopyAsMenu } from './CopyAsMenu.tsx';
import { ShareButton } from './ShareButton.tsx';
import { askGraphql } from './askGraphql.ts';
import { firstTabs } from './firstTabs.ts';

const plugins = [explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];
const start = firstTabs(window.location.hash, window.localStorage);

/** GraphiQL with the saved operations as tabs, docs, history, the query builder, copying and sharing. */
export function Playground(): React.ReactNode {
  return (
    <GraphiQL
      fetcher={askGraphql}
      plugins={plugins}
      defaultTabs={start.tabs}
      defaultEditorToolsVisibility="variables"
      {...(start.opened && {
        initialQuery: start.opened.query,
        initialVariables: start.opened.variables,
      })}
    >
      <GraphiQL.Logo>
        <a className="playground-logo" href="/">
          Entente
        </a>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyAsMenu />
            <ShareButton />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}
