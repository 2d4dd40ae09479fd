import { action } from '../../src/core/plan/new-action.ts';
import { sealed, summaryOf } from '../../src/core/plan/plan.ts';
import { wordDiff } from '../../src/core/plan/word-diff.ts';
import { type CheckResult, checkChanges } from '../../src/usecases/check-changes.ts';
import { aFinding, aResult } from '../../tests/reporters/a-result.ts';
import { demoEvaluation } from './demo-evaluation.ts';

const BEFORE = 'You answer customers of a shop in at most 60 words.\n\n<question>\n{{question}}\n</question>';
const AFTER = 'You answer customers of a shop in at most 40 words, in {{language}}.\n\n<question>\n{{question}}\n</question>';

/** A pull request that makes one prompt worse and breaks its interface, and brings a new one. */
export function demoCheck(): Promise<CheckResult> {
  const changed = {
    ...prompt('new-version', 'support_reply'),
    ...{ from: 7, verdict: 'breaking' as const, diff: wordDiff(BEFORE, AFTER) },
    aliases: [{ alias: 'code', from: 7, to: null }],
    reasons: ['required variable `language` is added'],
    interfaces: [{ alias: 'production', version: 7, verdict: 'breaking' as const, changes: ['required variable `language` is added'] }],
  };
  const actions = [changed, { ...prompt('create', 'order_status'), aliases: [{ alias: 'code', from: null, to: null }] }];
  const registry = 'https://mlflow.example.org';
  const body = { format: 1 as const, made_at: '2026-02-03T09:14:00.000Z', registry, tracking: registry, git: null };
  return checkChanges(
    {
      lint: async () =>
        aResult(
          [
            aFinding({
              rule: 'security/unbounded-output',
              severity: 'warning',
              file: 'prompts/order_status.prompt.yaml',
              message: 'Nothing limits how long the answer may get.',
            }),
          ],
          {},
          9,
        ),
      plan: async () => sealed({ ...body, actions, summary: summaryOf(actions) }),
      evaluate: async () => demoEvaluation(),
    },
    { lintCode: () => 0, requireEval: false },
  );
}

function prompt(kind: 'new-version' | 'create', name: string) {
  return action(kind, { name, file: `prompts/${name}.prompt.yaml`, label: undefined, hash: 'ab'.repeat(32) });
}
