import type { Attempt } from '../../core/eval/result.ts';
import { fewAtOnce } from '../../core/few-at-once.ts';
import { groupBy } from '../../core/group-by.ts';
import type { JsonObject } from '../../core/json.ts';
import { type AnswerDependencies, answerUnit } from './answer-unit.ts';
import type { AskModel } from './ask-model.ts';
import { unitRecord } from './journal-records.ts';
import type { SuiteRun, Unit } from './suite-run.ts';
import { unitLedger } from './unit-ledger.ts';

interface RunOptions {
  readonly units: readonly Unit[];
  readonly ask: AskModel;
  readonly answering: AnswerDependencies;
  readonly concurrency: number;
  readonly stop: AbortSignal;
  readonly append: (record: JsonObject) => void;
  readonly onFinished: (unit: Unit, attempt: Attempt) => void;
}

/** While some wait for their judge, others can be asked. */
const UNITS_PER_SLOT = 2;

/** Answers and grades all units, those of different providers side by side. Returns when they are done or it was stopped. */
export async function runUnits({ units, ask, answering, concurrency, stop, append, onFinished }: RunOptions): Promise<void> {
  let broken: { readonly error: unknown } | undefined;
  const work = async (unit: Unit): Promise<void> => {
    if (isOver(unit.run)) return;
    const ledger = unitLedger(ask);
    try {
      const attempt = await answerUnit(unit, ledger, answering);
      // Whoever grades may have taken it for an answer.
      if (ledger.cutOff) throw ledger.cutOff.error;
      append(unitRecord(unit.id, attempt, ledger.spent));
      ledger.keep();
      unit.run.attempts.set(unit.id, attempt);
      onFinished(unit, attempt);
    } catch (error) {
      // One of them cannot go on for a reason that is not its own: the others ask nothing more.
      if (!stop.aborted) broken ??= { error };
    }
  };
  const byProvider = [...groupBy(units, ({ arm }) => arm.provider).values()];
  await Promise.all(
    byProvider.map((queue) => fewAtOnce(queue, UNITS_PER_SLOT * concurrency, work, () => stop.aborted || broken !== undefined)),
  );
  if (broken !== undefined) throw broken.error;
}

function isOver({ decided }: SuiteRun): boolean {
  return decided;
}
