import { InvalidArgumentError } from 'commander';
import { PROBLEMS, PromptopsError } from '../core/errors.ts';
import { parseJson } from '../core/json.ts';
import { aliasesBeside, checkPlan } from '../core/plan/check-plan.ts';
import { isPruning, type Plan } from '../core/plan/plan.ts';
import { VERSION } from '../generated/version.ts';
import { colours } from '../reporters/colours.ts';
import { fromWorkingDirectory } from '../reporters/paths.ts';
import { planText } from '../reporters/plan-text.ts';
import { registerText } from '../reporters/register-text.ts';
import { type Applied, applyPlan, expectSame } from '../usecases/apply-plan.ts';
import { planPrompts } from '../usecases/plan-prompts.ts';
import { resolvePath } from '../usecases/workspace-context.ts';
import type { AddCommand, Session } from './command.ts';
import { folderIn } from './folder-in.ts';
import { collect } from './option-values.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { type PlanFlags, planDependencies, planRequest } from './plan-request.ts';
import { progressBar } from './progress.ts';

interface RegisterFlags extends PlanFlags, OutputFlags {
  readonly all?: boolean;
  readonly plan?: string;
  readonly message?: string;
  readonly concurrency: number;
  readonly dryRun?: boolean;
  readonly archive: string;
}

const MAX_PLAN_BYTES = 64 * 1024 * 1024;

export const register: AddCommand = (program, open) =>
  withOutput(
    program
      .command('register [paths...]')
      .summary('write what changed into the registry')
      .description(
        'Registers prompt files: new content becomes a version, once, with its commit and its lineage run; what is registered already is left alone. Run it again after an interruption: it finishes what is left.',
      ),
  )
    .option('--all', 'every prompt file (the default)')
    .option('--plan <file>', 'carry out this plan, if the files and the registry are as they were')
    .option('--alias <alias>', 'also move this alias to what the files hold', collect)
    .option('-m, --message <text>', 'commit message of the new versions (default: that of the last commit of the file)')
    .option('--concurrency <number>', 'prompts at a time', wholeNumber, 4)
    .option('--prune', 'also delete what has no file any more and no alias, after its versions are written to a file')
    .option('--archive <folder>', 'where that file goes', '.promptops/archive')
    .option('-n, --dry-run', 'show the plan, write nothing')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops register
  $ promptops register prompts/greet.prompt.yaml --alias staging
  $ promptops register --plan plan.json
  $ promptops register --prune`,
    )
    .action(async (paths: string[], flags: RegisterFlags) => {
      const session = await open();
      const { config, terminal, workspace } = session;
      if (flags.all && paths.length > 0) throw new PromptopsError('USAGE', '`--all` takes no paths.', 'Leave out one of them.');
      const saved = flags.plan === undefined ? undefined : savedPlan(flags.plan, session);
      const prune = flags.prune === true || (saved !== undefined && isPruning(saved));
      const archive = folderIn(flags.archive, session);
      const dependencies = await planDependencies(session);
      const request = (more: PlanFlags) => planRequest(session, paths, { ...flags, prune, ...more });
      let result = await planPrompts(request({}), dependencies);
      const beside = saved && flags.alias === undefined ? aliasesBeside(saved, result.plan) : [];
      // The tracking alias moves where this checkout may move it, whatever a plan from elsewhere says.
      const alias = beside.filter((one) => one !== config.registry.tracking_alias);
      if (alias.length > 0) result = await planPrompts(request({ alias }), dependencies);
      if (saved) expectSame(saved, result.plan);
      let interrupted = false;
      const restore = terminal.onInterrupt(() => {
        interrupted = true;
      });
      const progress = progressBar(terminal, 'prompts');
      let applied: readonly Applied[] = [];
      try {
        const { experiment, deployment, tracking_alias: trackingAlias } = config.registry;
        const { message, concurrency } = flags;
        const how = {
          experiment,
          deployment,
          trackingAlias,
          message,
          concurrency,
          archive,
          tool: `promptops/${VERSION}`,
          interrupted: () => interrupted,
        };
        if (!flags.dryRun) applied = await applyPlan(result, { ...how, onProgress: progress.update }, dependencies);
      } finally {
        progress.end();
        restore();
      }
      const paint = await colours(session.colour);
      const text = flags.dryRun ? planText(result.plan, paint, workspace.cwd) : registerText(result.plan, applied, paint, workspace.cwd);
      printResult(session, flags, {
        command: 'register',
        data: { plan: result.plan, applied: applied.map((one) => machineForm(one, workspace.cwd)) },
        text,
        warnings: applied.flatMap(({ prompt, warnings }) => warnings.map((warning) => `${prompt}: ${warning}`)),
        exitCode: exitCodeOf(result.plan, applied),
      });
    });

function machineForm({ prompt, kind, version, runId, aliases, warnings, archive, error }: Applied, cwd: string) {
  const { code, message, hint } = error ?? {};
  return {
    prompt,
    kind,
    version,
    runId,
    aliases,
    ...(warnings.length > 0 && { warnings }),
    ...(archive !== undefined && { archive: fromWorkingDirectory(archive, cwd) }),
    ...(error && { error: { code, message, hint } }),
  };
}

function savedPlan(file: string, { workspace }: Session): Plan {
  const path = resolvePath(file, `${workspace.cwd === '' ? '' : `${workspace.cwd}/`}-`);
  const bytes = path === undefined ? undefined : workspace.read(path, MAX_PLAN_BYTES);
  if (bytes === undefined)
    throw new PromptopsError('PLAN_INVALID', `There is no file ${file} in the workspace.`, 'Make it: `promptops plan -o <file>`.');
  try {
    return checkPlan(parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), file);
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError)
      throw new PromptopsError('PLAN_INVALID', `${file} is not JSON.`, 'Make it again: `promptops plan -o <file>`.', { cause });
    throw cause;
  }
}

/** Of several codes the one that says most of what to do. */
const WORST = [70, 130, 2, 3, 1];

function exitCodeOf({ actions }: Plan, applied: readonly Applied[]): number {
  const codes = new Set([
    ...applied.flatMap(({ error }) => (error ? [PROBLEMS[error.code].exit as number] : [])),
    ...actions.flatMap(({ kind, because }) => (kind === 'refused' || kind === 'tampered' ? [because === 'outside' ? 3 : 1] : [])),
    ...actions.flatMap(({ aliases }) => (aliases.some(({ refused }) => refused !== undefined) ? [3] : [])),
  ]);
  return WORST.find((code) => codes.has(code)) ?? 0;
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError('It takes a number from 1 to 99.');
  return Number(value);
}
