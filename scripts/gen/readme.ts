import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordsOf } from './command-lines.ts';
import { gitIn, makeRepository } from './example-repository.ts';
import type { Generated } from './generated.ts';
import { printedBy } from './printed-by.ts';
import { steady } from './steady.ts';

/** A block of commands and the place for what the last of them prints; or a change of a file that is committed. */
const STEPS =
  /```console\n((?:\$ .*\n)+)```\n\n<!-- output:[a-z-]+ -->\n[\s\S]*?<!-- output:end -->|<!-- commit "([^"]+)" (\S+): (.+) -->/g;

export async function readmeFile(root: string): Promise<Generated> {
  return { files: { 'README.md': await filledReadme(readFileSync(join(root, 'README.md'), 'utf8'), root) } };
}

/** Fills the marked places with what the commands above them print, from top to bottom in one checkout of this repository's prompts. */
export async function filledReadme(text: string, root: string): Promise<string> {
  const checkout = realpathSync(mkdtempSync(join(tmpdir(), 'promptops-readme-')));
  try {
    for (const path of ['prompts', 'promptops.config.yaml', 'docs/examples'])
      cpSync(join(root, path), join(checkout, path), { recursive: true });
    makeRepository(checkout);
    commit(checkout, 'First prompts');
    let filled = '';
    let done = 0;
    for (const match of text.matchAll(STEPS)) {
      const [step, commands, message = '', file = '', changes = ''] = match;
      filled += text.slice(done, match.index);
      done = match.index + step.length;
      if (commands === undefined) {
        change(join(checkout, file), changes);
        commit(checkout, message);
        filled += step;
        continue;
      }
      let printed = '';
      for (const command of commands.trimEnd().split('\n')) printed = await outputOf(command.slice('$ '.length), checkout, root);
      filled += `${step.slice(0, step.indexOf(' -->'))} -->\n\`\`\`text\n${printed}\n\`\`\`\n<!-- output:end -->`;
    }
    return filled + text.slice(done);
  } finally {
    rmSync(checkout, { recursive: true, force: true });
  }
}

/** `this => that; this => that` */
function change(file: string, changes: string): void {
  let text = readFileSync(file, 'utf8');
  for (const [from = '', to = ''] of changes.split('; ').map((one) => one.split(' => '))) {
    if (!text.includes(from)) throw new Error(`${file} does not hold \`${from}\`.`);
    text = text.replace(from, to);
  }
  writeFileSync(file, text);
}

function commit(checkout: string, message: string): void {
  gitIn(checkout, 'add', '.');
  gitIn(checkout, 'commit', '--quiet', '--message', message);
}

async function outputOf(command: string, checkout: string, root: string): Promise<string> {
  const printed = command === 'npm start' ? npmStart(checkout, root) : (await printedBy(wordsOf(command).slice(2), checkout)).all;
  return steady(printed).trim();
}

/** Of the sources: the build is made from what is written here. */
function npmStart(checkout: string, root: string): string {
  const { stdout, status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/start.mjs'), 'src/cli.ts', checkout], {
    cwd: root,
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm start has something to say:\n${stdout}${stderr}`);
  return stdout;
}
