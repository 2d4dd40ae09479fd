import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pythonTool } from '../tests/python-tool.ts';
import { ROOT } from './places.ts';
import { registryFolder } from './registry-folder.ts';
import { timeOf } from './run-command.ts';
import { limitRow, type Row, skippedRow } from './table.ts';

const ROUNDS = 5;
const WHAT = 'pre-commit: the hook, on one staged prompt, from the second time on';

/** What somebody waits at each commit, with the real pre-commit. */
export function* measureHook(workspace: string): Generator<Row> {
  const found = pythonTool('pre-commit', '4.7.0');
  if ('absent' in found) return yield skippedRow(WHAT, '', found.absent);
  const home = mkdtempSync(join(workspace, 'home-'));
  const env = {
    ...{ PRE_COMMIT_HOME: home, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  };
  const git = (cwd: string, ...args: readonly string[]) =>
    timeOf({ command: 'git', args: ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...args], cwd, env });
  const hooks = mkdtempSync(join(workspace, 'hooks-'));
  for (const path of ['.pre-commit-hooks.yaml', 'dist']) cpSync(join(ROOT, path), join(hooks, path), { recursive: true });
  git(hooks, 'init', '--quiet');
  git(hooks, 'add', '--all');
  git(hooks, 'commit', '--quiet', '--message', 'hooks');
  git(hooks, 'tag', 'v1');

  const { folder } = registryFolder(mkdtempSync(join(workspace, 'hooked-')), 'hooked', 1);
  const config = `repos:\n  - repo: ${JSON.stringify(hooks)}\n    rev: v1\n    hooks: [{id: promptops-lint}]\n`;
  writeFileSync(join(folder, '.pre-commit-config.yaml'), config);
  git(folder, 'add', '--all');
  const run = () => timeOf({ command: found.tool, args: ['run', '--all-files'], cwd: folder, env });
  run();
  const times = Array.from({ length: ROUNDS }, run).sort((a, b) => a - b);
  yield limitRow(WHAT, (times[ROUNDS >> 1] ?? 0) / 1000, 's', 1.5);
}
