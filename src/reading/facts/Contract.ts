import type { Proposal } from '../claim.ts';
import type { FactReader } from '../factReader.ts';
import { applyFrame } from '../frame.ts';
import { fillHolder } from '../holders.ts';
import type { Memory } from '../memory.ts';
import type { Token } from '../parsedText.ts';
import { areDistinct, asStates, spread } from '../proposals.ts';
import { contractFrames } from './contractFrames.ts';
import { readDeal } from './deals.ts';

/** Contracts: bought, ordered, sold, or dealt for. */
function readContracts(trigger: Token, memory: Memory): Proposal[] {
  return [
    ...contractFrames
      .flatMap((frame) => applyFrame('Contract', frame, trigger, memory))
      .map((each) => fillHolder(each, trigger, memory, 'buyer')),
    ...readDeal(trigger, memory),
  ]
    .flatMap((each) => spread(each))
    .map((each) => (each.rule === 'sale' || each.rule === 'sell' ? asStates(each, ['seller']) : each))
    .map((each) => asStates(each, ['buyer'], /^MILITARY$/))
    .filter((each) => areDistinct(each, [['buyer', 'seller']]));
}

export const reader: FactReader = {
  read: readContracts,
  exchange: { from: 'seller', to: 'buyer', thing: 'system' },
};
