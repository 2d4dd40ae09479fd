// `npm start`: the main job on this repository's own prompts, with the committed build; or with the entry, and in the checkout,
// that are given. What it registers goes into `.promptops/registry.db`, whatever server the environment names.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [entry = 'dist/bin.cjs', cwd = root] = process.argv.slice(2);
const { MLFLOW_TRACKING_URI: _, MLFLOW_REGISTRY_URI: __, ...env } = process.env;

const STEPS = [['lint'], ['hash'], ['register'], ['promote', 'planner_v1', '--from', 'latest', '--to', 'staging'], ['list']];

console.log("promptops on this repository's own prompts\n");
// All of them run, whatever the first one says: a finding does not change a hash.
const codes = STEPS.map((args) => {
  console.log(`$ promptops ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [`${root}${entry}`, ...args], { cwd, env, stdio: 'inherit' });
  console.log();
  return status ?? 70;
});
process.exitCode = codes.find((code) => code !== 0) ?? 0;

if (process.exitCode === 0) {
  console.log('Next, change a word in prompts/planner_v1.prompt.yaml, and see what that means:');
  console.log('  npx promptops plan');
} else {
  console.log('Next, see what a rule is about:');
  console.log('  npx promptops explain');
}
