/**
 * Fails when schema.graphql breaks clients of an earlier one and docs/breaking-changes.md does not say so.
 * The earlier one is that of origin/main or, on main itself, that of the commit before.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';

const printed = 'schema.graphql';
const marks = 'docs/breaking-changes.md';

/** What git prints; undefined when it refuses. */
function git(...words) {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 26 });
  } catch {
    return undefined;
  }
}

/** The newest earlier revision that has a printed schema. */
function earlierSchema() {
  const here = git('rev-parse', 'HEAD');
  const revisions = ['origin/main', 'HEAD~1'].filter(
    (name) => git('rev-parse', '-q', '--verify', name) !== here,
  );
  for (const revision of revisions) {
    const text = git('show', `${revision}:${printed}`);
    if (text !== undefined) return { revision, text };
  }
  return undefined;
}

const earlier = earlierSchema();
if (earlier) {
  const marked = existsSync(marks) ? readFileSync(marks, 'utf8') : '';
  const changes = findBreakingChanges(buildSchema(earlier.text), buildSchema(readFileSync(printed, 'utf8')));
  const unmarked = changes.filter(({ description }) => !marked.includes(description.replace(/\.$/, '')));
  for (const { description } of unmarked) process.stderr.write(`- ${description}\n`);
  if (unmarked.length > 0) {
    process.stderr.write(
      `${printed} must not break clients of ${earlier.revision}, but does in the ways above. Keep the field and mark it ` +
        `@deprecated, or copy each line into ${marks} with the reason.\n`,
    );
    process.exitCode = 1;
  }
} else {
  process.stdout.write(`Breaking changes not checked: no earlier commit has a ${printed}.\n`);
}
