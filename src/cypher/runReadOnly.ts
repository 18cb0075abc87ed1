import { Neo4jError, type Record as Row } from 'neo4j-driver';
import { ExpectedError } from '../errors.ts';
import { counted } from '../model/counted.ts';
import type { GraphDescription } from '../model/describeGraph.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import type { StatementCheck } from './checkInWorker.ts';
import { plainValue } from './plainValue.ts';
import { refusePlan } from './refusePlan.ts';
import { unknownNames } from './unknownNames.ts';

/** Limits of one answer: time for planning and running together, rows, and bytes of its values as JSON. */
export interface Caps {
  timeoutMs: number;
  rows: number;
  bytes: number;
}

/** Limits that callers cannot raise. */
export const mostCaps: Caps = { timeoutMs: 30_000, rows: 10_000, bytes: 20_000_000 };

/**
 * An answer: driver values in `records`, plain JSON in `rows`. `notes` list the names in the statement that the graph lacks,
 * `cut` says why the answer is incomplete.
 */
export interface Answer {
  columns: string[];
  records: Row[];
  rows: unknown[][];
  notes: string[];
  cut?: string;
}

const refused = (problems: readonly string[]): ExpectedError =>
  new ExpectedError('STATEMENT_REFUSED', `The statement was not run. ${problems.join(' ')}`);

/** Passes on Neo4j's own words about a wrong statement, for its author; leaves other errors as they are. */
function explainWrong(error: unknown): unknown {
  if (!(error instanceof Neo4jError) || !error.code.startsWith('Neo.ClientError.')) return error;
  const [said = ''] = error.message.split('\n');
  return error.code.endsWith('AccessMode')
    ? refused(['It writes.'])
    : new ExpectedError('BAD_USER_INPUT', `Neo4j refuses the statement: ${said}`, { cause: error });
}

/** Collects rows until one of the caps is reached. */
function collectRows(answer: Answer, caps: Caps): (row: Row) => boolean {
  let bytes = 0;
  return (row) => {
    if (answer.rows.length >= caps.rows) {
      answer.cut = `Only the first ${caps.rows} rows are shown: there are more. Add a LIMIT, or count them.`;
      return false;
    }
    const values = [...row.values()].map(plainValue);
    bytes += JSON.stringify(values).length;
    if (bytes > caps.bytes) {
      answer.cut = `Only the first ${counted(answer.rows.length, 'row is', 'rows are')} shown: more than ${caps.bytes} bytes are not answered. Return fewer columns or rows.`;
      return false;
    }
    answer.records.push(row);
    answer.rows.push(values);
    return true;
  };
}

/**
 * Runs a user's statement if it only reads and can be stopped: checks its text against Neo4j's grammar, then the plan from
 * EXPLAIN, then runs it once, in READ mode, within its caps. Throws STATEMENT_REFUSED, BAD_USER_INPUT with Neo4j's words,
 * and as `Graph` does.
 */
export async function runReadOnly(
  graph: Graph,
  check: StatementCheck,
  request: {
    text: string;
    parameters: Record<string, unknown>;
    caps?: Partial<Caps>;
    signal?: AbortSignal;
    /** The stored graph, for noting names that it lacks. */
    described?: GraphDescription;
  },
): Promise<Answer> {
  const { text, parameters, signal, described } = request;
  const caps = { ...mostCaps, ...request.caps };
  const problems = await check.problemsOf(text);
  if (problems.length > 0) throw refused(problems);
  const begun = performance.now();
  const options = () => ({
    timeoutMs: Math.max(1, Math.ceil(caps.timeoutMs - (performance.now() - begun))),
    ...(signal && { signal }),
  });
  const answer: Answer = { columns: [], records: [], rows: [], notes: [] };
  try {
    const explained = await graph.scan(`EXPLAIN ${text}`, parameters, options(), () => true);
    if (!explained.plan) throw refused(['Neo4j does not say how it would run it.']);
    const steps = refusePlan(explained.plan);
    if (steps.length > 0) throw refused(steps);
    answer.columns = [...explained.columns];
    await graph.scan(text, parameters, options(), collectRows(answer, caps));
  } catch (error) {
    throw explainWrong(error);
  }
  if (described) answer.notes = unknownNames(described, await check.namesOf(text));
  return answer;
}
