import { shapes } from '../graph/shapes.ts';

/** What a thing is by its id, as arguments of changes name it: `Claim`, `Article`, `Entity` or `Fact`. */
export function kindOf(id: string): string {
  const type = id.slice(0, id.indexOf(':'));
  if (type in shapes) return 'Entity';
  return ['Article', 'Claim', 'Decision'].includes(type) ? type : 'Fact';
}
