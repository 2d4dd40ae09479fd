// `npm run example:langgraph`; `-- --uri http://127.0.0.1:5000` registers, loads and traces with that MLflow instead.
import { parseArgs } from 'node:util';
import { Promptops, PromptTracer } from 'promptops';
import { buildAgent } from './agent.ts';
import { scriptedModel } from './scripted-model.ts';
import { makeWorkspace } from './workspace.ts';

const { uri } = parseArgs({ options: { uri: { type: 'string' } } }).values;
console.log(`Registering four prompts in ${uri ?? 'a registry of its own'} …`);
const { folder, promptops: commandLine } = makeWorkspace(uri);

// 0: the registry is asked at every step, so that an alias that moves is followed at once. The default is a minute.
await using promptops = new Promptops({
  root: folder,
  env: {},
  snapshotFolder: null,
  revalidateSeconds: 0,
  ...(uri !== undefined && { registryUri: uri }),
});
await using tracer = new PromptTracer({ promptops, name: 'langgraph-example' });

const model = scriptedModel((prompt, before) => {
  if (prompt !== 'solver_base' || before !== 1) return;
  // In the middle of the run, and in a process of its own.
  console.log('Meanwhile somebody promotes version 2 of verifier_strict.\n');
  commandLine('promote', 'verifier_strict', '--from', 'staging', '--to', 'production', '--override', 'in the middle of a run');
});

const query = 'What do three small servers cost a month?';
const context = 'Price list, per month: small 18 EUR, large 49 EUR.';
const agent = buildAgent({ promptops, tracer, model });
const { used, solution, decision } = await tracer.trace('agent', () => agent.invoke({ query, context }), { inputs: { query } });
await tracer.flush();

console.log(used.join('\n'));
console.log(`\n${solution.split('. ').at(-1)} (${decision})`);
const { complete, steps, share } = tracer.completeness;
console.log(`Trace completeness ${share}: ${complete} of ${steps} steps with prompt version, tokens and duration.`);
console.log(`Logged in run ${await tracer.runId()} of ${uri ?? folder}`);
