import fc from 'fast-check';
import { drawTables, wrap } from '../../src/cli/drawTables.ts';
import { toShellInput } from '../../src/cli/shellInput.ts';
import { tablesOf, toCsv } from '../../src/cli/tables.ts';

const answer = {
  country: {
    name: 'Norway',
    contracts: {
      nodes: [
        { title: 'One', value: { amount: '5', currency: 'NOK' }, sellers: [{ name: 'A' }, { name: 'B' }] },
        { title: 'Two', value: null, sellers: [] },
      ],
    },
  },
};

test('a list inside a row is one cell, and rows are not multiplied', () => {
  expect(tablesOf(answer)).toEqual([
    { name: 'country', columns: ['name'], rows: [['Norway']] },
    {
      name: 'country.contracts',
      columns: ['title', 'value.amount', 'value.currency', 'sellers', 'value'],
      rows: [
        ['One', '5', 'NOK', 'A; B', ''],
        ['Two', '', '', '', ''],
      ],
    },
  ]);
});

test('a table fits any width, and no letter of it is cut', () => {
  const cell = fc.string({ maxLength: 60 }).map((text) => text.replace(/\s+/g, ' ').trim());
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 40, max: 120 }), (cells, width) => {
      const text = drawTables([{ name: 't', columns: ['one', 'two', 'three'], rows: cells }], width);
      for (const line of text.split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(width);
      const letters = (from: string): string => Array.from(from.replace(/\s/g, '')).sort().join('');
      const drawn = text.split('\n').slice(3).join('');
      expect(letters(drawn)).toBe(letters(cells.flat().join('')));
    }),
    { numRuns: 100, seed: 14 },
  );
});

test('more columns than fit become a paragraph for each row', () => {
  const columns = Array.from({ length: 12 }, (_, at) => `column${String(at)}`);
  const text = drawTables([{ name: 't', columns, rows: [columns.map((each) => `value of ${each}`)] }], 60);
  expect(text).toContain('column3   value of column3');
});

test('a word longer than the width goes on in the next line', () => {
  expect(wrap('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
});

test('CSV keeps commas, quotation marks and line breaks, and disarms formulas', () => {
  const rows = [['a, "b"', '=1+1', 'two\nlines']];
  expect(toCsv([{ name: 't', columns: ['x', 'y', 'z'], rows }])).toBe(
    'x,y,z\r\n"a, ""b""",\'=1+1,"two\nlines"',
  );
});

test('what a statement is run with becomes a :param line, and each statement ends', () => {
  const one = '// One.\n// :params {id: 1}\nRETURN $id\n';
  const two = '// Two.\n// :params {}\nRETURN 2;\n';
  expect(
    toShellInput(one + two)
      .split('\n')
      .filter(Boolean),
  ).toEqual(['// One.', ':param {id: 1}', 'RETURN $id', '// Two.', ';', 'RETURN 2;']);
});
