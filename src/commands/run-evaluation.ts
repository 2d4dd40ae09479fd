import { PromptopsError } from '../core/errors.ts';
import type { Evaluation } from '../core/eval/result.ts';
import { VERSION } from '../generated/version.ts';
import { progressLine } from '../reporters/eval/progress-line.ts';
import { evaluatePrompts } from '../usecases/eval/evaluate-prompts.ts';
import type { EvalProgress } from '../usecases/eval/evaluation-request.ts';
import { previewEvaluation } from '../usecases/eval/preview-evaluation.ts';
import type { Session } from './command.ts';
import type { EvalCommandFlags } from './eval.ts';
import { settingsOf } from './eval-flags.ts';
import { evalPolicy } from './eval-policy.ts';
import { evalSuites } from './eval-suites.ts';
import { openEvaluation } from './open-evaluation.ts';
import { lineOnStderr } from './progress.ts';
import { resumeEvaluation } from './resume-evaluation.ts';
import { showEvaluation } from './show-evaluation.ts';
import { showPreview } from './show-preview.ts';

/** One `promptops eval`: from flags, or from the journal of one that was cut off, to a report. */
export async function runEvaluation(session: Session, paths: readonly string[], flags: EvalCommandFlags): Promise<void> {
  const { config, terminal } = session;
  const dependencies = await openEvaluation(session);
  const { journal } = dependencies;
  const taken = flags.resume === undefined ? undefined : resumeEvaluation(flags.resume, paths, flags, journal);
  const settings = taken?.settings ?? settingsOf(paths, flags, config);
  const request = {
    settings,
    suites: await evalSuites(session, settings.paths),
    policy: evalPolicy(config, settings.alias),
    aliases: Object.keys(config.aliases),
  };
  if (flags.dryRun) return showPreview(session, flags, await previewEvaluation(request, dependencies));
  const facts = { tool: `promptops ${VERSION}`, gitSha: await gitSha(session) };
  try {
    const evaluation = await interruptible(session, (stop, onProgress) =>
      evaluatePrompts({ ...request, ...facts, ...(taken && { resumed: taken.resumed }), stop, onProgress }, dependencies),
    );
    await showEvaluation(session, evaluation, { ...flags, ...(settings.gate === 'none' && { gate: false as const }) });
    if (evaluation.stopped === 'interrupted') terminal.stderr(`Interrupted. Go on with \`promptops eval --resume ${evaluation.id}\`.\n`);
  } finally {
    journal.close();
  }
}

/** Ctrl-C ends it in an orderly way, once; a second time it ends at once. */
async function interruptible(
  { terminal, flags }: Session,
  work: (stop: AbortSignal, onProgress: (progress: EvalProgress) => void) => Promise<Evaluation>,
): Promise<Evaluation> {
  const stop = new AbortController();
  const line = lineOnStderr(terminal);
  const release = terminal.onInterrupt(() => {
    release();
    line.end();
    terminal.stderr('Stopping: what is under way may still be answered. Ctrl-C again ends it at once.\n');
    stop.abort(new PromptopsError('INTERRUPTED', 'The evaluation was interrupted.'));
  });
  try {
    return await work(stop.signal, (progress) => flags.quiet !== true && line.update(() => progressLine(progress, terminal.columns)));
  } finally {
    release();
    line.end();
  }
}

async function gitSha(session: Session): Promise<string | null> {
  try {
    return (await (await session.git()).provenance()).sha ?? null;
  } catch {
    return null;
  }
}
