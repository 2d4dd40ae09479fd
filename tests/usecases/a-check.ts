import type { Evaluation, PromptEvaluation } from '../../src/core/eval/result.ts';
import { action } from '../../src/core/plan/new-action.ts';
import { type ActionKind, type Plan, type PlanAction, sealed, summaryOf } from '../../src/core/plan/plan.ts';
import type { CheckResult } from '../../src/usecases/check-changes.ts';
import { aResult } from '../reporters/a-result.ts';

export function anAction(kind: ActionKind, of: Partial<PlanAction> = {}): PlanAction {
  const name = of.prompt ?? 'greet';
  return { ...action(kind, { name, file: `prompts/${name}.prompt.yaml`, label: undefined, hash: 'ab'.repeat(32) }), ...of };
}

export function aPlan(actions: readonly PlanAction[], registry = 'https://mlflow.example.org'): Plan {
  return sealed({
    format: 1,
    made_at: '2026-01-01T00:00:00.000Z',
    registry,
    tracking: registry,
    git: null,
    actions,
    summary: summaryOf(actions),
  });
}

/** 47 of 50 passed, of a prompt whose gate did. */
export function aPromptEvaluation(of: Partial<PromptEvaluation> = {}): PromptEvaluation {
  const name = of.name ?? 'greet';
  const candidate = {
    label: name,
    prompt: name,
    version: null,
    contentHash: 'ab'.repeat(32),
    provider: 'openai:gpt-4.1-mini',
    params: {},
    ownModel: true,
    cases: [],
  };
  return {
    name,
    file: `prompts/${name}.prompt.yaml`,
    casesFile: `prompts/${name}.eval.yaml`,
    contentHash: candidate.contentHash,
    casesHash: 'cd'.repeat(32),
    scorersDigest: 'ef'.repeat(32),
    gitSha: null,
    candidate,
    others: [],
    counts: { total: 50, passed: 47, failed: 3, errors: 0, skipped: 0, notRun: 0, flaky: 0, cached: 0 },
    passRate: 0.94,
    interval: { low: 0.838, high: 0.979, level: 0.95, method: 'Wilson' },
    gates: [{ rule: 'pass_rate >= 0.9', verdict: 'pass', detail: '47 of 50' }],
    gateFrom: 'production',
    verdict: 'pass',
    costUsd: 0.021,
    tokens: 1200,
    latencyMs: { p50: 310, p95: 412 },
    warnings: [],
    ...of,
  };
}

export function anEvaluation(prompts: readonly PromptEvaluation[], verdict: Evaluation['verdict'] = 'pass'): Evaluation {
  return {
    id: 'e1',
    at: '2026-01-01T00:00:00.000Z',
    tool: '0.1.0',
    seed: 1,
    prompts,
    verdict,
    spentUsd: 0.021,
    calls: 50,
    seconds: 41,
    reproduce: 'promptops eval',
  };
}

export function aCheck(of: Partial<CheckResult> = {}): CheckResult {
  return {
    lint: aResult([]),
    plan: aPlan([anAction('unchanged')]),
    evaluation: { notRun: 'no prompt changed', exitCode: 0 },
    result: 'passed',
    exitCode: 0,
    reasons: [],
    ...of,
  };
}
