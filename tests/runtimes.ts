import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Runtime {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const FOLDER = fileURLToPath(new URL('../node_modules/.cache/promptops-tests/runtimes-1/', import.meta.url));
const DOES_NOT_START = 'it does not start on this machine';
const PACKAGES = ['bun@1', 'deno@2', 'node-20@npm:node@20', 'node-22@npm:node@22'];

/** Every runtime that applications use, by its npm package; Node 24 is a development dependency of ours. */
const RUNTIMES: readonly Runtime[] = [
  { name: 'Node.js 20', command: `${FOLDER}node_modules/node-20/bin/node`, args: [] },
  { name: 'Node.js 22', command: `${FOLDER}node_modules/node-22/bin/node`, args: [] },
  { name: 'Node.js 24', command: fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url)), args: [] },
  { name: 'Bun', command: `${FOLDER}node_modules/.bin/bun`, args: ['run'] },
  { name: 'Deno', command: `${FOLDER}node_modules/.bin/deno`, args: ['run', '--allow-all'] },
];

/** Those that run here, and why the others do not. They are fetched where `PROMPTOPS_REQUIRE` names `runtimes`. */
export function runtimes(): {
  readonly found: readonly Runtime[];
  readonly absent: readonly { readonly name: string; readonly reason: string }[];
} {
  const required = (process.env.PROMPTOPS_REQUIRE ?? '').split(',').includes('runtimes');
  const reason = existsSync(FOLDER) ? DOES_NOT_START : required ? install() : 'PROMPTOPS_REQUIRE=runtimes fetches it from npm';
  const runs = ({ command }: Runtime) => spawnSync(command, ['--version'], { timeout: 30_000 }).status === 0;
  const found = RUNTIMES.filter(runs);
  return { found, absent: RUNTIMES.filter((one) => !found.includes(one)).map(({ name }) => ({ name, reason })) };
}

/** Into a folder of this process, which takes its place whole: two test files may do so at once. Answers why one is absent all the same. */
function install(): string {
  const fresh = `${FOLDER.slice(0, -1)}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  // Their packages fetch the program for this machine when they are installed.
  writeFileSync(`${fresh}/package.json`, JSON.stringify({ private: true, allowScripts: { bun: true, deno: true, node: true } }));
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], { cwd: fresh, timeout: 300_000 });
  try {
    if (status !== 0) return `npm could not install them: ${String(stderr).trim().split('\n')[0]}`;
    renameSync(fresh, FOLDER);
  } catch (error) {
    // Somebody else was faster.
    if (!existsSync(FOLDER)) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return DOES_NOT_START;
}
