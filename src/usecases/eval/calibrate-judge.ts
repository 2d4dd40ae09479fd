import type { Graded, GradeHelp } from '../../core/eval/assertion.ts';
import { gradeAnswer } from '../../core/eval/grade-answer.ts';
import { type Calibration, calibrate, type JudgedLabel } from '../../core/eval/judges/calibrate.ts';
import { judgeName } from '../../core/eval/judges/judge-facts.ts';
import type { Label } from '../../core/eval/judges/labels.ts';
import { rubricHashOf } from '../../core/eval/judges/rubric-hash-of.ts';
import type { Check } from '../../core/eval/suite.ts';
import { fewAtOnce } from '../../core/few-at-once.ts';

export interface CalibrateRequest {
  /** From a file, from reviews, or from assessments that people left in the registry: whoever has labels hands them in here. */
  readonly labels: readonly Label[];
  readonly concurrency: number;
  readonly stop: AbortSignal;
}

export interface CalibrationResult {
  readonly calibrations: readonly Calibration[];
  /** Labels on which there is no verdict of the judge, and why. */
  readonly undecided: readonly { readonly id: string; readonly reason: string }[];
  /** How many answers were put before the judge; the other verdicts were recorded. */
  readonly asked: number;
}

/** What a judgement of the whole answer is called. */
const WHOLE = 'pass';

/** Compares a judge with people: by its recorded verdicts, and by asking it where there is none. */
export async function calibrateJudge({ labels, concurrency, stop }: CalibrateRequest, help: GradeHelp): Promise<CalibrationResult> {
  const judged: (JudgedLabel | undefined)[] = labels.map(() => undefined);
  const undecided = new Map<number, string>();
  await fewAtOnce(
    labels,
    concurrency,
    async (label, at) => {
      const { verdict, reason } =
        label.judge === undefined ? await ask(label, help) : { verdict: await recorded(label), reason: undefined };
      judged[at] = verdict;
      if (reason !== undefined) undecided.set(at, reason);
    },
    () => stop.aborted,
  );
  return {
    calibrations: calibrate(judged.filter((one) => one !== undefined)),
    undecided: [...undecided].sort(([a], [b]) => a - b).map(([at, reason]) => ({ id: labels[at]!.id, reason })),
    asked: labels.filter(({ judge }) => judge === undefined).length,
  };
}

async function recorded(label: Label): Promise<JudgedLabel> {
  const rubric = label.rubricHash ?? (label.check && (await rubricHashOf(label.check, gradedOf(label))));
  return { ...factsOf(label), provider: judgeName(label.provider ?? ''), rubricHash: rubric ?? '', judge: label.judge ?? null };
}

async function ask(label: Label, help: GradeHelp): Promise<{ readonly verdict: JudgedLabel; readonly reason?: string }> {
  const check = withProvider(label);
  const facts = factsOf(label);
  const unknown = { ...facts, provider: judgeName(label.provider ?? ''), rubricHash: label.rubricHash ?? '', judge: null };
  if (check === undefined) return { verdict: unknown, reason: 'the label says neither how to judge nor what a judge said' };
  const graded = gradedOf(label);
  const rubricHash = await rubricHashOf(check, graded);
  const { checks, status } = await gradeAnswer(graded, [{ ...check, weight: 1 }], help);
  const result = checks[0];
  const bound = {
    ...unknown,
    rubricHash: result?.judge?.rubricHash ?? rubricHash ?? '',
    provider: result?.judge?.provider ?? unknown.provider,
  };
  if (status === 'passed' || status === 'failed') return { verdict: { ...bound, judge: status === 'passed' } };
  return { verdict: bound, reason: result?.reason ?? 'the judge gave no verdict' };
}

function factsOf({ id, metric = WHOLE, label }: Label): Pick<JudgedLabel, 'id' | 'metric' | 'human'> {
  return { id, metric, ...(label !== undefined && { human: label }) };
}

/** The label's judge, where neither its check nor the command line names another. */
function withProvider({ check, provider }: Label): Check | undefined {
  if (check === undefined || provider === undefined || check.options['provider'] !== undefined) return check;
  return { ...check, options: { ...check.options, provider } };
}

function gradedOf({ output, vars, context, expected, input }: Label): Graded {
  return {
    answer: { text: output, toolCalls: [] },
    output,
    vars,
    ...(context !== undefined && { context }),
    ...(expected !== undefined && { expected }),
    rendered: input === undefined ? [] : [{ role: 'user', content: input }],
    tools: [],
    costUsd: null,
    cached: false,
  };
}
