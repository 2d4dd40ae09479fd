import { Argument } from 'commander';
import type { AddCommand } from './command.ts';
import { bashCompletion, fishCompletion, type Offer, zshCompletion } from './completion-scripts.ts';

const SCRIPTS: Readonly<Record<string, (offers: readonly Offer[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

export const completion: AddCommand = (program, open, terminal) =>
  program
    .command('completion')
    .summary('print a completion script for a shell')
    .description('Prints a script that completes commands and flags in bash, zsh or fish.')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SCRIPTS)))
    .addHelpText(
      'after',
      `
Examples:
  $ promptops completion bash >> ~/.bashrc
  $ promptops completion zsh > "\${fpath[1]}/_promptops"
  $ promptops completion fish > ~/.config/fish/completions/promptops.fish`,
    )
    .action(async (shell: string) => {
      const { buildProgram } = await import('./program.ts');
      const whole = await buildProgram(open, terminal);
      const offers = [whole, ...whole.commands].map((command) => ({
        command: command === whole ? '' : command.name(),
        summary: command.summary(),
        flags: command.options.flatMap(({ long, description }) => (long ? [{ name: long, description }] : [])),
      }));
      terminal.stdout(SCRIPTS[shell]?.(offers) ?? '');
    });
