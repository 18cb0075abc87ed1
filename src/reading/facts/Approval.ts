import type { PrintedValue, Proposal } from '../claim.ts';
import type { FactReader } from '../factReader.ts';
import { type Frame, applyFrame, moneyAt } from '../frame.ts';
import { governor } from '../grammar.ts';
import type { Memory } from '../memory.ts';
import { modalityOf } from '../modality.ts';
import type { Token } from '../parsedText.ts';
import { areDistinct, asStates, spread } from '../proposals.ts';
import { weapon } from './handing.ts';

/** What a verb over “the sale” says of it, as `ApprovalStatus` of the schema has it. */
const statuses = {
  APPROVED: /^(approve|clear|authori[sz]e|greenlight|allow|permit|back)$/,
  REFUSED: /^(refuse|reject|block|deny|veto|halt|bar)$/,
  REQUESTED: /^(request|seek)$/,
};

function statusOf(sale: Token): Record<string, PrintedValue> {
  const verb = governor(sale);
  const [status] = Object.entries(statuses).find(([, words]) => words.test(verb?.lemma ?? '')) ?? [];
  return verb && status ? { status: { value: status, start: verb.start, end: verb.end } } : {};
}

const sale = {
  nouns: ['sale', 'export', 'purchase', 'transfer'],
  system: { slots: ['of', 'for'], ...weapon },
};
const values = (noun: Token) => ({ ...statusOf(noun), ...moneyAt(noun, 'value') });
const isRequest = (noun: Token): boolean => statusOf(noun).status?.value === 'REQUESTED';

const frames: readonly Frame[] = [
  {
    rule: 'decide-sale',
    nouns: sale.nouns,
    roles: {
      approver: { slots: ['signer', 'agent'] },
      buyer: { slots: ['to', 'signed-to'] },
      system: sale.system,
    },
    needs: ['approver', 'buyer|system'],
    when: (noun) => statusOf(noun).status !== undefined && !isRequest(noun),
    values,
  },
  {
    rule: 'request-sale',
    nouns: sale.nouns,
    roles: {
      buyer: { slots: ['signer', 'agent'] },
      approver: { slots: ['from', 'signed-from'] },
      system: sale.system,
    },
    needs: ['buyer', 'system'],
    when: isRequest,
    values,
  },
];

/** Requests for sales of arms, and what was decided: a refusal is asserted, though the sale is not. */
const readApprovals = (trigger: Token, memory: Memory): Proposal[] =>
  frames
    .flatMap((frame) => applyFrame('Approval', frame, trigger, memory))
    .map((each) => ({ ...each, modality: modalityOf(governor(trigger) ?? trigger) }))
    .flatMap((each) => spread(each))
    .map((each) => asStates(each, ['approver', 'buyer']))
    .filter((each) => areDistinct(each, [['approver', 'buyer']]));

export const reader: FactReader = { read: readApprovals };
