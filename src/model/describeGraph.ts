import { type GraphQLObjectType, type GraphQLInterfaceType, getNamedType, isObjectType } from 'graphql';
import type { Model } from './buildModel.ts';
import { fuzzyDateCodec } from './codecs/valueObjects.ts';
import type { FieldPlan } from './planField.ts';
import { storedProperties } from './storedNames.ts';
import { linkProperties, storeOnly, storeOnlyLinks } from './storeOnly.ts';

/** A property of a node or relationship. */
export interface DescribedProperty {
  name: string;
  meaning: string;
}

/** A label: its own properties, beside those of the label that it is `like`. */
export interface DescribedLabel {
  label: string;
  meaning: string;
  like?: string;
  properties: readonly DescribedProperty[];
}

/** A relationship type between two kinds of nodes: labels, or interfaces of the schema that have one. */
export interface DescribedLink {
  type: string;
  kind: 'role' | 'derived' | 'link';
  from: string;
  to: string;
  meaning: string;
  properties: readonly DescribedProperty[];
}

/** The stored graph, as a contract with authors of Cypher. */
export interface GraphDescription {
  labels: readonly DescribedLabel[];
  links: readonly DescribedLink[];
}

type Parent = GraphQLObjectType | GraphQLInterfaceType;

const listOf = (properties: Readonly<Record<string, string>>): DescribedProperty[] =>
  Object.entries(properties).map(([name, meaning]) => ({ name, meaning }));

const sentence = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The properties of one field, named after it, with the codec's descriptions. */
function propertiesOf(name: string, description: string, plan: FieldPlan): DescribedProperty[] {
  if (plan.kind !== 'property' && plan.kind !== 'value') return [];
  const says = (property: string, meaning: string): string => {
    if (property === plan.property) return description;
    const part = plan.codec?.properties[property.slice(plan.property.length)];
    return `of \`${name}\`: ${part ?? meaning}`;
  };
  return storedProperties(plan).map(([property, meaning]) => ({
    name: property,
    meaning: says(property, meaning),
  }));
}

function describeType(model: Model, type: Parent, without: ReadonlySet<string>): DescribedProperty[] {
  const known = new Map<string, DescribedProperty>();
  for (const field of Object.values(type.getFields())) {
    if (without.has(field.name)) continue;
    for (const property of propertiesOf(
      field.name,
      sentence(field.description),
      model.plan(type.name, field.name),
    ))
      if (!known.has(property.name)) known.set(property.name, property);
  }
  const extra = storeOnly.find(({ label }) => label === type.name)?.properties ?? {};
  return [...known.values(), ...listOf(extra)];
}

/** The labels declared by the schema; an interface's properties are listed once, under `Entity` or `Fact`. */
function labelsOfSchema(model: Model): DescribedLabel[] {
  const typeOf = (name: string): Parent => model.schema.getType(name) as Parent;
  const describe = (name: string, base?: string): DescribedLabel => {
    const shared = new Set(base ? Object.keys(typeOf(base).getFields()) : []);
    return {
      label: name,
      meaning: sentence(typeOf(name).description),
      ...(base && { like: base }),
      properties: describeType(model, typeOf(name), shared),
    };
  };
  const named = new Set([
    ...model.entityTypes,
    ...model.factTypes,
    ...storeOnly.filter((each) => each.meaning).map(({ label }) => label),
  ]);
  const others = model.concreteTypes('Node').filter((name) => !named.has(name));
  return [
    describe('Entity'),
    ...model.entityTypes.map((name) => describe(name, 'Entity')),
    describe('Fact'),
    ...model.factTypes.map((name) => describe(name, 'Fact')),
    ...others.map((name) => describe(name)),
  ];
}

/** Whether a field is described at an interface, and so not repeated. */
function declaringType(type: GraphQLObjectType, field: string): string {
  const declaring = type.getInterfaces().filter((parent) => field in parent.getFields());
  return declaring.find(({ name }) => name === 'Entity' || name === 'Fact')?.name ?? type.name;
}

function linksOfSchema(model: Model): DescribedLink[] {
  const found = new Map<string, DescribedLink>();
  for (const name of model.concreteTypes('Node')) {
    const type = model.schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const plan = model.plan(name, field.name);
      if (plan.kind !== 'role') continue;
      const from = declaringType(type, field.name);
      const isRole = model.factTypes.includes(name) && from === name;
      found.set(`${plan.relationship} ${from}`, {
        type: plan.relationship,
        kind: isRole ? 'role' : 'link',
        from,
        to: getNamedType(field.type).name,
        meaning: sentence(field.description),
        properties: listOf(linkProperties[isRole ? 'role' : 'link']),
      });
    }
  }
  return [...found.values()];
}

/** Derived edges copy their fact's period of validity. */
function derivedLinks(model: Model): DescribedLink[] {
  return model.derivations.map(({ edge, factType, from, to }) => {
    const fields = new Map(model.ownFields(factType).map((field) => [field.name, field]));
    const dates = ['from', 'to'].filter((name) => fields.has(name));
    return {
      type: edge,
      kind: 'derived',
      from: fields.get(from)?.type ?? '',
      to: fields.get(to)?.type ?? '',
      meaning: `From a \`${factType}\` that is asserted: its \`${from}\` to its \`${to}\`.`,
      properties: [
        ...listOf(linkProperties.derived),
        ...dates.flatMap((name) =>
          Object.entries(fuzzyDateCodec.properties).map(([suffix, meaning]) => ({
            name: name + suffix,
            meaning: `of \`${factType}.${name}\`: ${meaning}`,
          })),
        ),
      ],
    };
  });
}

/** Every label, relationship type and property of the stored graph, from the SDL, the codecs and `storeOnly`. Pure. */
export function describeGraph(model: Model): GraphDescription {
  const own = storeOnly.flatMap(({ label, meaning, like, properties }): DescribedLabel[] =>
    meaning === undefined ? [] : [{ label, meaning, ...(like && { like }), properties: listOf(properties) }],
  );
  const links = storeOnlyLinks.map((each): DescribedLink => ({
    ...each,
    kind: 'link',
    properties: listOf(linkProperties.link),
  }));
  return {
    labels: [...labelsOfSchema(model), ...own],
    links: [...linksOfSchema(model), ...links, ...derivedLinks(model)],
  };
}
