import { isPromptopsError, PROBLEMS } from '../../core/errors.ts';
import type { Evaluation } from '../../core/eval/result.ts';
import { VERSION } from '../../generated/version.ts';
import type { NotRun } from '../../usecases/check-changes.ts';
import { evaluatePrompts } from '../../usecases/eval/evaluate-prompts.ts';
import { trustedSuites } from '../../usecases/eval/trusted-suites.ts';
import type { ReadSuite } from '../../usecases/read-suites.ts';
import type { Session } from '../command.ts';
import { usualComparison } from '../compare-with.ts';
import { settingsOf } from '../eval-flags.ts';
import { aliasesIn, evalPolicy } from '../eval-policy.ts';
import { evalProgress } from '../eval-progress.ts';
import { evalSuites } from '../eval-suites.ts';
import { openEvaluation } from '../open-evaluation.ts';
import type { CheckFlags } from './run-check.ts';
import { suitesAt } from './suites-at.ts';

/** The evaluation of the prompts that change, as `promptops eval` makes it, against what is live where that can be asked. */
export async function evaluateChanged(
  session: Session,
  paths: readonly string[],
  changed: readonly string[] | undefined,
  flags: CheckFlags,
): Promise<Evaluation | NotRun> {
  const suites = await suitesOf(session, paths);
  if ('notRun' in suites) return suites;
  const wanted = suites.filter(({ prompt }) => changed === undefined || changed.includes(prompt.name));
  const { config } = session;
  const before = flags.decidedBy === undefined ? undefined : await suitesAt(flags.decidedBy, session);
  if (wanted.length === 0) return noCases(suites, before ?? [], changed);
  const policy = evalPolicy(config, undefined);
  const live = (flags.against ?? usualComparison(session)).kind === 'registry' && policy !== undefined;
  const usual = { case: [], tag: [], models: [], versions: [], ...(flags.replay && { cache: 'replay' as const }) };
  // A prompt that nobody has registered yet is checked like any other.
  const settings = { ...settingsOf(paths, usual, config), ...(live && { against: `@${policy.alias}`, againstIfThere: true }) };
  const dependencies = await openEvaluation(session);
  const stop = new AbortController();
  const release = session.terminal.onInterrupt(() => stop.abort());
  const progress = evalProgress(session);
  try {
    const sha = (await (await session.git()).head()) ?? null;
    const facts = { tool: `promptops ${VERSION}`, gitSha: sha, aliases: aliasesIn(config) };
    return await evaluatePrompts(
      {
        settings,
        suites: before === undefined ? wanted : trustedSuites(wanted, before),
        policy,
        ...facts,
        stop: stop.signal,
        onProgress: progress.update,
      },
      dependencies,
    );
  } finally {
    release();
    progress.end();
    dependencies.journal.close();
  }
}

/** Taking the cases away is said. */
function noCases(suites: readonly ReadSuite[], before: readonly ReadSuite[], changed: readonly string[] | undefined): NotRun {
  const there = new Set(suites.map(({ prompt }) => prompt.name));
  const gone = new Set(before.map(({ prompt }) => prompt.name).filter((name) => !there.has(name) && changed?.includes(name)));
  if (gone.size > 0) return { notRun: `this change takes away the cases of ${[...gone].join(', ')}`, exitCode: 0 };
  return { notRun: suites.length === 0 ? 'no prompt here has cases' : 'no prompt that changes has cases', exitCode: 0 };
}

/** Case files that cannot be read are no evaluation; lint says where. */
async function suitesOf(session: Session, paths: readonly string[]): Promise<readonly ReadSuite[] | NotRun> {
  try {
    return await evalSuites(session, paths);
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    if (error.code === 'NO_FILES') return [];
    return { notRun: error.message, hint: error.hint, code: error.code, exitCode: PROBLEMS[error.code].exit };
  }
}
