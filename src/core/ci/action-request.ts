import { PromptopsError } from '../errors.ts';
import { didYouMean } from '../nearest-name.ts';
import type { CiTrust } from './ci-context.ts';

/** An input of the Action as the workflow writes it; `''` where it does not. */
export type ActionInput = (name: string) => string;

/** Where reports go that the workflow does not ask for by name. */
interface ReportFiles {
  readonly report: string;
  readonly sarif: string;
  readonly junit: string;
  readonly annotations: string;
  readonly plan: string;
}

export interface ActionRequest {
  readonly command: ActionCommand;
  readonly argv: readonly string[];
  readonly files: ReportFiles;
  /** The job fails when the command does. */
  readonly fails: boolean;
}

const COMMANDS = ['check', 'lint', 'eval', 'plan', 'register', 'promote', 'verify'] as const;
type ActionCommand = (typeof COMMANDS)[number];

/** What writes, or goes where the configuration says: not with the code of people who may not push here. */
const FOR_OUR_OWN: readonly ActionCommand[] = ['register', 'promote', 'verify'];

/** From the inputs of the Action to a command line; everything the Action can do, the command line can. */
export function actionRequest(input: ActionInput, trust: CiTrust, folder: string): ActionRequest {
  const command = commandIn(input('command'));
  expectTrusted(command, trust);
  const files: ReportFiles = {
    report: input('report-file') || `${folder}/report.md`,
    sarif: input('sarif-file') || `${folder}/promptops.sarif`,
    junit: input('junit-file') || `${folder}/promptops.junit.xml`,
    annotations: `${folder}/annotations.txt`,
    plan: input('plan-file') || `${folder}/plan.json`,
  };
  const argv = [...globals(input), ...ARGUMENTS[command](input, files, trust)];
  return { command, argv, files, fails: failOn(input) !== 'never' };
}

function commandIn(written: string): ActionCommand {
  const command = COMMANDS.find((one) => one === (written || 'check'));
  if (command !== undefined) return command;
  throw new PromptopsError(
    'USAGE',
    `The Action has no command \`${written}\`.${didYouMean(written, COMMANDS)}`,
    `Commands are ${COMMANDS.join(', ')}.`,
  );
}

function expectTrusted(command: ActionCommand, trust: CiTrust): void {
  const refused = trust === 'foreign-with-secrets' ? [...FOR_OUR_OWN, 'eval'] : trust === 'fork' ? FOR_OUR_OWN : [];
  if (!refused.includes(command)) return;
  throw new PromptopsError(
    'POLICY_REFUSED',
    `\`${command}\` is refused: what is checked out comes from a fork${trust === 'fork' ? '' : ', and this run has the secrets of the repository'}.`,
    'Let `command: check` run on `pull_request`, and this command after the merge, on `push`.',
  );
}

type Arguments = (input: ActionInput, files: ReportFiles, trust: CiTrust) => readonly string[];

const ARGUMENTS: Readonly<Record<ActionCommand, Arguments>> = {
  check: (input, files) => [
    'ci',
    ...paths(input),
    ...formats('text', files),
    `--format=junit=${files.junit}`,
    `--format=markdown=${files.report}`,
    ...lintBars(input),
    ...flag('--require-eval', isTrue(input, 'require-eval')),
    ...flag('--comment', input('comment') === '' || isTrue(input, 'comment')),
  ],
  lint: (input, files) => ['lint', ...paths(input), ...formats('stylish', files), `--format=junit=${files.junit}`, ...lintBars(input)],
  eval: (input, { report, junit }, trust) => [
    'eval',
    ...paths(input),
    '--format=text',
    `--format=markdown=${report}`,
    `--format=junit=${junit}`,
    '--decided-by-base',
    ...flag('--cache=replay', trust === 'fork'),
  ],
  plan: (input, { plan }, trust) => [
    'plan',
    ...paths(input),
    '--decided-by-base',
    `--output=${plan}`,
    ...option('--alias', input('alias')),
    ...flag('--against=git', trust !== 'own'),
  ],
  register: (input) => ['register', ...paths(input), ...option('--alias', input('alias')), ...option('--message', input('message'))],
  promote: (input) => [
    'promote',
    ...(lines(input('prompts')).length === 0 ? ['--all'] : operands(lines(input('prompts')))),
    ...option('--from', input('from')),
    ...option('--to', input('alias')),
    ...option('--reason', input('reason')),
  ],
  verify: (input) => ['verify', ...operands(lines(input('prompts')))],
};

function globals(input: ActionInput): readonly string[] {
  return [
    ...option('--cwd', input('working-directory')),
    ...option('--config', input('config')),
    ...option('--tracking-uri', input('tracking-uri')),
  ];
}

function formats(shown: string, { sarif, annotations }: ReportFiles): readonly string[] {
  return [`--format=${shown}`, `--format=sarif=${sarif}`, `--format=github=${annotations}`];
}

function lintBars(input: ActionInput): readonly string[] {
  return [...(failOn(input) === 'warning' ? ['--max-warnings=0'] : []), ...option('--min-pass-rate', input('min-pass-rate'))];
}

function failOn(input: ActionInput): 'error' | 'warning' | 'never' {
  const written = input('fail-on') || 'error';
  if (written === 'error' || written === 'warning' || written === 'never') return written;
  throw new PromptopsError('USAGE', `\`fail-on: ${written}\` is not understood.`, 'It takes error, warning or never.');
}

function paths(input: ActionInput): readonly string[] {
  return operands(lines(input('paths')));
}

/** A name that begins with a dash is no option. */
function operands(names: readonly string[]): readonly string[] {
  return names.map((name) => (name.startsWith('-') ? `./${name}` : name));
}

function option(name: string, value: string): readonly string[] {
  return value === '' ? [] : [`${name}=${value}`];
}

function flag(name: string, on: boolean): readonly string[] {
  return on ? [name] : [];
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** As YAML 1.2 spells it; anything else is more likely wrong than meant. */
function isTrue(input: ActionInput, name: string): boolean {
  const written = input(name).toLowerCase();
  if (written === 'true') return true;
  if (written === 'false' || written === '') return false;
  throw new PromptopsError('USAGE', `\`${name}: ${input(name)}\` is not understood.`, 'It takes true or false.');
}
