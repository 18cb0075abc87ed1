import { useGraphiQL } from '@graphiql/react';
import type { Shared } from './shareLink.ts';

/** Gives a function that reads the operation and the variables now in the editors. */
export function useOpenOperation(): () => Shared {
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  return () => ({ query: query?.getValue() ?? '', variables: variables?.getValue().trim() ?? '' });
}
