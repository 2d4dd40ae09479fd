import { memoryAnswers } from '../../../src/adapters/answers/memory-answers.ts';
import { memoryEvalJournal } from '../../../src/adapters/eval-journal/memory-eval-journal.ts';
import { scriptedModel } from '../../../src/adapters/model/scripted.ts';
import { memoryRegistry } from '../../../src/adapters/registry/memory-registry.ts';
import { memoryWorkspace } from '../../../src/adapters/workspace/memory-workspace.ts';
import type { Evaluation } from '../../../src/core/eval/result.ts';
import type { AnswerStore, Cassette, StoredAnswer } from '../../../src/ports/answer-store.ts';
import type { EvalJournal } from '../../../src/ports/eval-journal.ts';
import type { Model } from '../../../src/ports/model.ts';
import type { Registry } from '../../../src/ports/registry.ts';
import type { EvalClock } from '../../../src/usecases/eval/eval-clock.ts';
import { DEFAULT_SETTINGS, type EvalSettings } from '../../../src/usecases/eval/eval-settings.ts';
import { evaluatePrompts } from '../../../src/usecases/eval/evaluate-prompts.ts';
import type { EvalDependencies, EvalRequest } from '../../../src/usecases/eval/evaluation-request.ts';
import { readSuites } from '../../../src/usecases/read-suites.ts';

export const GREET = 'name: greet\nmodel: openai/gpt-4.1-mini\ntemplate: "Greet {{name}}"\nvariables: [{name: name, description: whom}]\n';

/** A case file with so many cases that want their own name back. */
export function cases(count: number, rest = 'gate: ["pass_rate >= 0.9"]'): string {
  const tests = Array.from({ length: count }, (_, n) => `  - {id: c${n}, vars: {name: N${n}x}, assert: [{type: contains, value: N${n}x}]}`);
  return `version: 1\n${rest}\ntests:\n${tests.join('\n')}\n`;
}

/** Waits take no time; what was waited for is written down. */
export function fakeClock(): EvalClock & { readonly waits: number[]; pass(ms: number): void } {
  const waits: number[] = [];
  let elapsed = 0;
  let made = 0;
  return {
    waits,
    pass: (ms) => {
      elapsed += ms;
    },
    now: () => 1_700_000_000_000 + elapsed,
    elapsed: () => elapsed,
    random: () => 0.5,
    newId: () => `eval${++made}`,
    wait: async (ms, signal) => {
      if (signal.aborted) throw signal.reason;
      waits.push(ms);
      elapsed += ms;
      // Others go on first, as they would.
      await new Promise((resolve) => setImmediate(resolve));
      if (signal.aborted) throw signal.reason;
    },
  };
}

export interface Bench {
  readonly files?: Readonly<Record<string, string>>;
  readonly model?: Model;
  readonly models?: Readonly<Record<string, Model>>;
  readonly cache?: AnswerStore;
  readonly cassette?: AnswerStore;
  readonly journal?: EvalJournal;
  readonly registry?: Registry;
  readonly clock?: EvalClock;
  readonly settings?: Partial<EvalSettings>;
  readonly request?: Partial<EvalRequest>;
  readonly judge?: string;
}

/** The name that the prompt greets, said back. */
export const sayBack = () =>
  scriptedModel(({ messages }) => String(messages.at(-1)?.content).replace('Greet ', 'Hello '), { provider: 'openai' });

/** One evaluation of files in memory, with models that say what a test wants. */
export async function evaluate(bench: Bench = {}): Promise<Evaluation> {
  const files = bench.files ?? { 'prompts/greet.prompt.yaml': GREET, 'prompts/greet.eval.yaml': cases(4) };
  const workspace = memoryWorkspace({ files });
  const prompts = Object.keys(files).filter((file) => file.endsWith('.prompt.yaml'));
  const { suites, problems } = await readSuites({ files: prompts.map((file) => ({ file, prefix: '', format: 'auto' })) }, workspace);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const model = bench.model ?? sayBack();
  const dependencies: EvalDependencies = {
    workspace,
    registry: async () => bench.registry ?? memoryRegistry(),
    model: async (name) => bench.models?.[name] ?? model,
    cassette: async (file) => aCassette(file, bench.cassette),
    cache: bench.cache ?? memoryAnswers(),
    checks: { matches: async (pattern, text) => new RegExp(pattern).test(text) },
    journal: bench.journal ?? memoryEvalJournal(),
    judge: bench.judge,
    prices: {},
    clock: bench.clock ?? fakeClock(),
  };
  const request: EvalRequest = {
    settings: { ...DEFAULT_SETTINGS, ...bench.settings },
    suites,
    policy: { alias: 'production', named: false, gate: ['pass_rate >= 0.9'], allowFixtures: false, models: [] },
    aliases: ['staging', 'production'],
    tool: 'promptops test',
    gitSha: null,
    stop: new AbortController().signal,
    ...bench.request,
  };
  return evaluatePrompts(request, dependencies);
}

function aCassette(file: string, store: AnswerStore = memoryAnswers()): Cassette {
  const entries: StoredAnswer[] = [];
  return {
    file,
    unread: [],
    get: store.get,
    put: (entry) => {
      entries.push(entry);
      store.put(entry);
    },
    save: async () => ({ file, entries: entries.length, pruned: 0, refused: [] }),
  };
}

/** The same, whatever the clock said. */
export function withoutTimes({ seconds: _seconds, at: _at, id: _id, ...evaluation }: Evaluation) {
  return evaluation;
}
