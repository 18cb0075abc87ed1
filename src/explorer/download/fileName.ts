import { viewState } from '../view/viewState.ts';

/** A name for a file of what is in view: `entente-country-india.csv`, `entente-tensions.csv`. */
export function fileName(ending: string): string {
  const { of, view } = viewState.value;
  const parts = ['entente', of, ['graph', 'table'].includes(view) ? '' : view].filter(Boolean);
  return `${parts
    .join('-')
    .replace(/[^\w-]+/g, '-')
    .toLowerCase()}.${ending}`;
}
