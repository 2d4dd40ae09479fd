import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BIN } from './places.ts';
import { inTurn, type Ratio, ratioOf, ratioOfTimes } from './ratio.ts';
import { type RegistryFolder, registryFolder } from './registry-folder.ts';
import { type Run, timeOf } from './run-command.ts';
import { type Row, ratioRow, skippedRow } from './table.ts';
import { type OnServer, withServer } from './with-server.ts';

const NEW = 100;
const MANY = 1000;
/** Of the thousand, those that Python really loads. */
const SAMPLE = 100;
const PAIRS = 3;

const REGISTER = fileURLToPath(new URL('python/register_prompts.py', import.meta.url));
const LOAD = fileURLToPath(new URL('python/load_prompts.py', import.meta.url));
const SCRIPT = "a script with MLflow's Python client";

/** The registry over the network: a real MLflow on PostgreSQL, and its own client at the same work. */
export async function* measureRegistry(workspace: string): AsyncGenerator<Row> {
  const { mlflowPython: python, postgresAbsent: absent } = await import('../tests/python-mlflow.ts');
  const bench = { workspace, python };
  const register = `MLflow, one worker: \`register\` of ${NEW} new prompts with lineage`;
  if (absent !== undefined) return yield skippedRow(register, SCRIPT, absent);

  const one = await registerRounds(bench, []);
  yield ratioRow(register, SCRIPT, one.first, 0.45);
  yield ratioRow('the same again, nothing changed', 'the script, which registers everything', one.again, 0.05);
  yield ratioRow('the same again, nothing changed', 'the script, looking at each alias before', one.skipping);
  const two = await registerRounds(bench, ['--workers', '2']);
  yield ratioRow(`MLflow, two workers: \`register\` of ${NEW} new prompts with lineage`, SCRIPT, two.first, 0.3);
  yield ratioRow('the same again, nothing changed', 'the script, which registers everything', two.again, 0.05);

  const many = await withServer([], (server) => measureMany(bench, server));
  const loads = `\`mlflow.genai.load_prompt\` of each by alias, ${SAMPLE} timed`;
  yield ratioRow(`MLflow, one worker: \`plan\` over ${MANY.toLocaleString('en')} registered prompts`, loads, many.plan, 0.03);
  yield ratioRow('`show` of a prompt by its alias', '`mlflow.genai.load_prompt` in a Python of its own', many.show, 0.25);
}

interface Bench {
  readonly workspace: string;
  /** One that has MLflow. */
  readonly python: string;
}

/** Each round on an empty server: what the rounds before left there would be in the time of the next. */
async function registerRounds(bench: Bench, more: readonly string[]) {
  const rounds = [];
  for (let round = 0; round < PAIRS; round += 1) rounds.push(await withServer(more, (server) => registerRound(bench, server, round)));
  return {
    first: ratioOfTimes(rounds.map(({ first }) => first)),
    again: ratioOfTimes(rounds.map(({ first: [, peer], again: [ours] }) => [ours, peer])),
    skipping: ratioOfTimes(rounds.map(({ again }) => again)),
  };
}

async function registerRound({ workspace, python }: Bench, server: OnServer, round: number) {
  const make = (stem: string, count: number) => registryFolder(mkdtempSync(join(workspace, `${stem}-`)), stem, count);
  const ours = (prompts: RegistryFolder) => () => timeOf(server.run(promptops(prompts, 'register')));
  const peer = (prompts: RegistryFolder, ...flags: readonly string[]) => {
    return () => timeOf(server.run({ command: python, args: [REGISTER, prompts.folder, ...flags] }));
  };
  // A server's first requests are slow whoever sends them.
  ours(make('warm-ours', 3))();
  peer(make('warm-peer', 3))();
  const own = make('ours', NEW);
  const other = make('peer', NEW);
  const first = inTurn(round, ours(own), peer(other));
  server.analyze();
  return { first, again: inTurn(round, ours(own), peer(other, '--skip-unchanged')) };
}

async function measureMany({ workspace, python }: Bench, server: OnServer): Promise<{ readonly plan: Ratio; readonly show: Ratio }> {
  const prompts = registryFolder(mkdtempSync(join(workspace, 'many-')), 'many', MANY);
  timeOf(server.run(promptops(prompts, 'register')));
  server.analyze();
  const load = (count: number): Run => server.run({ command: python, args: [LOAD, 'code', ...prompts.names.slice(0, count)] });
  const plan = server.run(promptops(prompts, 'plan'));
  timeOf(plan);
  timeOf(load(1));
  const pairs = Array.from({ length: PAIRS }, (_, round) =>
    inTurn(
      round,
      () => timeOf(plan),
      () => timeOfAll(timeOf(load(1)), timeOf(load(1 + SAMPLE))),
    ),
  );
  const show = server.run(promptops(prompts, 'show', `${prompts.names[0]}@code`));
  return { plan: ratioOfTimes(pairs), show: ratioOf(show, load(1), 7) };
}

/** What loading them all takes: the start of Python and the first load once, the time of a further one as often as there are more. */
function timeOfAll(one: number, sample: number): number {
  return one + ((sample - one) / SAMPLE) * (MANY - 1);
}

function promptops({ folder }: RegistryFolder, ...args: readonly string[]): Run {
  return { command: process.execPath, args: [BIN, ...args], cwd: folder };
}
