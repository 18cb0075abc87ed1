/** @jsxImportSource react */
import { ToolbarButton, ToolbarMenu, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { asSnippet, snippetKinds } from './asSnippet.ts';
import { ToolbarIcon } from './ToolbarIcon.tsx';
import { useOpenOperation } from './useOpenOperation.ts';

/** A menu that copies the open operation as curl, fetch or TypeScript. */
export function CopyAsMenu(): React.ReactNode {
  const operation = useOpenOperation();
  const isReady = useGraphiQL((state) => Boolean(state.queryEditor));
  const [copied, setCopied] = useState('');
  const url = new URL('/graphql', window.location.href).href;
  return (
    <ToolbarMenu
      button={
        <ToolbarButton label={copied || 'Copy as curl, fetch or TypeScript'} disabled={!isReady}>
          <ToolbarIcon path="M8 6 2 12l6 6M16 6l6 6-6 6M14 4l-4 16" />
        </ToolbarButton>
      }
    >
      {snippetKinds.map((kind) => (
        <ToolbarMenu.Item
          key={kind}
          onSelect={() => {
            void navigator.clipboard.writeText(asSnippet(kind, url, operation())).then(() => {
              setCopied(`Copied as ${kind}`);
            });
          }}
        >
          Copy as {kind}
        </ToolbarMenu.Item>
      ))}
    </ToolbarMenu>
  );
}
