import { buildSchema } from 'graphql';
import { answerTables } from '../../src/explorer/playground/answerTables.ts';
import { withIds } from '../../src/explorer/playground/withIds.ts';

describe('An answer as tables', () => {
  test('has a table for each list, a row for each object, and what is inside a row in its cells', () => {
    const seller = { _id: 'Country:peru', name: 'Peru' };
    const data = {
      country: {
        name: 'Norway',
        contractsAsBuyer: {
          totalCount: 3,
          nodes: [
            {
              _id: 'Contract:a',
              title: 'Norway buys',
              seller,
              value: { amount: '5', printed: 'five' },
              tags: ['x', 'y'],
            },
            {
              _id: 'Contract:b',
              title: 'Norway buys again',
              seller: null,
              claims: { nodes: [{ quote: 'a' }, { quote: 'b' }] },
            },
          ],
        },
        organizations: { edges: [{ from: null, node: { _id: 'Organization:o', name: 'O' } }] },
      },
    };
    expect(answerTables(data)).toEqual([
      {
        title: 'country · contracts as buyer',
        total: 3,
        columns: ['title', 'seller', 'value', 'tags', 'claims'],
        rows: [
          { id: 'Contract:a', cells: { title: 'Norway buys', seller: 'Peru', value: 'five', tags: 'x; y' } },
          { id: 'Contract:b', cells: { title: 'Norway buys again', seller: '', claims: 'a; b' } },
        ],
      },
      {
        title: 'country · organizations',
        total: null,
        columns: ['name', 'from'],
        rows: [{ id: 'Organization:o', cells: { name: 'O', from: '' } }],
      },
    ]);
  });

  test('has one row for an object without a list, and nothing for no answer', () => {
    expect(answerTables({ country: { _id: 'Country:peru', name: 'Peru' } })).toEqual([
      {
        title: 'country',
        total: null,
        columns: ['name'],
        rows: [{ id: 'Country:peru', cells: { name: 'Peru' } }],
      },
    ]);
    expect(answerTables({ country: null })).toEqual([]);
  });

  test('carries the ids of what has a page, and of nothing else', () => {
    const schema = buildSchema(
      'interface Node { id: ID! } type Thing implements Node { id: ID! size: Size } type Size { words: String } type Query { things: [Thing!]! }',
    );
    expect(withIds('{ things { size { words } } }', schema).replace(/\s+/g, ' ')).toBe(
      '{ things { _id: id size { words } } }',
    );
  });
});
