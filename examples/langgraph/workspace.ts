// A repository of its own with the four prompts in it, registered as `production`, and a second version of the verifier that waits.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const PROMPTS = ['planner_v1', 'solver_base', 'verifier_strict', 'ethical_evaluator'];

export interface Workspace {
  readonly folder: string;
  /** Runs the command line, as somebody else would. */
  readonly promptops: (...args: readonly string[]) => string;
}

/** `uri`: a server instead of the registry in the folder. */
export function makeWorkspace(uri: string | undefined): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'promptops-langgraph-'));
  const env = { PATH: process.env.PATH, HOME: folder, ...(uri && { MLFLOW_TRACKING_URI: uri }) };
  const run = (program: string, args: readonly string[]) =>
    execFileSync(program, args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const promptops = (...args: readonly string[]) => run(process.execPath, [join(REPOSITORY, 'dist/bin.cjs'), ...args]);
  const commit = (message: string) => {
    run('git', ['add', '--all']);
    run('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', 'commit', '--quiet', '--message', message]);
  };

  mkdirSync(join(folder, 'prompts'));
  for (const name of PROMPTS) cpSync(join(REPOSITORY, `prompts/${name}.prompt.yaml`), join(folder, `prompts/${name}.prompt.yaml`));
  writeFileSync(join(folder, '.gitignore'), '.promptops/\n');
  run('git', ['init', '--quiet', '--initial-branch=main']);
  commit('First prompts');
  promptops('register');
  promptops('promote', ...PROMPTS, '--from', 'latest', '--to', 'staging');
  promptops('promote', ...PROMPTS, '--from', 'staging', '--to', 'production', '--override', 'an example, not a product');

  const verifier = join(folder, 'prompts/verifier_strict.prompt.yaml');
  const text = readFileSync(verifier, 'utf8');
  writeFileSync(
    verifier,
    text.replace('"1.0.0"', '"1.1.0"').replace('You verify solutions.', 'You verify solutions, and redo every calculation.'),
  );
  commit('The verifier redoes calculations');
  promptops('register');
  promptops('promote', 'verifier_strict', '--from', 'latest', '--to', 'staging');
  return { folder, promptops };
}
