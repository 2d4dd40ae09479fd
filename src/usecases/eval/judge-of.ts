import type { GradeHelp } from '../../core/eval/assertion.ts';
import type { Prices } from '../../core/models/prices.ts';
import type { Model } from '../../ports/model.ts';
import { openJudge } from './ask-judge.ts';
import { judgeAsker } from './judge-asker.ts';
import type { Unit } from './suite-run.ts';
import type { UnitLedger } from './unit-ledger.ts';

export interface JudgeSources {
  readonly model: (name: string) => Promise<Model>;
  /** For suites that name none. */
  readonly judge: string | undefined;
  readonly prices: Prices;
}

/** The judge of a unit: asked like any model, with the suite's budget and cassette. */
export function judgeOf(
  { run }: Unit,
  { ask }: UnitLedger,
  { model, judge: usual, prices }: JudgeSources,
): NonNullable<GradeHelp['judge']> {
  const { cassette, purse } = run;
  const { judge } = run.suite;
  return openJudge({
    provider: judge?.provider ?? usual,
    repeat: judge?.repeat ?? 1,
    ask: judgeAsker({ model, prices, ask, purse, cassette }),
  });
}
