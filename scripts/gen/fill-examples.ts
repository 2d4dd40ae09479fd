import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { wordsOf } from './command-lines.ts';
import { steady } from './steady.ts';

export interface Printed {
  readonly stdout: string;
  /** Both streams, in the order of writing. */
  readonly all: string;
  readonly code: number;
}

export interface ExampleSurroundings {
  /** A new, empty folder that is the root of a repository. */
  readonly newFolder: () => string;
  readonly promptops: (argv: readonly string[], cwd: string) => Promise<Printed>;
  readonly git: (folder: string, ...args: readonly string[]) => string;
}

const BLOCK = /(?:<!-- (new folder) -->\n)?(?:<!-- file: (\S+) -->\n)?^```(\w+)\n([\s\S]*?)^```$/gm;

/**
 * The page with what its commands print. A block below `<!-- file: path -->` is a file of the page's folder; a `console`
 * block is run there, command by command; `<!-- new folder -->` before either begins with nothing. Other blocks stay.
 */
export async function fillExamples(page: string, { newFolder, promptops, git }: ExampleSurroundings): Promise<string> {
  let folder = newFolder();
  let filled = '';
  let done = 0;
  let last = 0;
  for (const match of page.matchAll(BLOCK)) {
    const [block, fresh, file, language, body = ''] = match;
    if (fresh) folder = newFolder();
    if (file !== undefined) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), body);
    }
    if (language !== 'console') continue;
    const outputs: string[] = [];
    for (const command of body.split('\n').filter((line) => line.startsWith('$ '))) {
      const { text, code } = await outputOf(command.slice('$ '.length), last, {
        promptops: (argv) => promptops(argv, folder),
        git: (argv) => git(folder, ...argv),
      });
      last = code;
      outputs.push(`${command}\n${text === '' ? '' : `${text}\n`}`);
    }
    filled += `${page.slice(done, match.index)}${block.slice(0, block.indexOf('```console'))}\`\`\`console\n${outputs.join('')}\`\`\``;
    done = match.index + block.length;
  }
  return filled + page.slice(done);
}

interface Programs {
  readonly promptops: (argv: readonly string[]) => Promise<Printed>;
  readonly git: (argv: readonly string[]) => string;
}

async function outputOf(command: string, last: number, { promptops, git }: Programs) {
  if (command === 'echo $?') return { text: String(last), code: 0 };
  const [run = '', sum] = command.split(' | ');
  const [program, ...argv] = wordsOf(run);
  if (program === 'git') return { text: git(argv).trimEnd(), code: 0 };
  if (program !== 'promptops') throw new Error(`Examples run promptops and git, nothing else, not \`${command}\`.`);
  const { stdout, all, code } = await promptops(argv);
  if (sum === 'sha256sum') return { text: `${createHash('sha256').update(stdout).digest('hex')}  -`, code: 0 };
  return { text: steady(all).trimEnd(), code };
}
