import type { ProblemCode } from '../../core/errors.ts';
import { armKey, armTraces } from '../../core/eval/log/arm-traces.ts';
import { resultsTable, TABLE_FILE } from '../../core/eval/log/results-table.ts';
import type { ArmResult, Evaluation, PromptEvaluation } from '../../core/eval/result.ts';
import type { Trace } from '../../core/eval/trace.ts';
import type { Run } from '../../core/registry/run.ts';
import { RUN_TAGS } from '../../core/registry/tags.ts';
import type { Registry } from '../../ports/registry.ts';
import type { Tracer } from '../../ports/tracer.ts';
import { createRunOnce, holderOf, sayAgain } from '../create-once.ts';
import type { Journal } from '../read-journal.ts';
import { armFacts, draftOf, type LoggedArm, resultDigest } from './logged-run.ts';

export interface LogDependencies {
  readonly journal: Journal;
  readonly tracer: Tracer;
  readonly registry: Registry;
  /** Milliseconds, of this machine. */
  readonly now: () => number;
  /** The report that goes with the run of one prompt. */
  readonly report: (prompt: Evaluation) => string | Promise<string>;
}

interface LoggedRun {
  readonly prompt: string;
  readonly arm: string;
  readonly runId: string;
  readonly url: string | null;
  readonly traces: number;
  /** It was there already, whole. */
  readonly known: boolean;
}

export interface LoggedEvaluation {
  readonly experiment: string;
  readonly runs: readonly LoggedRun[];
  readonly warnings: readonly string[];
}

/** What came of it, or why nothing did. */
export type LogOutcome =
  | LoggedEvaluation
  | { readonly error: { readonly code: ProblemCode; readonly message: string; readonly hint: string } };

interface Place {
  readonly evaluation: Evaluation;
  readonly experimentId: string;
  /** When it began, by the server's clock: evidence ages by that one. */
  readonly at: number;
}

/**
 * Writes an evaluation where MLflow shows evaluations: a run for each prompt, one for each that it was compared with, a trace for
 * each answer. All ids follow from the evaluation: what broke off is gone on with, what is there is not written twice.
 */
export async function logEvaluation(evaluation: Evaluation, dependencies: LogDependencies): Promise<LoggedEvaluation> {
  const { tracker, experiment } = dependencies.journal;
  const experimentId = await tracker.experiment(experiment);
  const at = Date.parse(evaluation.at) + (await tracker.now()) - dependencies.now();
  const runs: LoggedRun[] = [];
  const warnings = new Set<string>();
  for (const prompt of evaluation.prompts) {
    const known = await runsOf(prompt.name, evaluation.id, experimentId, dependencies);
    for (const arm of armsOf(prompt)) {
      const done = await logArm(arm, prompt, known, { evaluation, experimentId, at }, dependencies);
      runs.push(done.logged);
      for (const warning of done.warnings) warnings.add(warning);
    }
  }
  return { experiment, runs, warnings: [...warnings] };
}

function armsOf({ candidate, baseline, others }: PromptEvaluation): readonly ArmResult[] {
  const arms = [candidate, ...(baseline ? [baseline] : []), ...others];
  return [...new Map(arms.map((arm) => [armKey(arm), arm])).values()];
}

/** What an earlier try left, by the arm. */
async function runsOf(
  prompt: string,
  evaluation: string,
  experimentId: string,
  { journal }: LogDependencies,
): Promise<ReadonlyMap<string, Run>> {
  const tags = { [RUN_TAGS.prompt]: prompt, [RUN_TAGS.evaluation]: evaluation };
  const runs = new Map<string, Run>();
  for await (const run of journal.tracker.runs({ experimentId, tags })) runs.set(run.tags[RUN_TAGS.armKey] ?? '', run);
  return runs;
}

async function logArm(
  arm: ArmResult,
  prompt: PromptEvaluation,
  known: ReadonlyMap<string, Run>,
  { evaluation, experimentId, at }: Place,
  dependencies: LogDependencies,
): Promise<{ readonly logged: LoggedRun; readonly warnings: readonly string[] }> {
  const { journal, tracer, registry, report } = dependencies;
  const { tracker } = journal;
  const key = armKey(arm);
  const before = known.get(key);
  const draft = draftOf(arm, prompt, evaluation);
  const run =
    before ??
    (await createRunOnce(
      tracker,
      { ...draft, experimentId, startTime: at },
      { [RUN_TAGS.evaluation]: evaluation.id, [RUN_TAGS.armKey]: key },
    ));
  const version = arm.version ?? (await holderOf(registry, arm.prompt, arm.contentHash))?.version;
  const place = { experimentId, runId: run.id, evaluation: evaluation.id, at: run.startTime, version };
  const traces = armTraces(arm, place);
  const logged = { prompt: prompt.name, arm: arm.label, runId: run.id, url: tracker.runUrl(run) ?? null, traces: traces.length };
  if (before?.status === 'FINISHED' && before.tags[RUN_TAGS.resultDigest] === resultDigest(arm, prompt))
    return { logged: { ...logged, known: true }, warnings: [] };

  const isCandidate = arm === prompt.candidate;
  await sayAgain(() => tracer.write(traces));
  await sayAgain(() => tracer.logDataset(run.id, { name: prompt.casesFile, digest: prompt.casesHash, source: prompt.casesFile }));
  const files = new Map([[TABLE_FILE, JSON.stringify(resultsTable(arm, traces))]]);
  if (isCandidate) files.set('report.json', await report({ ...evaluation, prompts: [prompt] }));
  const unstored = await putFiles(run, files, dependencies);
  const { facts, warnings } = armFacts({ arm, prompt, evaluation, run, version, hasTable: unstored === undefined } satisfies LoggedArm);
  await sayAgain(() => tracker.log(run.id, facts));
  await sayAgain(() => tracker.updateRun(run.id, { status: 'FINISHED', endTime: endOf(run, evaluation, traces) }));
  const lost = unstored === undefined ? [] : [`Artifacts in ${unstored} cannot be written over REST: the run has no report and no table.`];
  return { logged: { ...logged, known: false }, warnings: [...warnings, ...lost] };
}

/** The scheme of a store that takes none. */
async function putFiles(run: Run, files: ReadonlyMap<string, string>, { journal }: LogDependencies): Promise<string | undefined> {
  let unstored: string | undefined;
  for (const [path, text] of files)
    await sayAgain(async () => {
      const put = await journal.tracker.putArtifact(run, path, new TextEncoder().encode(text));
      if (put !== 'stored') unstored = put.unavailable;
    });
  return unstored;
}

function endOf({ startTime }: Run, { seconds }: Evaluation, traces: readonly Trace[]): number {
  return Math.max(startTime + Math.round(1000 * seconds), ...traces.slice(-1).map((trace) => trace.startTime + trace.durationMs));
}
