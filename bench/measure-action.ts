import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generated } from './generate-files.ts';
import { BIN, ROOT } from './places.ts';
import { ratioOf } from './ratio.ts';
import { registryFolder } from './registry-folder.ts';
import { timeOf } from './run-command.ts';
import { limitRow, type Row, ratioRow } from './table.ts';

const PAIRS = 11;
const PROMPTS = 500;
const ROUNDS = 5;

/** The GitHub Action as a runner starts it, for one file; and what a pull request in a large repository asks. */
export function* measureAction({ folder, files }: Generated, workspace: string): Generator<Row> {
  const at = (name: string) => join(folder, name);
  for (const [name, text] of Object.entries({ 'event.json': '{}', output: '', summary: '' })) writeFileSync(at(name), text);
  const env = {
    ...{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: at('event.json') },
    ...{ GITHUB_OUTPUT: at('output'), GITHUB_STEP_SUMMARY: at('summary'), RUNNER_TEMP: folder },
    ...{ INPUT_COMMAND: 'lint', INPUT_PATHS: files[1]! },
  };
  const action = { command: process.execPath, args: [join(ROOT, 'dist/action.cjs')], cwd: folder, env };
  const first = { ...action, env: { ...env, NODE_DISABLE_COMPILE_CACHE: '1' } };
  const empty = { command: process.execPath, args: ['-e', '0'] };
  yield ratioRow('the GitHub Action: `lint` of one file, on a fresh runner', '`node -e 0`', ratioOf(first, empty, PAIRS), 3);
  yield ratioRow('the same from the second step on', '`node -e 0`', ratioOf(action, empty, PAIRS), 3);

  const { folder: cwd, names } = registryFolder(mkdtempSync(join(workspace, 'check-')), 'checked', PROMPTS);
  const promptops = (...args: readonly string[]) => timeOf({ command: process.execPath, args: [BIN, ...args], cwd });
  promptops('register');
  for (const name of names.slice(0, 3)) {
    const file = join(cwd, `prompts/${name}.prompt.yaml`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Answer the', 'Answer this'));
  }
  const times = Array.from({ length: ROUNDS }, () => promptops('check')).sort((a, b) => a - b);
  yield limitRow(`\`check\` of ${PROMPTS} registered prompts, three of them changed`, (times[ROUNDS >> 1] ?? 0) / 1000, 's', 3);
}
