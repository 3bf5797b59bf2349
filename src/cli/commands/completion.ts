/** `ccec completion <shell>`: a script that teaches a shell the commands, flags and choices there are. */
import { Argument, type Command, InvalidArgumentError } from 'commander';
import { suggestion } from '../../text/closest.ts';
import type { CommandSpec } from '../completion/command-tree.ts';
import { addHelpEnd } from '../help.ts';
import type { Session } from '../session.ts';
import { writeStream } from '../write.ts';

const shells: Readonly<Record<string, () => Promise<(tree: readonly CommandSpec[]) => string>>> = {
  bash: async () => (await import('../completion/bash.ts')).bashScript,
  zsh: async () => (await import('../completion/zsh.ts')).zshScript,
  fish: async () => (await import('../completion/fish.ts')).fishScript,
};

const names = Object.keys(shells);

const shellArgument = new Argument('<shell>', 'which shell').choices(names).argParser((value: string) => {
  if (names.includes(value)) return value;
  throw new InvalidArgumentError(suggestion(value, names));
});

const examples = [
  'source <(ccec completion bash)                                        # now; for good: that line in ~/.bashrc',
  'ccec completion fish > ~/.config/fish/completions/ccec.fish           # for good, in fish',
];

export const addCompletionCommand = (program: Command, session: Session): void => {
  const command = program
    .command('completion')
    .summary(`a completion script for ${names.join(', ')}`)
    .description(
      'Prints a script that completes commands, flags, their choices and files. It is made from the commands there are, those of plugins ' +
        'included, and starts no process when it is used: make it again when plugins have changed.\n\n' +
        'zsh: ccec completion zsh > the file _ccec in a folder of $fpath, or source <(ccec completion zsh) after compinit.',
    )
    .addArgument(shellArgument)
    .action(async (shell: string) => {
      const script = await shells[shell]?.();
      const { commandTree } = await import('../completion/command-tree.ts');
      if (script) await writeStream(session.io.stdout, script(commandTree(program)));
    });
  addHelpEnd(command, { examples, seeAlso: ['list'] });
};
