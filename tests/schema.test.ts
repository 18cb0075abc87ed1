import { readFileSync, readdirSync } from 'node:fs';
import {
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  specifiedDirectives,
} from 'graphql';
import { inCapitals } from '../src/model/inCapitals.ts';
import { readSchema } from '../src/model/readSchema.ts';
import { readNames } from '../src/reading/readNames.ts';
import { readText } from '../src/reading/readText.ts';
import { readArticle, readReference } from './data/readData.ts';
import { recordedTexts } from './reading/support.ts';
import { folder, model } from './support/loadedGraph.ts';

/** Something that the schema names and describes. */
interface Named {
  name: string;
  description?: string | null | undefined;
}

type Described = Named & { coordinate: string };

const builtIn = ['ID', 'String', 'Int', 'Float', 'Boolean'];
const types = Object.values(model.schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !builtIn.includes(name),
);
const directives = model.schema.getDirectives();

/** Puts the coordinate of their owner before things: `Contract.value`, `Query.node id`. */
const within = <T extends Named>(owner: string, parts: readonly T[]): (T & Described)[] =>
  parts.map((part) => ({ ...part, coordinate: `${owner}${part.name}` }));

const outputs = types.flatMap((type) =>
  isObjectType(type) || isInterfaceType(type) ? within(`${type.name}.`, Object.values(type.getFields())) : [],
);
const inputs = types.flatMap((type) =>
  isInputObjectType(type) ? within(`${type.name}.`, Object.values(type.getFields())) : [],
);
const values = types.flatMap((type) => (isEnumType(type) ? within(`${type.name}.`, type.getValues()) : []));
const everything: Described[] = [
  ...within('', types),
  ...within('@', directives),
  ...outputs,
  ...inputs,
  ...values,
  ...outputs.flatMap(({ coordinate, args }) => within(`${coordinate} `, args)),
  ...directives.flatMap(({ name, args }) => within(`@${name} `, args)),
];

const coordinatesOf = (things: readonly Described[]): string[] => things.map(({ coordinate }) => coordinate);

/** The words of a name or a description, without articles: `contractsAsBuyer` gives `contracts as buyer`. */
const wordsOf = (text: string): string =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !['the', 'a', 'an', 'its', 'their'].includes(word))
    .join(' ');

describe('every type, field, argument, enum value and directive', () => {
  test('has a description that is a sentence', () => {
    const isSentence = (text: string): boolean => /^[\p{Lu}“"`].*\.$/su.test(text);
    expect(everything.length).toBeGreaterThan(1000);
    expect(coordinatesOf(everything.filter(({ description }) => !isSentence(description ?? '')))).toEqual([]);
  });

  test('says more in its description than in its name', () => {
    const repeats = ({ name, description }: Named): boolean => wordsOf(description ?? '') === wordsOf(name);
    expect(coordinatesOf(everything.filter(repeats))).toEqual([]);
  });

  test('is named in the case of its kind', () => {
    const others = (things: readonly Described[], pattern: RegExp): string[] =>
      coordinatesOf(things.filter(({ name }) => !pattern.test(name)));
    const typeNames = values.filter(({ coordinate }) => /^(FactType|EntityType)\./.test(coordinate));
    expect(others([...within('', types), ...typeNames], /^([A-Z][a-z0-9]*)+$|^EDTF$/)).toEqual([]);
    expect(others([...outputs, ...inputs, ...within('@', directives)], /^[a-z]+([A-Z]?[a-z0-9]+)*$/)).toEqual(
      [],
    );
    const constants = values.filter((value) => !typeNames.includes(value));
    expect(others(constants, /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/)).toEqual([]);
  });
});

describe('every fact type', () => {
  test('stands in a file of its own name', () => {
    const files = readdirSync(folder('schema/facts')).map((file) => file.replace(/\.graphql$/, ''));
    expect(files.sort()).toEqual([...model.factTypes].sort());
  });

  test('is covered by an article, by reference data or by what the reader proposes', () => {
    const articles = readdirSync(folder('data/articles')).map((slug) => readArticle(`data/articles/${slug}`));
    const sources = [...articles.map(({ facts }) => facts), ...readReference()];
    const names = readNames();
    const read = [...recordedTexts('texts'), ...recordedTexts('reading/types')].flatMap(
      ({ text, annotation }) => readText(text, annotation, names, { model }).proposals,
    );
    const claims = [...sources.flatMap((source) => source.claims), ...read];
    const covered = new Set(claims.map(({ type }) => type));
    expect(model.factTypes.filter((type) => !covered.has(type))).toEqual([]);
  });

  test.each([...model.factTypes])(
    '%s has a role that tells it from others, and no role that must be known',
    (type) => {
      const roles = model.ownFields(type).filter(({ plan }) => plan.kind === 'role');
      expect(roles.filter(({ identifies }) => identifies)).not.toEqual([]);
      // `!` only means that the API never returns null: true of a list, never of a single role.
      expect(roles.filter(({ many, required }) => many !== required).map(({ name }) => name)).toEqual([]);
    },
  );
});

test('lists, their items and connections are non-null, except `nodes` by id and the effects of a change', () => {
  const hasGaps = (type: GraphQLOutputType): boolean => {
    const list = getNullableType(type);
    const isMany = isListType(list) || getNamedType(type).name.endsWith('Connection');
    return isMany && !(isNonNullType(type) && (!isListType(list) || isNonNullType(list.ofType)));
  };
  expect(coordinatesOf(outputs.filter(({ type }) => hasGaps(type)))).toEqual([
    'Query.nodes',
    'Changed.facts',
    'Changed.edges',
  ]);
});

test('no role has the name of a derived edge', () => {
  const roles = model.factTypes.flatMap((type) => model.ownFields(type).map(({ name }) => inCapitals(name)));
  expect(model.derivations.map(({ edge }) => edge).filter((edge) => roles.includes(edge))).toEqual([]);
});

test('every directive of the project is used', () => {
  const standard = specifiedDirectives.map(({ name }) => name);
  const own = directives.map(({ name }) => name).filter((name) => !standard.includes(name));
  const used = JSON.stringify(readSchema(folder('schema')), (key, value: unknown) =>
    key === 'loc' ? undefined : value,
  );
  expect(own.filter((name) => !used.includes(`"Directive","name":{"kind":"Name","value":"${name}"`))).toEqual(
    [],
  );
});

test('every output scalar has @specifiedBy, and docs/clients.md lists its type for code generators', () => {
  const scalars = types.filter((type) => isScalarType(type));
  const answered = new Set(outputs.map(({ type }) => getNamedType(type)));
  const unnamed = scalars.filter(
    (type) => answered.has(type) && !(type.specifiedByURL ?? '').startsWith('https:'),
  );
  expect(unnamed.map(({ name }) => name)).toEqual([]);
  const config = readFileSync(folder('docs/clients.md'), 'utf8');
  const untold = scalars.filter(({ name }) => !new RegExp(`^ +${name}: `, 'm').test(config));
  expect(untold.map(({ name }) => name)).toEqual([]);
});
