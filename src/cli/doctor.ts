import type { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { ExpectedError } from '../errors.ts';
import { type Finding, diagnose } from './diagnose.ts';
import { print } from './withGraph.ts';

/** The settings, or a finding for each problem with them. */
function readSettings(): Config | Finding[] {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return error.message.split('\n').map((fix) => ({ what: 'Settings', found: 'malformed', fix }));
  }
}

/** Adds `entente doctor`; exits with 1 if there is something to fix. */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('Check everything the service needs, and say what to fix, one line each. Changes nothing.')
    .action(async () => {
      const settings = readSettings();
      const findings = Array.isArray(settings)
        ? settings
        : [{ what: 'Settings', found: 'well-formed' }, ...(await diagnose(settings))];
      for (const { what, found, fix } of findings)
        print(fix === undefined ? `ok   ${what}: ${found}` : `FIX  ${what}: ${found}: ${fix}`);
      const count = findings.filter(({ fix }) => fix !== undefined).length;
      print(count === 0 ? 'Nothing to fix.' : `${String(count)} to fix.`);
      if (count > 0) process.exitCode = 1;
    });
}
