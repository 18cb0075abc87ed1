import { clauses, functions, procedures } from './allowed.ts';
import { copiesIn } from './copiesIn.ts';
import { type Tree, isMadeBy, parseStatement, partsOf, ruleOf } from './parseStatement.ts';

/** Maximum characters of a statement, and copies of a value in one row. */
const statementLimits = { characters: 10_000, copies: 1_000 };

/** Expressions that loop over a list without checking for a timeout. */
const walks = ['ReduceExpression', 'ListComprehension', 'ListItemsPredicate'];

/** `date.truncate` of `Date . TRUNCATE` or of "`date`.truncate". */
const nameOf = (name: Tree): string => name.getText().replace(/[`\s]/g, '');

const isWord = (part: Tree, text: string): boolean => !part.children && part.getText().toUpperCase() === text;

/** Whether an UNWIND unwinds `range(…)` alone: it then makes rows one by one, which a timeout can stop. */
function unwoundRanges(statement: Tree): ReadonlySet<string> {
  const found = new Set<string>();
  for (const part of partsOf(statement)) {
    if (!isMadeBy(part, 'UnwindClause')) continue;
    const expression = part.children?.[1]?.getText() ?? '';
    if (/^range\([^()]*\)$/i.test(expression)) found.add(expression);
  }
  return found;
}

function refuseFunctions(statement: Tree): string[] {
  const unwound = unwoundRanges(statement);
  return [...partsOf(statement)].flatMap((part) => {
    if (!isMadeBy(part, 'FunctionInvocation')) return [];
    const name = nameOf((part.children ?? [])[0] as Tree);
    if (name.toLowerCase() === 'replace')
      return ['replace() can make a text of any size, which Neo4j cannot stop.'];
    if (!functions.has(name.toLowerCase()))
      return [`The function ${name}() is not among those that only read.`];
    const isBound = name.toLowerCase() !== 'range' || unwound.has(part.getText());
    return isBound
      ? []
      : ['range() may stand only in `UNWIND range(…) AS x`; elsewhere Neo4j cannot stop it.'];
  });
}

/** `x IN [1, 2]` and `x IN $list` are short; any other list inside a loop makes it quadratic. */
function isLongMembership(part: Tree): boolean {
  if (!isMadeBy(part, 'StringAndListComparison') || !isWord(part.children?.[0] as Tree, 'IN')) return false;
  return !/^(\[[^[\]]*\]|\$.*)$/s.test(part.children?.[1]?.getText() ?? '');
}

function refuseWalks(statement: Tree): string[] {
  return [...partsOf(statement)].flatMap((part) => {
    if (isMadeBy(part, 'ReduceExpression'))
      return ['reduce() runs on after its deadline; use UNWIND and sum().'];
    if (!isMadeBy(part, ...walks)) return [];
    const inner = (part.children ?? []).flatMap((child) => [...partsOf(child)]);
    if (inner.some((each) => isMadeBy(each, ...walks)))
      return ['A list may not be walked inside the walk of another, which Neo4j cannot stop; use UNWIND.'];
    return inner.some(isLongMembership)
      ? ['Inside the walk of a list, IN may name only a literal list or a parameter; use UNWIND.']
      : [];
  });
}

function refuseClauses(statement: Tree): string[] {
  return [...partsOf(statement)].flatMap((part) => {
    if (isMadeBy(part, 'Clause'))
      return (part.children ?? [])
        .map(ruleOf)
        .filter((rule) => !clauses.has(rule))
        .map((rule) => `${rule.replace(/Clause$/, '').toUpperCase()} does more than read the graph.`);
    if (isMadeBy(part, 'ProcedureName') && !procedures.has(nameOf(part)))
      return [`The procedure ${nameOf(part)} is not among those that only read.`];
    if (isMadeBy(part, 'SubqueryInTransactionsParameters'))
      return ['IN TRANSACTIONS runs outside the one transaction that has a deadline.'];
    if (isMadeBy(part, 'PreparserOption'))
      return ['EXPLAIN, PROFILE and options of CYPHER may not stand before the statement.'];
    return isWord(part, '=~') ? ['=~ can run on after its deadline; use CONTAINS or STARTS WITH.'] : [];
  });
}

function refuseTree(statement: Tree): string[] {
  const query = [...partsOf(statement)].some((part) => isMadeBy(part, 'RegularQuery'));
  if (!query)
    return ['Commands such as SHOW, TERMINATE, CREATE INDEX or :param are not statements that read.'];
  const copies = copiesIn(statement);
  return [
    ...refuseClauses(statement),
    ...refuseFunctions(statement),
    ...refuseWalks(statement),
    ...(copies > statementLimits.copies
      ? ['A value holds too many copies of an earlier one, which fills memory that Neo4j does not count.']
      : []),
  ];
}

/**
 * Why a statement cannot be accepted as read-only and stoppable; empty if it can. Checks the text only, so that Neo4j does
 * not even plan what is refused: planning evaluates constant expressions.
 */
export function refuseStatement(text: string): string[] {
  const { characters } = statementLimits;
  if (text.length > characters)
    return [`A statement may have ${characters} characters, but has ${text.length}.`];
  // Neo4j replaces these before parsing, but the grammar does not, so it would check another text than the one that runs.
  if (/\\u/i.test(text)) return ['\\u escapes are not taken; write the character itself, or a parameter.'];
  const { statements, syntaxError } = parseStatement(text);
  if (syntaxError !== undefined) return [`This is not Cypher as Neo4j's grammar has it, ${syntaxError}.`];
  const [statement, ...others] = statements;
  if (!statement) return ['There is no statement.'];
  if (others.length > 0) return ['One statement may be run at a time.'];
  return [...new Set(refuseTree(statement))];
}
