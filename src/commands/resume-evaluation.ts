import { PromptopsError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest-name.ts';
import type { EvalJournal } from '../ports/eval-journal.ts';
import { canGoOn } from '../usecases/eval/can-go-on.ts';
import type { EvalSettings } from '../usecases/eval/eval-settings.ts';
import type { EvalRequest } from '../usecases/eval/evaluation-request.ts';
import { readHeader } from '../usecases/eval/journal-records.ts';
import { budgetOf, type EvalFlags } from './eval-flags.ts';

interface Resumed {
  readonly resumed: NonNullable<EvalRequest['resumed']>;
  readonly settings: EvalSettings;
}

/** What it measures stays as it was begun; how much may be spent, and how fast, can be said anew. */
export function resumeEvaluation(asked: string | true, paths: readonly string[], flags: EvalFlags, journal: EvalJournal): Resumed {
  const ids = journal.ids();
  const id = asked === true ? ids.slice(0, RECENT).find((one) => isOpen(one, journal)) : asked;
  if (id === undefined) throw new PromptopsError('USAGE', 'No evaluation was cut off here.', 'Begin one without `--resume`.');
  const entries = journal.read(id);
  if (entries === undefined)
    throw new PromptopsError(
      'USAGE',
      `There is no evaluation ${id}.${didYouMean(id, ids)}`,
      ids.length > 0 ? `There are ${ids.slice(0, 5).join(', ')}.` : '',
    );
  const given =
    paths.length > 0
      ? ['the paths']
      : CHANGES.filter((flag) => isGiven(flags[flag])).map((flag) => `--${flag === 'failFast' ? 'fail-fast' : flag}`);
  if (given.length > 0)
    throw new PromptopsError(
      'USAGE',
      `A resumed evaluation keeps what it was begun with, without ${given.join(', ')}.`,
      'Leave them out, or begin a new one.',
    );
  const { at, settings } = readHeader(entries);
  const { concurrency, timeout } = flags;
  return {
    resumed: { id, at, entries },
    settings: {
      ...settings,
      budget: budgetOf(flags, settings.budget),
      ...(concurrency !== undefined && { concurrency }),
      ...(timeout !== undefined && { timeoutMs: timeout }),
    },
  };
}

/** Without an id, the latest: nobody means one from last month. */
const RECENT = 20;

function isOpen(id: string, journal: EvalJournal): boolean {
  const evaluation = journal.finished(id);
  return evaluation === undefined || canGoOn(evaluation);
}

const CHANGES = [
  'case',
  'tag',
  'critical',
  'changed',
  'since',
  'provider',
  'models',
  'versions',
  'against',
  'repeat',
  'cache',
  'record',
  'prune',
  'failFast',
  'gate',
  'alias',
] as const;

function isGiven(value: EvalFlags[(typeof CHANGES)[number]]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
