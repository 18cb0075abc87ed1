/**
 * Prints the tests that failed, the files that took longest, then `N passed, N failed, N skipped`, from the files that
 * jest writes with --json. What the runs after the first skip is what the first has run, so only its own count. A run
 * that left no file, and a file of tests that did not start, failed.
 */
import { readFileSync } from 'node:fs';

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };
  }
};
const runs = process.argv.slice(2).map(read);
const sum = (count) => runs.reduce((total, run) => total + count(run), 0);
const passed = sum(({ numPassedTests }) => numPassedTests);
const failed = sum(
  ({ numFailedTests, numRuntimeErrorTestSuites }) => numFailedTests + numRuntimeErrorTestSuites,
);
const nameOf = (path) => path.replace(/^.*\/tests\//, '');
for (const { name, status, message, assertionResults } of runs.flatMap((run) => run.testResults ?? [])) {
  const bad = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName);
  if (status === 'failed' && bad.length === 0) bad.push(`did not start: ${message.slice(0, 200)}`);
  for (const test of bad) console.log(`FAILED ${nameOf(name)}: ${test}`);
}
const slowest = (runs[0]?.testResults ?? [])
  .map(({ name, startTime, endTime }) => ({
    name: nameOf(name),
    seconds: (endTime - startTime) / 1000,
  }))
  .sort((a, b) => b.seconds - a.seconds)
  .slice(0, 12);
console.log(slowest.map(({ name, seconds }) => `${name} ${seconds.toFixed(0)} s`).join(', '));
console.log(`${passed} passed, ${failed} failed, ${runs[0]?.numPendingTests ?? 0} skipped`);
