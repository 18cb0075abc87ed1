import { type Modality, type Standing, standingOf } from '../../src/ingest/standingOf.ts';

const table: [modalities: Modality[], standing: Standing][] = [
  [['ASSERTED'], 'ASSERTED'],
  [['PRESUPPOSED'], 'ASSERTED'],
  [['OPINION'], 'ASSERTED'],
  [['NEGATED'], 'DENIED'],
  [['ASSERTED', 'NEGATED'], 'CONTESTED'],
  [['PRESUPPOSED', 'NEGATED'], 'CONTESTED'],
  [['OPINION', 'NEGATED'], 'CONTESTED'],
  [['THREATENED'], 'THREATENED'],
  [['THREATENED', 'POSSIBLE'], 'THREATENED'],
  [['THREATENED', 'NOT_ANSWERED'], 'THREATENED'],
  [['THREATENED', 'ASSERTED'], 'ASSERTED'],
  [['THREATENED', 'NEGATED'], 'DENIED'],
  [['POSSIBLE'], 'POSSIBLE'],
  [['CONDITIONAL'], 'POSSIBLE'],
  [['CONDITIONAL', 'NOT_ANSWERED'], 'POSSIBLE'],
  [['POSSIBLE', 'ASSERTED'], 'ASSERTED'],
  [['POSSIBLE', 'NEGATED'], 'DENIED'],
  [['NOT_ANSWERED'], 'UNKNOWN'],
  [['NOT_ANSWERED', 'NEGATED'], 'DENIED'],
  [['NOT_ANSWERED', 'ASSERTED'], 'ASSERTED'],
  [[], 'UNKNOWN'],
];

test.each(table)('%j add up to %s, in whichever order', (modalities, standing) => {
  expect(standingOf(modalities)).toBe(standing);
  expect(standingOf([...modalities].reverse())).toBe(standing);
});
