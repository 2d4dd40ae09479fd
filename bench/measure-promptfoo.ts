import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, CACHE, systemNode } from './places.ts';
import { type ProviderStub, providerStub } from './provider-stub.ts';
import { ratioOfTimes } from './ratio.ts';
import { type Row, ratioRow, skippedRow } from './table.ts';

const CASES = 1000;
const PAIRS = 3;
const BAR = 0.1;
const PEER = 'promptfoo, its cache warm too';
/** Two gigabytes: nobody is made to install them. `npm install --prefix <this folder> promptfoo` makes it ready. */
const PROMPTFOO = process.env.PROMPTOPS_BENCH_PROMPTFOO ?? join(CACHE, 'promptfoo');
const ENTRY = 'node_modules/promptfoo/dist/src/main.js';
const ASSERTIONS = [
  { type: 'contains', value: 'Hello' },
  { type: 'icontains', value: 'BENCH' },
  { type: 'starts-with', value: 'Hello' },
  { type: 'contains-any', value: ['Hello', 'Good day'] },
  { type: 'regex', value: '^Hello .*\\.$' },
];

/** The same suite with every answer in the cache of each. */
export async function* measureAgainstPromptfoo(folder: string): AsyncGenerator<Row> {
  const what = `\`eval\` of ${CASES} cached cases with ${ASSERTIONS.length} assertions each`;
  const program = join(PROMPTFOO, ENTRY);
  if (!existsSync(program)) {
    yield skippedRow(what, PEER, 'promptfoo is not installed for it');
    return;
  }
  writeSuite(folder);
  const stub = await providerStub(0);
  try {
    const ours = () => timed(process.execPath, [BIN, 'eval', '--concurrency', '20'], folder, stub);
    const theirs = () =>
      timed(
        systemNode() ?? process.execPath,
        [program, 'eval', '-c', 'promptfoo.json', '-j', '20', '--no-table', '--no-progress-bar'],
        folder,
        stub,
      );
    // Fills both caches.
    await ours();
    await theirs();
    const asked = stub.requests();
    const times: [number, number][] = [];
    for (let pair = 0; pair < PAIRS; pair += 1) times.push([await ours(), await theirs()]);
    if (stub.requests() !== asked) throw new Error(`${stub.requests() - asked} answers were not in a cache`);
    yield ratioRow(what, PEER, ratioOfTimes(times), BAR);
  } finally {
    stub.close();
    rmSync(join(folder, 'home'), { recursive: true, force: true });
  }
}

/** Not `timeOf`, which would hold up the stub in this process. */
async function timed(command: string, args: readonly string[], folder: string, { uri }: ProviderStub): Promise<number> {
  const started = performance.now();
  const run = spawn(command, args, {
    cwd: folder,
    env: {
      ...process.env,
      OPENAI_BASE_URL: uri,
      OPENAI_API_KEY: 'bench',
      NO_PROXY: '127.0.0.1',
      MLFLOW_TRACKING_URI: '',
      PROMPTFOO_CONFIG_DIR: join(folder, 'home'),
      PROMPTFOO_DISABLE_TELEMETRY: '1',
      PROMPTFOO_DISABLE_UPDATE: '1',
      PROMPTFOO_DISABLE_REMOTE_GENERATION: '1',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(run, 'close');
  if (code !== 0) throw new Error(`${args.slice(0, 2).join(' ')} ended with ${code}`);
  return performance.now() - started;
}

function writeSuite(folder: string): void {
  mkdirSync(join(folder, 'prompts'), { recursive: true });
  const prompt =
    'name: greet\ndescription: Greets\nmodel: openai/gpt-4.1-mini\nmodelParameters:\n  maxTokens: 50\ntemplate: Greet {{name}}.\n';
  const cases = Array.from({ length: CASES }, (_, n) => ({ id: `case-${n}`, vars: { name: `N${n}` }, assert: ASSERTIONS }));
  writeFileSync(join(folder, 'prompts/greet.prompt.yaml'), prompt);
  writeFileSync(join(folder, 'prompts/greet.eval.json'), JSON.stringify({ version: 1, gate: ['pass_rate >= 0.9'], tests: cases }));
  const theirs = {
    prompts: ['Greet {{name}}.'],
    providers: [{ id: 'openai:chat:gpt-4.1-mini', config: { max_tokens: 50 } }],
    tests: cases.map(({ vars, assert }) => ({ vars, assert })),
  };
  writeFileSync(join(folder, 'promptfoo.json'), JSON.stringify(theirs));
}
