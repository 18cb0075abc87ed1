import type { Model } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import { registerFields } from '../../model/registerFields.ts';
import { countLeftOut } from '../countLeftOut.ts';
import type { ReferenceFiles, ReferenceItem } from '../writeReference.ts';
import type { Report } from '../writeText.ts';
import type { SipriRow } from './readSipri.ts';

type Detail = string | { value: string; certainty: 'INFERRED'; basis: string };

const isYes = (cell: string): boolean => /^(yes|true|1)$/i.test(cell);

const estimated = (value: string, estimate: string): Detail =>
  isYes(estimate) ? { value, certainty: 'INFERRED', basis: 'an estimate of SIPRI' } : value;

/** A name without the asterisks that mark non-state actors; undefined where SIPRI says that it is unknown. */
const nameIn = (cell: string): string | undefined => {
  const name = cell.replace(/\**$/, '').trim();
  return name === '' || /^unknown\b/i.test(name) ? undefined : name;
};

/** A row's values by register column. */
function cellsOf(row: SipriRow): Record<string, Detail | undefined> {
  return {
    SUPPLIER: nameIn(row.supplier),
    RECIPIENT: nameIn(row.recipient),
    DESIGNATION: nameIn(row.designation),
    PART: `the ${row.number} delivered in ${row.year} of order ${row.deal}`,
    DELIVERY_YEAR: estimated(row.year, row.isYearEstimate),
    NUMBER_DELIVERED: estimated(row.number, row.isNumberEstimate),
    // Numbers in a row are numbers delivered.
    STATUS: 'COMPLETE',
  };
}

/** A row's other columns as a note in SIPRI's words, estimates in brackets. */
function noteOf({
  deal,
  orderYear,
  isOrderEstimate,
  status,
  description,
  localProduction,
}: SipriRow): string {
  const year = isYes(isOrderEstimate) ? `(${orderYear})` : orderYear;
  return [
    `Order ${deal}${orderYear === '' ? '' : ` of ${year}`}`,
    description,
    status,
    localProduction === '' || /^no$/i.test(localProduction) ? '' : `local production: ${localProduction}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** The fact types read from a register, with their fields by column. */
const readTypes = (model: Model) =>
  model.factTypes
    .map((type) => ({ type, fields: registerFields(model, type) }))
    .filter(({ fields }) => fields.size > 0 && !fields.has('ORDER_YEAR'));

/** Why a row is left out, as the end of a sentence; null if it is not. */
function problemOf({ number, year, designation }: SipriRow): string | null {
  if (!/^\d+$/.test(number) || Number(number) === 0) return 'without a number delivered';
  if (!/^\d{4}$/.test(year)) return 'without a year of delivery';
  return nameIn(designation) === undefined ? 'without a weapon that has a name' : null;
}

/** Defines weapons by name, as entities of the type of a register's weapons. */
export function defineDesignations(model: Model, names: readonly string[], files: ReferenceFiles): void {
  const [type] = readTypes(model).flatMap(({ fields }) => fields.get('DESIGNATION')?.type ?? []);
  if (type !== undefined) for (const name of names) files.add('entities', { [inCamelCase(type)]: { name } });
}

/** The names of the weapons in rows. */
export const designationsOf = (rows: readonly SipriRow[]): string[] => [
  ...new Set(rows.flatMap(({ designation }) => nameIn(designation) ?? [])),
];

/**
 * Adds the rows of SIPRI's register to reference files, under SIPRI's names, which loading resolves or refuses: a delivery per
 * row, and a supply per supplier, recipient and weapon. Nothing is summed. Reports omissions with their reasons. Returns the
 * number of facts.
 */
export function importSipri(
  model: Model,
  rows: readonly SipriRow[],
  files: ReferenceFiles,
  report: Report,
): number {
  const types = readTypes(model);
  const leftOut = countLeftOut('row');
  const written = new Map<string, number>();
  let count = 0;
  for (const row of rows) {
    const problem = problemOf(row);
    if (problem !== null) {
      leftOut.add(problem);
      continue;
    }
    const cells = cellsOf(row);
    for (const { type, fields } of types) {
      const details = Object.fromEntries(
        [...fields].flatMap(([column, { name }]) =>
          cells[column] === undefined ? [] : [[name, cells[column]]],
        ),
      );
      const isLasting = !fields.has('DELIVERY_YEAR');
      const key = `${type} ${isLasting ? JSON.stringify(details) : `${row.deal}-${row.year}`}`;
      const before = written.get(key) ?? 0;
      written.set(key, before + 1);
      if (isLasting && before > 0) continue;
      const own = `sipri-${row.deal}-${row.year}${before > 0 ? `-${String(before + 1)}` : ''}`;
      const fact = isLasting
        ? { claim: `${own}-${inCamelCase(type)}`, ...details }
        : { id: `${type}:${own}`, claim: own, note: noteOf(row), ...details };
      const item: ReferenceItem = { [inCamelCase(type)]: fact };
      files.add('facts', item);
      count += 1;
    }
  }
  leftOut.reportTo(report);
  return count;
}
