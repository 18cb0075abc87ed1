import { stringify } from 'yaml';
import { checkId } from '../checkForms.ts';
import { type Path, readable } from '../checkInput.ts';
import type { DecisionInput, ReadingInput } from '../reading.ts';
import { type Decision, type State, decidedIn } from './decision.ts';
import { undoKind } from './slots.ts';

const head = `# What people decided about what sources say: who, when, what and why. Files say what sources say; decisions lie over them.
# A file of decisions is loaded like reference data. A decision that the graph has already is left as it is; none is taken
# back because it is missing here: undo it. \`before\` and \`after\` are JSON; null, or nothing, is what the sources say.
`;

/** A decision as a file has it: what is null is left out. */
function toInput(decision: Decision): DecisionInput {
  const json = (state: State): string | undefined => (state == null ? undefined : JSON.stringify(state));
  const decided = decidedIn(decision);
  const plain = { ...decided, before: json(decided.before), after: json(decided.after) };
  return JSON.parse(JSON.stringify(plain, (_key, value: unknown) => value ?? undefined)) as DecisionInput;
}

/** Decisions as a file that \`entente load\` reads. Takes the id by which the file is to be known, and them in their order. Pure. */
export const writeDecisions = (id: string, decisions: readonly Decision[]): string =>
  head + stringify({ id, decisions: decisions.map(toInput) }, { lineWidth: 0 });

/** The state that JSON holds; undefined where it is none. */
function readState(json: string | undefined): State {
  if (json === undefined) return null;
  try {
    return JSON.parse(json) as State;
  } catch {
    return undefined;
  }
}

/** A decision as it was before it was written. Pure. */
const fromInput = ({ anchor, before, after, ...decision }: DecisionInput): Decision => ({
  source: null,
  who: null,
  why: null,
  ...decision,
  before: readState(before),
  after: readState(after),
  said: null,
  anchor: anchor
    ? {
        quote: anchor.exact,
        prefix: anchor.prefix ?? null,
        suffix: anchor.suffix ?? null,
        factType: anchor.factType,
        url: anchor.url ?? null,
      }
    : null,
  undoes: null,
  undoneBy: null,
  of: null,
});

/**
 * Reads the decisions of a reference file that the SDL has coerced. What is wrong is reported; the decisions are then not to
 * be used. Pure.
 */
export function checkDecisions(
  { decisions = [] }: Pick<ReadingInput, 'decisions'>,
  isOfArticle: boolean,
  report: (path: Path, message: string) => void,
): Decision[] {
  const seen = new Map<string, number>();
  if (isOfArticle && decisions.length > 0)
    report(
      ['decisions'],
      'decisions must be absent here: they stand in a file of their own, loaded like reference data',
    );
  return readable(decisions).map(([position, input]) => {
    const path = ['decisions', position];
    const form = checkId(input.id, 'Decision');
    if (form) report([...path, 'id'], `id ${form}`);
    const before = seen.get(input.id);
    if (before !== undefined)
      report([...path, 'id'], `${input.id} stands here twice: give each decision its own id`);
    seen.set(input.id, position);
    if (input.kind === undoKind)
      report([...path, 'kind'], `kind must not be ${undoKind}: leave out the decision that it takes back`);
    for (const name of ['before', 'after'] as const)
      if (readState(input[name]) === undefined)
        report([...path, name], `${name} must be JSON such as '"REJECTED"', but is ${String(input[name])}`);
    return fromInput(input);
  });
}
