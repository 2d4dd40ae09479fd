import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, ROOT } from './places.ts';
import { type ProviderStub, providerStub } from './provider-stub.ts';
import { outputOf } from './run-command.ts';
import { limitRow, type Row } from './table.ts';

const CASES = 500;
const CONCURRENCY = 20;
const LATENCY_MS = 200;
const ROUNDS = 3;
const GATED = 10_000;
const GATES = 9;
/** What no program can do better: every slot busy from the first moment to the last. */
const IDEAL_MS = (CASES / CONCURRENCY) * LATENCY_MS;

/** The whole command against a provider that takes its time, then once more with every answer at hand. */
export async function* measureEval(folder: string): AsyncGenerator<Row> {
  writeCases(folder);
  const stub = await providerStub(LATENCY_MS);
  try {
    const cold: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rmSync(join(folder, '.promptops'), { recursive: true, force: true });
      const before = stub.requests();
      cold.push(await evaluated(folder, stub));
      if (stub.requests() - before !== CASES) throw new Error(`${stub.requests() - before} requests for ${CASES} cases`);
      warm.push(await evaluated(folder, stub));
      if (stub.requests() - before !== CASES) throw new Error('the second run asked again');
    }
    const what = `\`eval\` of ${CASES} cases, ${CONCURRENCY} at once, ${LATENCY_MS} ms an answer`;
    yield ratio(what, `the time of the answers alone, ${IDEAL_MS / 1000} s`, median(cold) / IDEAL_MS, 1.15);
    yield { what: `the same with all answers in the cache`, peer: '', result: `**${Math.round(median(warm))} ms**` };
    const cases = `${GATED.toLocaleString('en')} cases, the first in its process`;
    yield limitRow(`a gate over ${cases}: a rate with its bound, and regressions`, firstGate(2), 'ms', 50);
    yield limitRow('the same with a third line, which compares all scores', firstGate(3), 'ms', 50);
  } finally {
    stub.close();
  }
}

function ratio(what: string, peer: string, value: number, bar: number): Row {
  return { what, peer, result: `**${value.toFixed(2)} x**`, bar: { text: `≤ ${bar} x`, met: value <= bar } };
}

/** Not `timeOf`, which would hold up the stub in this process. */
async function evaluated(folder: string, { uri }: ProviderStub): Promise<number> {
  const started = performance.now();
  const run = spawn(process.execPath, [BIN, 'eval', '--concurrency', String(CONCURRENCY)], {
    cwd: folder,
    env: { ...process.env, OPENAI_BASE_URL: uri, OPENAI_API_KEY: 'bench', NO_PROXY: '127.0.0.1', MLFLOW_TRACKING_URI: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(run, 'close');
  if (code !== 0) throw new Error(`promptops eval ended with ${code}`);
  return performance.now() - started;
}

function firstGate(lines: number): number {
  const run = { command: process.execPath, args: ['--expose-gc', join(ROOT, 'bench/first-gate.ts'), String(GATED), String(lines)] };
  return median(Array.from({ length: GATES }, () => Number(outputOf(run))));
}

function writeCases(folder: string): void {
  mkdirSync(join(folder, 'prompts'), { recursive: true });
  const prompt =
    'name: greet\ndescription: Greets\nmodel: openai/gpt-4.1-mini\nmodelParameters:\n  maxTokens: 50\ntemplate: Greet {{name}}.\n';
  const cases = Array.from(
    { length: CASES },
    (_, n) => `  - {id: case-${n}, vars: {name: N${n}}, assert: [{type: contains, value: Hello}]}`,
  );
  writeFileSync(join(folder, 'prompts/greet.prompt.yaml'), prompt);
  writeFileSync(join(folder, 'prompts/greet.eval.yaml'), `version: 1\ngate: [pass_rate >= 0.9]\ntests:\n${cases.join('\n')}\n`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
