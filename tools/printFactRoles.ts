import { inCapitals } from '../src/model/inCapitals.ts';
import type { Model } from '../src/model/buildModel.ts';

/** The TypeScript module that tells pages in which order a fact type has its roles: who acts stands before who is acted on. */
export function printFactRoles(model: Model): string {
  const roles = model.factTypes.map((type) => [
    type,
    model
      .ownFields(type)
      .filter(({ plan }) => plan.kind === 'role')
      .map(({ name }) => inCapitals(name)),
  ]);
  return `// Generated from schema/ by \`npm run generate\`. Do not edit.

/** The roles of each fact type, as links are named, in the order of its SDL: who acts stands before who is acted on. */
export const factRoles: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(roles))};
`;
}
