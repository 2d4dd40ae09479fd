import type { Answer, AnswerSource } from '../../core/eval/answer.ts';
import type { Graded, GradeHelp } from '../../core/eval/assertion.ts';
import { gradeAnswer } from '../../core/eval/grade-answer.ts';
import type { Attempt } from '../../core/eval/result.ts';
import type { Json } from '../../core/json.ts';
import { costOf, type Prices } from '../../core/models/prices.ts';
import type { Message } from '../../core/prompt/model.ts';
import type { Question } from './ask-model.ts';
import { estimateCost } from './cost.ts';
import { type JudgeSources, judgeOf } from './judge-of.ts';
import { type Rendered, renderedCase, renderWith } from './render-case.ts';
import type { Unit } from './suite-run.ts';
import type { UnitLedger } from './unit-ledger.ts';

/** `prices` of the configuration win over the list. */
export interface AnswerDependencies extends JudgeSources {
  readonly checks: Pick<GradeHelp, 'matches' | 'runCode'>;
  /** What the command line names is asked, whatever is recorded. */
  readonly ignoreRecorded: boolean;
}

type Given =
  | { readonly answer: Answer; readonly source: AnswerSource; readonly cached: boolean; readonly costUsd: number | null }
  | { readonly status: 'error' | 'skipped' | 'not-run'; readonly code: string; readonly message: string };

/** One answer and its grade. Whatever is wrong with them is a result; it rejects only when the evaluation was stopped. */
export async function answerUnit(unit: Unit, ledger: UnitLedger, dependencies: AnswerDependencies): Promise<Attempt> {
  const rendered = renderedCase(unit.case, unit.arm);
  const given = await answerTo(unit, rendered, ledger, dependencies);
  if ('status' in given) return without(given, unit.index);
  const help = helpFor(unit, given.answer, ledger, dependencies);
  const grade = await gradeAnswer(gradedOf(unit, given, rendered), unit.case.checks, help, unit.case.threshold);
  const { status, score, checks, problem } = grade;
  return {
    index: unit.index,
    status,
    ...given,
    checks,
    score,
    ...(problem !== undefined && { problem: { code: 'no-verdict', message: problem } }),
  };
}

function without({ status, code, message }: Extract<Given, { status: string }>, index: number): Attempt {
  return { index, status, source: null, cached: false, costUsd: null, checks: [], score: null, problem: { code, message } };
}

async function answerTo(unit: Unit, rendered: Rendered, ledger: UnitLedger, dependencies: AnswerDependencies): Promise<Given> {
  const { arm, case: one } = unit;
  if (one.notRun !== undefined) return { status: 'not-run', code: 'not-run', message: one.notRun };
  if ('problem' in rendered) {
    // A case is written for the file at hand; that older versions cannot be filled with it says nothing of them.
    const status = arm.role === 'candidate' ? 'error' : 'skipped';
    return { status, code: 'cannot-render', message: rendered.problem };
  }
  const recorded = dependencies.ignoreRecorded || arm.role !== 'candidate' ? undefined : one.recorded;
  if (recorded !== undefined) return { answer: { text: recorded.text, toolCalls: [] }, source: 'recorded', cached: false, costUsd: null };
  return ask(unit, rendered, ledger, dependencies);
}

async function ask(unit: Unit, messages: readonly Message[], ledger: UnitLedger, { prices }: AnswerDependencies): Promise<Given> {
  const question = questionOf(unit, messages, prices);
  if ('problem' in question) return { status: 'not-run', code: 'no-model', message: question.problem };
  const reply = await ledger.ask(question);
  if ('code' in reply) return { status: reply.code === 'not-run' ? 'not-run' : 'error', code: reply.code, message: reply.message };
  const { answer, source, cached, costUsd } = reply;
  return { answer, source, cached, costUsd };
}

function questionOf({ arm, run, index }: Unit, messages: readonly Message[], prices: Prices): Question | { readonly problem: string } {
  const { model } = arm;
  if ('problem' in model) return model;
  const request = { ...arm.request, messages };
  return {
    model,
    request,
    repeatIndex: index,
    role: 'candidate',
    cassette: run.cassette,
    purse: run.purse,
    estimateUsd: estimateCost(request, model.provider, prices),
    costOf: ({ usage }) => costOf(usage, model.provider, request.model, prices),
  };
}

function gradedOf({ arm, case: one }: Unit, { answer, costUsd, cached }: Extract<Given, { answer: Answer }>, rendered: Rendered): Graded {
  return {
    answer,
    output: answer.text,
    vars: one.vars,
    ...(one.expected !== undefined && { expected: one.expected }),
    ...(one.context !== undefined && { context: one.context }),
    rendered: 'problem' in rendered ? [] : rendered,
    tools: arm.request.tools,
    costUsd,
    cached,
  };
}

function helpFor(unit: Unit, given: Answer, ledger: UnitLedger, dependencies: AnswerDependencies): GradeHelp {
  return {
    ...dependencies.checks,
    judge: judgeOf(unit, ledger, dependencies),
    answerWith: (vars) => answerWith(unit, vars, ledger, dependencies),
    ...rivalOf(unit, given, ledger, dependencies),
  };
}

async function answerWith(
  unit: Unit,
  vars: Readonly<Record<string, Json>>,
  ledger: UnitLedger,
  dependencies: AnswerDependencies,
): Promise<Answer | { readonly problem: string; readonly notRun?: true }> {
  const rendered = renderWith(vars, unit.arm);
  if ('problem' in rendered) return rendered;
  const given = await ask(unit, rendered, ledger, dependencies);
  if ('answer' in given) return given.answer;
  return { problem: given.message, ...(given.status === 'not-run' && { notRun: true as const }) };
}

/** The baseline competes with itself; asking for its answer here and in its own unit is asking once. */
function rivalOf(unit: Unit, own: Answer, ledger: UnitLedger, dependencies: AnswerDependencies): Pick<GradeHelp, 'rival'> {
  if (unit.arm.role === 'baseline') return { rival: async () => own };
  const arm = [...unit.run.plan.baselines.values()].find((one) => !('kind' in one));
  if (arm === undefined || 'kind' in arm || unit.arm.role !== 'candidate') return {};
  return { rival: () => answerWith({ ...unit, arm }, unit.case.vars, ledger, dependencies) };
}
