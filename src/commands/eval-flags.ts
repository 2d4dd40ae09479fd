import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Config } from '../config/config.ts';
import { PromptopsError } from '../core/errors.ts';
import { isGateProblem, parseGate } from '../core/eval/gate/parse-gate.ts';
import type { CacheMode } from '../usecases/eval/ask-model.ts';
import { DEFAULT_SETTINGS, type EvalSettings } from '../usecases/eval/eval-settings.ts';
import { milliseconds } from './duration.ts';

export interface EvalFlags {
  readonly case: readonly string[];
  readonly tag: readonly string[];
  readonly critical?: boolean;
  readonly changed?: boolean;
  readonly since?: string;
  readonly provider?: string;
  readonly models: readonly string[];
  readonly versions: readonly string[];
  readonly against?: string;
  readonly repeat?: number;
  readonly concurrency?: number;
  readonly timeout?: number;
  readonly cache?: CacheMode;
  readonly record?: boolean;
  readonly prune?: boolean;
  readonly budgetUsd?: number;
  readonly budgetCalls?: number;
  readonly budgetSeconds?: number;
  readonly failFast?: boolean;
  /** `false`: `--no-gate`. */
  readonly gate?: readonly string[] | false;
  readonly alias?: string;
}

export function withEvalFlags(command: Command): Command {
  return command
    .option('--case <id>', 'only this case, or those that match `smoke-*`; several may be given', collect)
    .option('--tag <tag>', 'only cases with this tag; several may be given', collect)
    .option('--critical', 'only critical cases')
    .option('--changed', 'only what differs from the default branch')
    .option('--since <ref>', 'only what differs from this commit')
    .option('--provider <name>', 'ask this one instead: openai:gpt-4.1-mini, echo, …')
    .addOption(new Option('--models <names>', 'further models beside it, with commas between them').argParser(list))
    .addOption(new Option('--model <name>', 'one of --models').argParser(list).hideHelp())
    .addOption(new Option('--versions <list>', 'registered versions beside it: 3,4,@staging').argParser(list))
    .option('--against <reference>', 'compare case by case with a registered version: @production')
    .addOption(new Option('--repeat <n>', 'ask for each case this often').argParser(upToHundred))
    .addOption(new Option('--concurrency <n>', 'requests to one provider at once (default: 4)').argParser(upToHundred))
    .addOption(new Option('--timeout <time>', 'for one answer (default: 60s)').argParser(milliseconds))
    .addOption(new Option('--cache <mode>', 'what stored answers are for; replay never asks').choices(['auto', 'refresh', 'off', 'replay']))
    .option('--record', 'keep the answers in a cassette beside the cases')
    .option('--prune', 'with --record: take out what nobody asks for any more')
    .addOption(new Option('--budget-usd <n>', 'stop before this is spent').argParser(amount))
    .addOption(new Option('--budget-calls <n>', 'stop after so many requests').argParser(whole))
    .addOption(new Option('--budget-seconds <n>', 'ask nothing more after this time').argParser(amount))
    .option('--fail-fast', 'stop when the gate can no longer change')
    .option('--gate <rule>', 'decide by this instead; several may be given', collect)
    .option('--no-gate', 'measure only')
    .option('--alias <name>', "decide by this alias's gate too, as promote would");
}

/** Flags win over the configuration. */
export function settingsOf(paths: readonly string[], flags: EvalFlags, { eval: config }: Config): EvalSettings {
  const { provider, against, repeat, failFast = false, record = false, prune = false } = flags;
  if (prune) checkPrune(flags);
  checkGates(flags.gate === false ? [] : (flags.gate ?? []));
  return {
    ...DEFAULT_SETTINGS,
    paths,
    cases: flags.case,
    tags: flags.tag,
    criticalOnly: flags.critical ?? false,
    ...(provider !== undefined && { provider }),
    models: flags.models,
    versions: flags.versions,
    ...(against !== undefined && { against }),
    ...(repeat !== undefined && { repeat }),
    concurrency: flags.concurrency ?? config.concurrency,
    timeoutMs: flags.timeout ?? DEFAULT_SETTINGS.timeoutMs,
    cache: flags.cache ?? DEFAULT_SETTINGS.cache,
    record,
    prune,
    budget: budgetOf(flags, config.budget),
    failFast,
    ...(flags.alias !== undefined && { alias: flags.alias }),
    gate: flags.gate === false ? 'none' : (flags.gate ?? 'case-file'),
  };
}

export function budgetOf({ budgetUsd, budgetCalls, budgetSeconds }: EvalFlags, config: Config['eval']['budget']): EvalSettings['budget'] {
  return {
    ...config,
    ...(budgetUsd !== undefined && { usd: budgetUsd }),
    ...(budgetCalls !== undefined && { calls: budgetCalls }),
    ...(budgetSeconds !== undefined && { seconds: budgetSeconds }),
  };
}

/** A part of the cases, or no recording at all, does not tell what the others need. */
function checkPrune(flags: EvalFlags): void {
  if (!flags.record) throw new PromptopsError('USAGE', '`--prune` goes with `--record`.', 'Write `promptops eval --record --prune`.');
  const part = flags.case.length > 0 ? '--case' : flags.tag.length > 0 ? '--tag' : flags.critical ? '--critical' : undefined;
  if (part === undefined) return;
  throw new PromptopsError(
    'USAGE',
    `\`--prune\` would take out the answers of the cases that \`${part}\` leaves out.`,
    'Leave one of them out.',
  );
}

function checkGates(rules: readonly string[]): void {
  for (const rule of rules) {
    const gate = parseGate(rule);
    if (isGateProblem(gate)) throw new PromptopsError('USAGE', gate.problem, gate.hint);
  }
}

export function collect(value: string, previous: readonly string[] | boolean = []): string[] {
  return [...(Array.isArray(previous) ? previous : []), value];
}

function list(value: string, previous: readonly string[] = []): string[] {
  return [
    ...previous,
    ...value
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  ];
}

function whole(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(value);
}

/** As in case files and in the configuration; nobody means more. */
export function upToHundred(value: string): number {
  const number = Number(value);
  if (!/^[1-9]\d*$/.test(value) || number > 100) throw new InvalidArgumentError('It takes a whole number from 1 to 100.');
  return number;
}

export function amount(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number) || number < 0) throw new InvalidArgumentError('It takes a number from 0.');
  return number;
}
