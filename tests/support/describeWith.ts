import { spawnSync } from 'node:child_process';

/**
 * `describe` for what needs real programs of the system. The gate installs them; on a machine that lacks one, the tests
 * are skipped, which a warning says.
 */
export function describeWith(...programs: string[]): jest.Describe {
  const missing = programs.filter((program) => spawnSync(program, ['-v']).error !== undefined);
  if (missing.length === 0 || process.env.CI === 'true') return describe;
  console.warn(
    `Skipped: ${missing.join(', ')} not installed. Install it (Debian: apt install …) to run these tests.`,
  );
  return describe.skip;
}
