// `npm start`: the main job on this repository's own prompts, with the committed build; or with the entry, and in the checkout,
// that are given. What it registers goes into `.promptops/registry.db`, whatever server the environment names; what it measures are
// the answers beside the prompts, which people wrote, whatever keys the environment holds.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [entry = 'dist/bin.cjs', cwd = root] = process.argv.slice(2);
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:MLFLOW_(?:TRACKING|REGISTRY)_URI|OPENAI_.*)$/i.test(name)),
);

const PROMPT = 'prompts/planner_v1.prompt.yaml';
const RULES = ['see what a rule is about:', 'npx promptops explain'];
const ANSWERS = [
  'the answers that are kept do not fit a changed prompt; with a key, a model gives new ones:',
  `npx promptops eval ${PROMPT}`,
];
const STATE = ['see what is where:', 'npx promptops list'];

// And what to do next where one of them has something to say.
const STEPS = [
  { args: ['lint'], next: RULES },
  { args: ['hash'], next: RULES },
  { args: ['eval', PROMPT, '--alias', 'staging', '--cache', 'replay'], next: ANSWERS },
  { args: ['register'], next: STATE },
  { args: ['promote', 'planner_v1', '--from', 'latest', '--to', 'staging'], next: STATE },
  { args: ['list'], next: STATE },
];

console.log("promptops on this repository's own prompts\n");
// All of them run, whatever the first one says: a finding does not change a hash.
const done = STEPS.map(({ args, next }) => {
  console.log(`$ promptops ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [`${root}${entry}`, ...args], { cwd, env, stdio: 'inherit' });
  console.log();
  return { code: status ?? 70, next };
});
const failed = done.find(({ code }) => code !== 0);
process.exitCode = failed?.code ?? 0;

const [what, command] = failed?.next ?? [`change a word in ${PROMPT}, and see what that means:`, 'npx promptops plan'];
console.log(`Next, ${what}`);
console.log(`  ${command}`);
