// Prints how many milliseconds the first gate in a process takes: over as many cases, and with as many lines, as the arguments say.
import { decideGates } from '../src/core/eval/gate/decide-gates.ts';
import type { ArmResult, Attempt, CaseResult } from '../src/core/eval/result.ts';
import { seededUnit } from '../src/core/eval/statistics/seeded-random.ts';

const CASES = Number(process.argv[2]);
const RULES = ['pass_rate >= 0.9 @ 95%', 'no_regression vs @production', 'no_regression vs @production with metric=rouge'].slice(
  0,
  Number(process.argv[3]),
);

const [candidate, baseline] = [armOf(1), armOf(2)];
// What the cases took is no part of it.
globalThis.gc?.();
const started = performance.now();
const { verdict } = decideGates(RULES, { candidate, baseline, allowFixtures: false, allowedModels: [], maxErrorRate: 0.1, seed: 1 });
console.log(performance.now() - started);
if (verdict !== 'pass') throw new Error(`the gate came to ${verdict}`);

/** Nineteen in twenty pass; every case has a score of its own. */
function armOf(seed: number): ArmResult {
  const share = seededUnit(seed);
  const cases = Array.from({ length: CASES }, (_, at) => caseOf(at, share() < 0.95, share(), 100 + 100 * share()));
  const known = { label: 'greet', prompt: 'greet', version: null, contentHash: 'ab', provider: 'openai:m', params: {}, ownModel: true };
  return { ...known, cases };
}

function caseOf(at: number, passes: boolean, score: number, latencyMs: number): CaseResult {
  const status = passes ? 'passed' : 'failed';
  const check = { type: 'rouge-n', metric: 'rouge', kind: 'deterministic', status, score, weight: 1, reason: '' } as const;
  const answer = { text: 'Hello.', toolCalls: [], latencyMs, usage: { input: 10, output: 5 } };
  const attempt: Attempt = { index: 0, status, source: 'live', answer, cached: false, costUsd: 0.001, checks: [check], score };
  return { id: `case-${at}`, tags: [], critical: false, flaky: false, status, vars: {}, rendered: [], attempts: [attempt] };
}
