import type { Command } from 'commander';
import type { Terminal } from '../../src/commands/command.ts';
import { buildProgram } from '../../src/commands/program.ts';
import type { Generated } from './generated.ts';

/** The pages are what `--help` prints, so that they cannot say anything else. */
export async function commandPages(): Promise<Generated> {
  const printed: string[] = [];
  const program = await buildProgram(neverOpened, terminal(printed));
  const helpOf = (command: Command): string => {
    command.outputHelp();
    return printed.splice(0).join('').trim();
  };
  const pages = program.commands.map((command) => [`docs/commands/${command.name()}.md`, page(command, helpOf(command))]);
  return { owns: 'docs/commands', files: { ...Object.fromEntries(pages), 'docs/commands/README.md': index(program, helpOf(program)) } };
}

function page(command: Command, help: string): string {
  return `<!-- Written by \`npm run gen\` from the command's own help. -->
# promptops ${command.name()}

${sentence(command.summary())}

\`\`\`text
${help}
\`\`\`

[All commands](README.md) · [errors and exit codes](../errors.md)
`;
}

function index(program: Command, help: string): string {
  const rows = program.commands.map((command) => `| [${command.name()}](${command.name()}.md) | ${command.summary()} |`);
  return `<!-- Written by \`npm run gen\` from the commands' own help. -->
# Commands

| command | |
|---|---|
${rows.join('\n')}

\`\`\`text
${help}
\`\`\`
`;
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

async function neverOpened(): Promise<never> {
  throw new Error('Printing help runs no command.');
}

function terminal(printed: string[]): Terminal {
  return {
    stdout: (text) => void printed.push(text),
    stderr: () => {},
    readStdin: async () => new Uint8Array(),
    cwd: '/',
    env: {},
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    stdinIsTerminal: false,
    columns: 80,
    nodeVersion: process.versions.node,
    onInterrupt: () => () => {},
    onStop: () => () => {},
  };
}
