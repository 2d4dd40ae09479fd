import type { Answer } from '../../../src/core/eval/answer.ts';
import type { ArmResult, Attempt, CaseResult, CheckResult, Evaluation, PromptEvaluation } from '../../../src/core/eval/result.ts';
import type { EvalReportOptions } from '../../../src/reporters/eval/reporter.ts';

/** Results for tests: what a test does not name is plain and passes. */
export function aCheck(of: Partial<CheckResult> = {}): CheckResult {
  const status = of.status ?? 'passed';
  return {
    type: 'equals',
    metric: of.type ?? 'equals',
    kind: 'deterministic',
    status,
    score: status === 'passed' ? 1 : status === 'failed' ? 0 : null,
    weight: 1,
    reason: status === 'passed' ? 'it is the text that was wanted' : 'it is not the text that was wanted',
    ...of,
  };
}

function anAnswer(text: string, of: Partial<Answer> = {}): Answer {
  return { text, finishReason: 'stop', toolCalls: [], usage: { input: 40, output: 12 }, model: 'gpt-4.1-mini', latencyMs: 640, ...of };
}

/** `output`: what the model said; the status is that of the checks, unless it is named. */
export function anAttempt({ output = 'Hello Ann', ...of }: Partial<Attempt> & { readonly output?: string } = {}): Attempt {
  const checks = of.checks ?? [aCheck()];
  const worst = (['error', 'not-run', 'failed'] as const).find((status) => checks.some((check) => check.status === status)) ?? 'passed';
  const status = of.status ?? (of.problem === undefined ? worst : 'error');
  const score = status === 'passed' ? 1 : status === 'failed' ? 0 : null;
  const answered = of.problem === undefined ? { answer: anAnswer(output), source: 'live' as const } : { source: null };
  return { index: 0, status, cached: false, costUsd: 0.0004, checks, score, ...answered, ...of };
}

export function aCase(of: Partial<CaseResult> = {}): CaseResult {
  const attempts = of.attempts ?? [anAttempt()];
  return {
    id: 'ann-en',
    status: attempts.find(({ status }) => status !== 'passed')?.status ?? 'passed',
    flaky: new Set(attempts.map(({ status }) => status)).size > 1,
    critical: false,
    tags: [],
    vars: { name: 'Ann' },
    rendered: [{ role: 'user', content: 'Greet Ann.' }],
    attempts: attempts.map((attempt, index) => ({ ...attempt, index })),
    ...of,
  };
}

export function anArm(cases: readonly CaseResult[], of: Partial<ArmResult> = {}): ArmResult {
  return {
    label: 'greet',
    prompt: 'greet',
    version: null,
    contentHash: 'a1'.repeat(32),
    provider: 'openai:gpt-4.1-mini',
    params: { temperature: 0 },
    ownModel: true,
    cases,
    ...of,
  };
}

/** `cases` are the candidate's; the counts follow from them. */
export function aPrompt({
  cases = [aCase()],
  ...of
}: Partial<PromptEvaluation> & { readonly cases?: readonly CaseResult[] } = {}): PromptEvaluation {
  const count = (status: CaseResult['status']) => cases.filter((one) => one.status === status).length;
  const [passed, failed, errors] = [count('passed'), count('failed'), count('error')];
  const judged = passed + failed + errors;
  const rate = judged === 0 ? null : passed / judged;
  return {
    name: 'greet',
    file: 'prompts/greet.prompt.yaml',
    casesFile: 'prompts/greet.eval.yaml',
    contentHash: 'a1'.repeat(32),
    casesHash: 'ca'.repeat(32),
    scorersDigest: '5c'.repeat(32),
    gitSha: '0123456789abcdef0123456789abcdef01234567',
    candidate: anArm(cases),
    others: [],
    counts: {
      ...{ total: cases.length, passed, failed, errors, skipped: count('skipped'), notRun: count('not-run') },
      flaky: cases.filter(({ flaky }) => flaky).length,
      cached: cases.filter(({ attempts }) => attempts.some(({ cached }) => cached)).length,
    },
    passRate: rate,
    interval: rate === null ? null : { low: rate * 0.9, high: Math.min(1, rate * 1.05), level: 0.95, method: 'clopper-pearson' },
    gates: [],
    gateFrom: 'prompts/greet.eval.yaml',
    verdict: failed + errors === 0 ? 'pass' : 'fail',
    costUsd: 0.021,
    tokens: 52,
    latencyMs: { p50: 640, p95: 1810 },
    warnings: [],
    ...of,
  };
}

export function anEvaluation({ cases, ...of }: Partial<Evaluation> & { readonly cases?: readonly CaseResult[] } = {}): Evaluation {
  const prompts = of.prompts ?? [aPrompt(cases === undefined ? {} : { cases })];
  return {
    id: 'e-20260102-030405-1a2b',
    at: '2026-01-02T03:04:05.000Z',
    tool: 'promptops 0.1.0',
    seed: 7,
    prompts,
    verdict: prompts.every(({ verdict }) => verdict === 'pass') ? 'pass' : 'fail',
    spentUsd: 0.021,
    calls: 50,
    seconds: 41,
    reproduce: 'promptops eval greet --seed 7',
    ...of,
  };
}

export const REPORT: EvalReportOptions = { colour: false, cwd: '', ok: false };

/** What a hostile case file or a hostile answer can hold. */
export const HOSTILE_TEXTS: readonly string[] = [
  '\u001b[31mred\u001b[0m\u001b]8;;https://evil.example\u0007link\u0007',
  '</script><script>alert(1)</script><img src=x onerror=alert(1)>',
  ']]><evil/><![CDATA[',
  '```\n# Escaped\n````\n~~~\n',
  '`code` | cell | <details> @everyone #1 [x](javascript:alert(1)) ![y](https://evil.example/p.png)',
  '\n::error::pwned\n::set-output name=a::b\r\n##[error]x',
  '\u202eevil\u202c\u2066\u200b\u{e0041}',
  'nul\0bell\u0007\u009b31m\u007f',
  '\ud800 lone \uffff \ufffe',
  '\u2028\u2029\u0085',
  '__proto__',
  '<!-- promptops --> --><!--',
  '&lt;b&gt; &#60; %0A %25',
];
