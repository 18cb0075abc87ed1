/** @jsxImportSource react */
import { ToolbarButton } from '@graphiql/react';
import { useState } from 'react';
import { toShareLink } from './shareLink.ts';
import { ToolbarIcon } from './ToolbarIcon.tsx';
import { useOpenOperation } from './useOpenOperation.ts';

/** A button that puts the open operation into the page's address and copies that. */
export function ShareButton(): React.ReactNode {
  const operation = useOpenOperation();
  const [label, setLabel] = useState('Share: copy a link to this operation');
  const share = (): void => {
    const link = toShareLink(window.location.href, operation());
    window.history.replaceState(null, '', link);
    void navigator.clipboard.writeText(link).then(
      () => {
        setLabel('Link copied');
      },
      () => {
        setLabel('The link is in the address bar');
      },
    );
  };
  return (
    <ToolbarButton label={label} onClick={share}>
      <ToolbarIcon path="M10 14a5 5 0 0 0 7 0l4-4a5 5 0 0 0-7-7l-2 2M14 10a5 5 0 0 0-7 0l-4 4a5 5 0 0 0 7 7l2-2" />
    </ToolbarButton>
  );
}
