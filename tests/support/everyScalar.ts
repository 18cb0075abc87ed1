import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Model } from '../../src/model/buildModel.ts';
import { readModel } from '../../src/model/readModel.ts';
import { folder } from './loadedGraph.ts';

const sdl = `
"Weather, by how good it is."
enum DrillWeather { "No cloud." SUNNY "Grey." CLOUDY "Wet." AWFUL }
"Made up: a fact type with one field of every scalar."
type Drill implements Fact {
  "A String." label: String
  "An ID." code: ID
  "An Int." crews: Int
  "A Float." ratio: Float
  "A Boolean." joint: Boolean
  "An enum." weather: DrillWeather
  "A Decimal." share: Decimal
  "A Date." held: Date
  "A DateTime." reported: DateTime
  "An EDTF." season: EDTF
  "A FuzzyDate." began: FuzzyDate
  "Money." cost: Money
}`;

/** What three drills say of each field, in the order in which they are sorted. A fourth says nothing. */
export const drillValues: Readonly<Record<string, readonly [string, string, string]>> = {
  label: ['Alpha', 'Bravo', 'Z\u00fcrich'],
  code: ['a-1', 'a-2', 'b-1'],
  crews: ['-3', '0', '40'],
  ratio: ['-0.5', '0.25', '1e21'],
  joint: ['false', 'true', 'true'],
  weather: ['SUNNY', 'CLOUDY', 'AWFUL'],
  share: ['-0.10', '12345678.90', '12345678901234567890.5'],
  held: ['2021-01-31', '2021-12-01', '2022-01-01'],
  reported: ['2021-12-31T23:30:00-01:00', '2022-01-01T00:30:00.250Z', '2022-01-01T00:30:01Z'],
  season: ['2018', '2019-05', '2020-21'],
  began: ['2018', '2019-05', '2020-01-01/2020-02'],
  cost: ['0.05', '12345678.90', '5000000000'],
};

const names = ['one', 'two', 'three'] as const;
const written = { certainty: 'DERIVED', basis: 'made up' };
const money = (field: string, value: string): unknown =>
  field === 'cost' ? { amount: value, currency: 'USD' } : value;

const drill = (name: string, details: object): object => ({
  drill: { id: `Drill:${name}`, claims: [{ id: `D-${name}`, modality: 'ASSERTED', details }] },
});

const contract = (name: string, value: string): object => ({
  contract: {
    id: `Contract:made-up-${name}`,
    claims: [
      {
        id: `C-${name}`,
        modality: 'ASSERTED',
        details: {
          buyer: { value: 'Country:utopia', ...written },
          value: { value: { amount: value, currency: 'USD' }, ...written },
        },
      },
    ],
  },
});

/** As JSON, which YAML can read. */
const data = {
  citation: { title: 'Made up', retrieved: '2026-01-31' },
  entities: [{ country: { id: 'Country:utopia', name: 'Utopia' } }],
  facts: [
    ...names.map((name, position) =>
      drill(
        name,
        Object.fromEntries(
          Object.entries(drillValues).map(([field, values]) => [
            field,
            { value: money(field, values[position] ?? ''), ...written },
          ]),
        ),
      ),
    ),
    drill('none', {}),
    contract('fraction', '12345678.90'),
    contract('whole', '5000000000'),
    contract('cent', '0.01'),
  ],
};

/** A schema with the made-up type `Drill`, and a reference file with drills and contracts, in a folder of their own. */
export function makeEveryScalar(): { model: Model; source: string; remove(): void } {
  const work = mkdtempSync(join(tmpdir(), 'entente-every-scalar-'));
  cpSync(folder('schema'), join(work, 'schema'), { recursive: true });
  writeFileSync(join(work, 'schema/facts/Drill.graphql'), sdl);
  const source = join(work, 'drills.yaml');
  writeFileSync(source, JSON.stringify(data, null, 1));
  return {
    model: readModel(join(work, 'schema')),
    source,
    remove: () => {
      rmSync(work, { recursive: true });
    },
  };
}
