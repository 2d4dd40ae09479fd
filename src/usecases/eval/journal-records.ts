import { PromptopsError } from '../../core/errors.ts';
import type { Attempt } from '../../core/eval/result.ts';
import { isRecord, type JsonObject } from '../../core/json.ts';
import type { JournalEntries } from '../../ports/eval-journal.ts';
import { addSpent, NOTHING_SPENT, type Spent } from './budget.ts';
import { DEFAULT_SETTINGS, type EvalSettings } from './eval-settings.ts';

const FORMAT = 1;

export interface JournalHeader {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly settings: EvalSettings;
}

export function headerRecord({ id, at, settings }: JournalHeader): JsonObject {
  return { format: FORMAT, id, at, settings: settings as unknown as JsonObject };
}

/** The settings that an evaluation was begun with. */
export function readHeader({ header }: JournalEntries): JournalHeader {
  const { format, id, at, settings } = header;
  if (format !== FORMAT || typeof id !== 'string' || typeof at !== 'string' || !isRecord(settings))
    throw new PromptopsError(
      'USAGE',
      'The journal of this evaluation cannot be read by this version.',
      'Begin a new one without `--resume`.',
    );
  return { id, at, settings: { ...DEFAULT_SETTINGS, ...(settings as unknown as EvalSettings) } };
}

/** A unit with an answer and a verdict is finished; what failed outside of us is asked again when the evaluation is taken up. */
export function unitRecord(unit: string, attempt: Attempt, spent: Spent): JsonObject {
  return {
    unit,
    ...(isFinished(attempt) && { attempt: attempt as unknown as JsonObject }),
    spent: { ...spent },
  };
}

const TO_BE_ASKED_AGAIN = new Set(['busy', 'denied']);

function isFinished({ status, problem }: Attempt): boolean {
  return status !== 'not-run' && !(problem && TO_BE_ASKED_AGAIN.has(problem.code));
}

export interface FinishedUnit {
  /** Absent: it has to be asked again. */
  readonly attempt?: Attempt;
  readonly spent: Spent;
}

/** What earlier runs of the same evaluation came to, by unit. Of one that is there twice the later result counts, and both were paid. */
export function finishedUnits(records: readonly JsonObject[]): ReadonlyMap<string, FinishedUnit> {
  const units = new Map<string, FinishedUnit>();
  for (const { unit, attempt, spent } of records) {
    if (typeof unit !== 'string') continue;
    const known = units.get(unit) ?? { spent: NOTHING_SPENT };
    units.set(unit, {
      ...known,
      ...(isRecord(attempt) && { attempt: attempt as unknown as Attempt }),
      spent: isRecord(spent) ? addSpent(known.spent, spent as unknown as Spent) : known.spent,
    });
  }
  return units;
}
