import { setImmediate } from 'node:timers/promises';
import { PromptopsError } from '../core/errors.ts';
import type { Evaluation } from '../core/eval/result.ts';
import { VERSION } from '../generated/version.ts';
import { EVAL_REPORTERS } from '../reporters/eval/index.ts';
import { fromWorkingDirectory } from '../reporters/paths.ts';
import { canGoOn } from '../usecases/eval/can-go-on.ts';
import { evaluatePrompts } from '../usecases/eval/evaluate-prompts.ts';
import type { EvalProgress } from '../usecases/eval/evaluation-request.ts';
import { previewEvaluation } from '../usecases/eval/preview-evaluation.ts';
import { trustedSuites } from '../usecases/eval/trusted-suites.ts';
import { suitesAt } from './check/suites-at.ts';
import { decidedByBase } from './check/who-decides.ts';
import type { Session } from './command.ts';
import type { EvalCommandFlags } from './eval.ts';
import { settingsOf } from './eval-flags.ts';
import { aliasesIn, evalPolicy } from './eval-policy.ts';
import { evalProgress } from './eval-progress.ts';
import { changedSuites, evalSuites } from './eval-suites.ts';
import { tryToLog, wantsLog } from './log-results.ts';
import { openEvaluation } from './open-evaluation.ts';
import { reportOutputs } from './report-outputs.ts';
import { resumeEvaluation } from './resume-evaluation.ts';
import { showEvaluation } from './show-evaluation.ts';
import { showPreview } from './show-preview.ts';
import { showSizing } from './show-sizing.ts';

/** One `promptops eval`: from flags, or from the journal of one that was cut off, to a report. */
export async function runEvaluation(opened: Session, paths: readonly string[], flags: EvalCommandFlags): Promise<void> {
  const { session, decidedBy } = flags.decidedByBase ? await decidedByBase(opened) : { session: opened };
  const { config, terminal, workspace } = session;
  // A misspelled format is no reason to have asked for nothing.
  reportOutputs(flags, EVAL_REPORTERS, 'text');
  const dependencies = await openEvaluation(session);
  const { journal } = dependencies;
  const taken = flags.resume === undefined ? undefined : resumeEvaluation(flags.resume, paths, flags, journal);
  const asked = taken?.settings ?? settingsOf(paths, flags, config);
  const all = await evalSuites(session, asked.paths);
  const isNarrowed = flags.changed === true || flags.since !== undefined;
  const wanted = isNarrowed ? await changedSuites(session, all, flags.since) : all;
  if (isNarrowed && wanted.length === 0) return nothingChanged(session, flags);
  const suites = decidedBy === undefined ? wanted : trustedSuites(wanted, await suitesAt(decidedBy, session));
  // What has changed by now may be something else when it is taken up again.
  const settings = isNarrowed ? { ...asked, paths: suites.map(({ file }) => fromWorkingDirectory(file, workspace.cwd)) } : asked;
  const request = {
    settings,
    suites,
    policy: evalPolicy(config, settings.alias),
    aliases: aliasesIn(config),
  };
  if (flags.sizing) return showSizing(session, flags, request);
  if (flags.dryRun) return showPreview(session, flags, await previewEvaluation(request, dependencies));
  const facts = { tool: `promptops ${VERSION}`, gitSha: gitSha(session) };
  try {
    const evaluation = await interruptible(session, (stop, onProgress) =>
      evaluatePrompts({ ...request, ...facts, ...(taken && { resumed: taken.resumed }), stop, onProgress }, dependencies),
    );
    const logged = evaluation.stopped !== 'interrupted' && wantsLog(session, flags.log) ? await tryToLog(session, evaluation) : undefined;
    await showEvaluation(session, evaluation, {
      ...flags,
      ...(settings.gate === 'none' && { gate: false as const }),
      ...(logged && { logged, mustBeLogged: flags.log === 'required' }),
    });
    if (canGoOn(evaluation)) terminal.stderr(`Not everything was measured. Go on with \`promptops eval --resume ${evaluation.id}\`.\n`);
  } finally {
    journal.close();
  }
}

function nothingChanged({ show }: Session, { json, format }: EvalCommandFlags): void {
  const asJson = json || format[0] === 'json';
  show(
    asJson
      ? JSON.stringify({ format: 1, command: 'eval', ok: true, verdict: 'not-run', prompts: [] })
      : 'Nothing that has cases has changed: nothing was asked.',
  );
}

/** Ctrl-C ends it in an orderly way, once; a second time it ends at once. */
async function interruptible(
  session: Session,
  work: (stop: AbortSignal, onProgress: (progress: EvalProgress) => void) => Promise<Evaluation>,
): Promise<Evaluation> {
  const { terminal } = session;
  const stop = new AbortController();
  const line = evalProgress(session);
  const release = terminal.onInterrupt(() => {
    release();
    line.end();
    terminal.stderr('Stopping: what is under way may still be answered. Ctrl-C again ends it at once.\n');
    stop.abort(new PromptopsError('INTERRUPTED', 'The evaluation was interrupted.'));
  });
  try {
    return await work(stop.signal, line.update);
  } finally {
    release();
    line.end();
  }
}

/** The first question goes out before git is asked, whose answer has time until the last one is there. */
async function gitSha(session: Session): Promise<string | null> {
  await setImmediate();
  try {
    return (await (await session.git()).head()) ?? null;
  } catch {
    return null;
  }
}
