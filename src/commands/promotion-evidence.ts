import { isPromptopsError, PromptopsError } from '../core/errors.ts';
import type { Evaluation } from '../core/eval/result.ts';
import { VERSION } from '../generated/version.ts';
import { visibleLine } from '../reporters/visible.ts';
import { DEFAULT_SETTINGS } from '../usecases/eval/eval-settings.ts';
import { evaluatePrompts } from '../usecases/eval/evaluate-prompts.ts';
import type { SuiteToRun } from '../usecases/eval/evaluation-request.ts';
import { type EvidenceAnswer, type EvidencePolicy, type EvidenceRequest, evidenceFor } from '../usecases/eval/evidence-for.ts';
import type { MoveDependencies } from '../usecases/move-aliases.ts';
import { type ReadSuite, readSuites, type SuitesResult } from '../usecases/read-suites.ts';
import { versionFile } from '../usecases/version-file.ts';
import type { Session } from './command.ts';
import { aliasesIn } from './eval-policy.ts';
import { evalProgress } from './eval-progress.ts';
import { openEvaluation } from './open-evaluation.ts';
import { selectFiles } from './select-files.ts';

const NO_DEMAND: EvidencePolicy = { gate: [], max_age: '7d', allow_fixtures: false, models: [] };

interface EvidenceFlags {
  readonly casesHash: string | undefined;
  readonly dryRun: boolean;
}

/** Evidence for promotions of this session: on record, or measured here with the cases of the checkout. */
export function promotionEvidence(
  session: Session,
  { registry, journal }: MoveDependencies,
  { casesHash, dryRun }: EvidenceFlags,
): (request: EvidenceRequest) => Promise<EvidenceAnswer> {
  const { workspace, config } = session;
  let read: Promise<SuitesResult> | undefined;
  return (request) =>
    evidenceFor(request, {
      registry,
      journal,
      casesHash,
      dryRun,
      policyOf: (alias) => (Object.hasOwn(config.aliases, alias) ? config.aliases[alias] : undefined) ?? NO_DEMAND,
      suiteOf: async (prompt) => {
        read ??= suitesHere(session);
        return onlyOne(prompt, await read);
      },
      promptOf: async (version) => (await versionFile(version, '', workspace)).read.prompts[0]!,
      evaluate: (suite, alias, policy) => evaluateSuite(suite, alias, policy, session),
      log: async (evaluation) => {
        const { tryToLog } = await import('./log-results.ts');
        await tryToLog(session, evaluation);
      },
    });
}

/** Without a checkout there are none; that is for the gate to say. */
async function suitesHere(session: Session): Promise<SuitesResult> {
  try {
    return await readSuites({ files: selectFiles(session, []).files }, session.workspace);
  } catch (error) {
    if (isPromptopsError(error) && error.code === 'NO_FILES') return { suites: [], without: [], problems: [] };
    throw error;
  }
}

/** A case file that cannot be read might tighten the gate: it is not taken for none. */
function onlyOne(prompt: string, { suites, without, problems }: SuitesResult): ReadSuite | undefined {
  const [first, ...more] = suites.filter(({ suite }) => suite.prompt === prompt);
  const [problem] = problems;
  if (first === undefined && problem !== undefined && !without.some(({ name }) => name === prompt)) {
    const message = `The cases of ${prompt} cannot be read: ${problem.file}:${problem.line}:${problem.column} ${problem.message}`;
    throw new PromptopsError('GATE_UNDECIDED', message, problem.hint ?? '`promptops lint` says more.');
  }
  if (more.length === 0) return first;
  const files = [first!, ...more].map(({ suite }) => suite.file).join(', ');
  throw new PromptopsError('GATE_UNDECIDED', `${prompt} has cases in ${files}: a promotion needs one list.`, 'Put them into one file.');
}

async function evaluateSuite(suite: SuiteToRun, alias: string, policy: EvidencePolicy, session: Session): Promise<Evaluation> {
  const { config, terminal } = session;
  const dependencies = await openEvaluation(session);
  const stop = new AbortController();
  const interrupted = new PromptopsError('INTERRUPTED', 'The evaluation was interrupted.');
  const release = terminal.onInterrupt(() => stop.abort(interrupted));
  const progress = evalProgress(session);
  if (session.flags.quiet !== true) terminal.stderr(`Evaluating ${suite.suite.prompt} for ${alias}: ${suite.suite.cases.length} cases.\n`);
  try {
    const evaluation = await evaluatePrompts(
      {
        settings: { ...DEFAULT_SETTINGS, paths: [suite.file], concurrency: config.eval.concurrency, budget: config.eval.budget, alias },
        suites: [suite],
        policy: { alias, named: true, gate: policy.gate, allowFixtures: policy.allow_fixtures, models: policy.models },
        aliases: aliasesIn(config),
        tool: `promptops ${VERSION}`,
        gitSha: (await (await session.git()).head()) ?? null,
        stop: stop.signal,
        onProgress: progress.update,
      },
      dependencies,
    );
    if (evaluation.stopped === 'interrupted') throw interrupted;
    if (evaluation.verdict !== 'pass')
      terminal.stderr(`${[...problemIn(evaluation), '`promptops eval show` prints the evaluation.'].join(' ')}\n`);
    return evaluation;
  } finally {
    release();
    progress.end();
    dependencies.journal.close();
  }
}

/** What kept the first case from an answer. */
function problemIn({ prompts }: Evaluation): readonly string[] {
  const attempts = prompts.flatMap(({ candidate }) => candidate.cases.flatMap((one) => one.attempts));
  const problem = attempts.find((attempt) => attempt.problem !== undefined)?.problem;
  return problem === undefined ? [] : [visibleLine(problem.message)];
}
