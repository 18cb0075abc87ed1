import type { Command } from 'commander';
import { readStatements } from '../neo4j/readStatements.ts';
import { operationNames } from '../server/graphql/savedOperation.ts';
import { print } from './withGraph.ts';

/** Names that commands accept, beside the choices that their arguments declare. */
const namesOf: Readonly<Record<string, () => Iterable<string>>> = {
  cypher: () => readStatements('analysis').keys(),
  query: operationNames,
};

/** What can follow a command: names, choices, subcommands and options. */
function wordsOf(command: Command): string[] {
  const choices = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);
  const options = command.createHelp().visibleOptions(command);
  return [
    ...(namesOf[command.name()]?.() ?? []),
    ...choices,
    ...command.commands.map((each) => each.name()),
    ...options.flatMap(({ long }) => long ?? []),
  ];
}

/** The values of options that declare them: `--format` → table, json … */
const valuesOf = (command: Command): [option: string, values: readonly string[]][] =>
  command.options.flatMap(({ long, argChoices }) => (long && argChoices ? [[long, argChoices]] : []));

/**
 * A script for bash and zsh that completes commands, saved statements and operations, options and their values. The names are
 * in the script, so pressing Tab starts no process. Falls back to files. Pure.
 */
function completionScript(program: Command): string {
  const commands = program.commands.map((command) => command.name());
  const cases = program.commands.flatMap((command) => [
    ...valuesOf(command).map(
      ([option, values]) => `    ${command.name()}:${option}) words='${values.join(' ')}' ;;`,
    ),
    `    ${command.name()}:*) words='${wordsOf(command).join(' ')}' ;;`,
  ]);
  return `# Completion of entente for bash and zsh. Made by \`entente completion\`: make it again after an update.
[ -n "\${ZSH_VERSION:-}" ] && autoload -U +X bashcompinit && bashcompinit
_entente() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} words=''
  if [ "$COMP_CWORD" -eq 1 ]; then words='${commands.join(' ')}'
  else case "\${COMP_WORDS[1]}:$before" in
${cases.join('\n')}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _entente entente`;
}

/** Adds `entente completion`. The program must have all its commands. */
export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('Print a completion script for bash and zsh: source <(entente completion)')
    .action(() => {
      print(completionScript(program));
    });
}
