import type { CaseResult, Evaluation } from '../../src/core/eval/result.ts';
import type { Json } from '../../src/core/json.ts';
import { aCase, aCheck, anArm, anAttempt, anEvaluation, aPrompt } from '../../tests/reporters/eval/an-evaluation.ts';

const judge = { provider: 'openai:gpt-4.1', source: 'live', costUsd: 0.0011, rubricHash: '3f'.repeat(32) } as const;

/** A failing and some passing cases of a support prompt, as a run against its production version would leave them. */
export function demoEvaluation(): Evaluation {
  const cases = [
    reply(
      {
        id: 'refund-late',
        critical: true,
        tags: ['refunds', 'smoke'],
        question: 'My order 4711 came 12 days late. Can I get my money back?',
      },
      LATE,
      [
        says('contains', 'refunds within 30 days', false, 'does not contain `refunds within 30 days`'),
        judged('tone', true, 'Apologises once and stays factual.'),
        says('word-count', { max: 60 }, true, 'has 36 words (at most 60)'),
      ],
    ),
    reply({ id: 'invoice-copy', tags: ['billing'], question: 'Please send me the invoice for March.' }, INVOICE, [
      {
        ...aCheck({ type: 'equals', status: 'failed', reason: 'is another text' }),
        expected: 'You find every invoice under Account > Billing > Invoices.',
      },
    ]),
    reply({ id: 'angry-customer', tags: ['tone'], question: 'This is the THIRD time I am writing. Useless.' }, ANGRY, [
      judged('tone', false, 'Tells the customer to calm down, which the rubric rules out.'),
      says('not-is-refusal', undefined, true, 'answers, as far as its beginning shows'),
    ]),
    {
      ...aCase({
        id: 'address-change',
        tags: ['account'],
        attempts: [
          anAttempt({
            checks: [],
            problem: { code: 'busy', message: 'openai: nothing came within 60 s. Four tries.' },
          }),
        ],
      }),
      vars: { question: 'I have moved.' },
    },
    ...[
      'cancel-trial',
      'delivery-status',
      'gift-card',
      'opening-hours',
      'password-reset',
      'return-label',
      'size-exchange',
      'vat-number',
      'warranty',
      'wrong-item',
      'voucher',
    ].map((id, at) =>
      reply(
        { id, tags: [at % 2 === 0 ? 'smoke' : 'account'], question: `A question about ${id.replace('-', ' ')}.` },
        'Of course. Here is how it works: open your account, choose the order, and follow the three steps on the page.',
        [says('word-count', { max: 60 }, true, 'has 21 words (at most 60)'), judged('tone', true, 'Friendly and short.')],
      ),
    ),
  ];
  const before = cases.map((one) =>
    one.id === 'refund-late'
      ? reply({ id: one.id, question: '' }, LATE_BEFORE, [
          says('contains', 'refunds within 30 days', true, 'contains `refunds within 30 days`'),
        ])
      : one,
  );
  const label = 'support_reply';
  const prompt = aPrompt({
    ...{ cases, name: label, file: 'prompts/support_reply.prompt.yaml', casesFile: 'prompts/support_reply.eval.yaml' },
    candidate: anArm(cases, { label, prompt: label }),
    baseline: anArm(before, { label: `${label}@production`, prompt: label, version: 7, contentHash: 'b7'.repeat(32) }),
    interval: { low: 0.48, high: 0.891, level: 0.95, method: 'wilson' },
    comparison: { baseline: `${label}@production`, paired: 14, regressed: ['refund-late'], fixed: [], p: 0.5, leftOut: [] },
    gates: [
      { rule: 'pass_rate >= 0.9', verdict: 'fail', detail: '11 of 15 passed (1 by an error), 73.3 %' },
      {
        rule: 'no_regression vs @production',
        verdict: 'fail',
        detail: 'critical: refund-late; 1 regressed (refund-late), 0 fixed, of 14 pairs, p = .5',
      },
      { rule: 'tone.pass_rate >= 0.8', verdict: 'pass', detail: '12 of 13 passed, 92.3 %' },
      { rule: 'latency_ms.p95 <= 2500', verdict: 'pass', detail: '1810 ms' },
    ],
    gateFrom: 'production',
    warnings: ['`pass_rate >= 0.9`: 15 cases cannot show it; 29 without a failure could (`promptops eval --sizing`).'],
    ...{ costUsd: 0.0213, tokens: 6120 },
  });
  return anEvaluation({
    prompts: [prompt],
    spentUsd: 0.0327,
    calls: 43,
    seconds: 41,
    reproduce: 'promptops eval prompts/support_reply.prompt.yaml --against @production',
  });
}

const LATE =
  'I am sorry that your order came late. For orders that arrive after the promised day we offer a voucher of 10 %. If you still want your money back, please answer this message and a colleague will look at it.';
const LATE_BEFORE =
  'I am sorry that your order came late. For orders that arrive after the promised day we offer refunds within 30 days. If you want your money back, please answer this message and we will send it at once.';
const INVOICE = 'You will find all invoices under Account > Billing > Invoices.';
const ANGRY = 'Please calm down first. We can only help you if you remain polite. What is your order number?';

function reply(
  of: { id: string; critical?: boolean; tags?: readonly string[]; question: string },
  output: string,
  checks: ReturnType<typeof says>[],
): CaseResult {
  const { question, ...facts } = of;
  const attempts = [anAttempt({ output, checks })];
  return aCase({
    ...facts,
    attempts,
    vars: { question, language: 'en' },
    rendered: [
      { role: 'system', content: 'You answer customers of a shop in at most 60 words.' },
      { role: 'user', content: question },
    ],
  });
}

function says(type: string, expected: Json | undefined, passes: boolean, reason: string) {
  return aCheck({ type, status: passes ? 'passed' : 'failed', reason, ...(expected !== undefined && { expected }) });
}

function judged(metric: string, passes: boolean, reason: string) {
  return aCheck({ type: 'llm-rubric', metric, kind: 'judge', status: passes ? 'passed' : 'failed', reason, judge });
}
