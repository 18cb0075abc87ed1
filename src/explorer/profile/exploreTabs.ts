import type { ViewName } from '../view/viewAddress.ts';

/** The sections of one selection; a contract has its life besides. */
export function exploreTabs(of: string): readonly (readonly [ViewName, string])[] {
  return [
    ['profile', 'What is known'],
    ...(of.startsWith('Contract:') ? [['contract', 'Life of the contract'] as const] : []),
    ['graph', 'Graph'],
    ['timeline', 'Timeline'],
    ['map', 'Map'],
    ['table', 'Table'],
  ];
}
