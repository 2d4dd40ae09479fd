import { isRecord } from '../json.ts';
import { valueAt } from './facts.ts';

/** What the Action says, each a text; those that do not apply are empty. */
export type ActionOutputs = Readonly<
  Record<'result' | 'errors' | 'warnings' | 'lint-pass-rate' | 'pass-rate' | 'verdict' | 'changed' | 'registered', string>
>;

const RESULTS: Readonly<Record<number, string>> = { 0: 'passed', 1: 'failed', 3: 'undecided' };

/** From the machine output of a command and its exit code. */
export function actionOutputs(document: unknown, exitCode: number): ActionOutputs {
  const lint = partOf(document, 'lint');
  const evaluation = partOf(document, 'eval');
  const plan = partOf(document, valueAt(document, 'command') === 'register' ? 'register' : 'plan');
  return {
    result: RESULTS[exitCode] ?? 'error',
    errors: textOf(valueAt(lint, 'errors')),
    warnings: textOf(valueAt(lint, 'warnings')),
    'lint-pass-rate': textOf(valueAt(lint, 'passRate')),
    'pass-rate': passRateOf(evaluation),
    verdict: evaluation === undefined ? '' : textOf(valueAt(evaluation, 'verdict')) || 'not-run',
    changed: changedIn(valueAt(plan, 'plan', 'actions')),
    registered: Array.isArray(valueAt(document, 'applied')) ? JSON.stringify(valueAt(document, 'applied')) : '',
  };
}

/** The document of a command: the whole, or its part in that of `check`. */
function partOf(document: unknown, command: string): unknown {
  return valueAt(document, 'command') === command ? document : isRecord(document) ? document[command] : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Passed of all that were judged, over all prompts. */
function passRateOf(evaluation: unknown): string {
  const prompts = valueAt(evaluation, 'prompts');
  if (!Array.isArray(prompts)) return '';
  const sum = (...keys: string[]) =>
    prompts.reduce<number>((total, prompt) => total + keys.reduce((part, key) => part + Number(valueAt(prompt, key) ?? 0), 0), 0);
  const judged = sum('passed', 'failed', 'errors');
  return judged === 0 ? '' : String(sum('passed') / judged);
}

const QUIET = ['unchanged', 'orphan', 'drifted'];

/** Without a plan nobody knows, which is not the same as nothing. */
function changedIn(actions: unknown): string {
  if (!Array.isArray(actions)) return '';
  const names = actions.flatMap((action: unknown) => {
    const prompt = valueAt(action, 'prompt');
    return typeof prompt === 'string' && !QUIET.includes(String(valueAt(action, 'kind'))) ? [prompt] : [];
  });
  return JSON.stringify(names);
}
