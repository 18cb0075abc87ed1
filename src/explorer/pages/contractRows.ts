import { dateWords } from '../view/dates.ts';
import { certaintyWords } from '../view/words.ts';
import type { WhenFragment } from '../../generated/operations.ts';
import type { ContractRow } from '../ask/answers.ts';
import { quotesOf } from './quotesOf.ts';

const datedWords = (when: WhenFragment | null) => ({
  when: when ? dateWords(when.edtf) : 'unknown',
  sure: when?.certainty ? (certaintyWords[when.certainty] ?? '') : '',
});

/** The life of a contract as rows, in the order of the page: warnings, signature, each delivery and its deployments. */
export function contractRows(contract: ContractRow) {
  const { warnings, deliveries } = contract;
  return [
    ...warnings.nodes.map(({ id, title, date, claims }) => ({
      id,
      step: title,
      ...datedWords(date),
      says: quotesOf(claims.nodes),
    })),
    {
      id: contract.id,
      step: 'Signed',
      ...datedWords(contract.signed),
      says: quotesOf(contract.claims.nodes),
    },
    ...deliveries.nodes.flatMap(({ id, title, began, claims, deployments }) => [
      { id, step: title, ...datedWords(began), says: quotesOf(claims.nodes) },
      ...deployments.nodes.map((deployment) => ({
        id: deployment.id,
        step: deployment.title,
        when: '',
        sure: '',
        says: quotesOf(deployment.claims.nodes),
      })),
    ]),
  ];
}
