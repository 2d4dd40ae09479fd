import { isPromptopsError, PROBLEMS } from '../../core/errors.ts';
import type { Evaluation } from '../../core/eval/result.ts';
import { VERSION } from '../../generated/version.ts';
import type { NotRun } from '../../usecases/check-changes.ts';
import { evaluatePrompts } from '../../usecases/eval/evaluate-prompts.ts';
import type { ReadSuite } from '../../usecases/read-suites.ts';
import type { Session } from '../command.ts';
import { usualComparison } from '../compare-with.ts';
import { settingsOf } from '../eval-flags.ts';
import { evalPolicy } from '../eval-policy.ts';
import { evalSuites } from '../eval-suites.ts';
import { openEvaluation } from '../open-evaluation.ts';
import type { CheckFlags } from './run-check.ts';

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
  if (wanted.length === 0) return { notRun: 'no prompt that changes has cases', exitCode: 0 };
  const { config } = session;
  const policy = evalPolicy(config, undefined);
  const live = (flags.against ?? usualComparison(session)).kind === 'registry' && policy !== undefined;
  const settings = settingsOf(
    paths,
    {
      case: [],
      tag: [],
      models: [],
      versions: [],
      ...(flags.replay && { cache: 'replay' as const }),
      ...(live && { against: `@${policy.alias}` }),
    },
    config,
  );
  const dependencies = await openEvaluation(session);
  const stop = new AbortController();
  const release = session.terminal.onInterrupt(() => stop.abort());
  try {
    const { sha } = await (await session.git()).provenance();
    const facts = { tool: `promptops ${VERSION}`, gitSha: sha ?? null, aliases: Object.keys(config.aliases) };
    return await evaluatePrompts({ settings, suites: wanted, policy, ...facts, stop: stop.signal }, dependencies);
  } finally {
    release();
    dependencies.journal.close();
  }
}

/** Case files that cannot be read are no evaluation; lint says where. */
async function suitesOf(session: Session, paths: readonly string[]): Promise<readonly ReadSuite[] | NotRun> {
  try {
    return await evalSuites(session, paths);
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    if (error.code === 'NO_FILES') return { notRun: 'no prompt here has cases', exitCode: 0 };
    return { notRun: error.message, hint: error.hint, code: error.code, exitCode: PROBLEMS[error.code].exit };
  }
}
