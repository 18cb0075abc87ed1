import { type ConstDirectiveNode, type GraphQLObjectType, getNamedType, isEnumType } from 'graphql';
import { type TitlePart, fieldsOf, parseTitle } from './parseTitle.ts';

/** How facts of one type are titled, all of them or those that meet a condition. */
export interface Title {
  /** Only facts whose enum field has this value. */
  when: { field: string; value: string } | null;
  /** The sentence by manner of saying: always `asserted`; `threatened` and others where they differ. */
  sentences: Readonly<Record<string, readonly TitlePart[]>>;
  /** How it is called inside another fact's title. */
  noun: readonly TitlePart[] | null;
}

const forms = ['a', 'the', 'times', 'since', 'until', 'from'];

function textsOf(directive: ConstDirectiveNode): Map<string, string> {
  return new Map(
    (directive.arguments ?? []).map(({ name, value }) => [
      name.value,
      'value' in value ? String(value.value) : '',
    ]),
  );
}

/** A condition in an SDL directive, `kind: VISIT`. Throws for what is no enum field of the type with that value. */
export function readCondition(type: GraphQLObjectType, text: string): Title['when'] {
  const [field = '', value = ''] = text.split(':').map((part) => part.trim());
  const found = type.getFields()[field];
  const named = found && getNamedType(found.type);
  if (!isEnumType(named))
    throw new Error(`has when: "${text}", but ${field} is not a field of it with an enum`);
  if (!named.getValue(value)) {
    const values = named.getValues().map(({ name }) => name);
    throw new Error(`has when: "${text}", but ${named.name} has only ${values.join(', ')}`);
  }
  return { field, value };
}

function readParts(text: string, known: ReadonlySet<string>): readonly TitlePart[] {
  const parts = parseTitle(text);
  for (const field of fieldsOf(parts)) {
    if (!known.has(field))
      throw new Error(`names {${field}}, which is not a field of it: it has ${[...known].join(', ')}`);
  }
  checkForms(parts);
  return parts;
}

function checkForms(parts: readonly TitlePart[]): void {
  for (const part of parts) {
    if (typeof part === 'string') continue;
    if ('options' in part) part.options.forEach(checkForms);
    else if (part.form !== null && !forms.includes(part.form))
      throw new Error(
        `has {${part.field} ${part.form}}: after a field stands ${forms.join(', ')} or one|several`,
      );
  }
}

/**
 * Reads a fact type's `@title` directives, in order. `fields` are the type's own roles and scalars. Throws, naming
 * the type, for a malformed template or an unknown field.
 */
export function readTitles(type: GraphQLObjectType, fields: readonly string[]): readonly Title[] {
  const known = new Set(fields);
  const directives = type.astNode?.directives?.filter(({ name }) => name.value === 'title') ?? [];
  return directives.map((directive) => {
    const texts = textsOf(directive);
    try {
      const when = texts.get('when');
      const noun = texts.get('noun');
      const sentences = [...texts].filter(([name]) => name !== 'when' && name !== 'noun');
      return {
        when: when === undefined ? null : readCondition(type, when),
        noun: noun === undefined ? null : readParts(noun, known),
        sentences: Object.fromEntries(sentences.map(([name, text]) => [name, readParts(text, known)])),
      };
    } catch (error) {
      throw new Error(`${type.name}: its @title ${(error as Error).message}.`, { cause: error });
    }
  });
}
