import { type Command, Argument } from 'commander';
import { ExpectedError } from '../errors.ts';
import { roles } from '../server/auth/caller.ts';
import { makeApiKey } from '../server/auth/apiKeys.ts';
import { print, log } from './withGraph.ts';

/** Adds `entente key NAME ROLE`: the key goes to standard error, the line for API_KEYS_FILE to standard output. */
export function addKey(program: Command): void {
  program
    .command('key')
    .description(
      'Create an API key. It is shown once; `>> keys` saves the line for API_KEYS_FILE, which holds only its hash.',
    )
    .argument('<name>', "its owner's name: letters, digits, and . _ - @")
    .addArgument(new Argument('<role>', 'what it allows').choices([...roles]))
    .action((name: string, role: string) => {
      if (!/^[\w.@-]+$/.test(name))
        throw new ExpectedError(
          'BAD_USER_INPUT',
          `NAME must consist of letters, digits, and . _ - @, but is "${name}".`,
        );
      const { key, sha256 } = makeApiKey();
      log(`The key of ${name}, to be sent as \`authorization: Bearer …\`; it is shown this once:\n${key}`);
      print(`${name} ${role} ${sha256}`);
    });
}
