import type { AskModel, Question, Reply } from './ask-model.ts';
import { addSpent, NOTHING_SPENT, type Spent } from './budget.ts';

/** What one unit asked: its own answer, its judges, its counterfactuals. */
export interface UnitLedger {
  ask(question: Question): Promise<Reply>;
  readonly spent: Spent;
  /** The evaluation was stopped in the middle of it: whatever came of it is no result. */
  readonly interrupted: boolean;
  /** Stores what was answered. Only after the journal knows the unit: else an answer that was paid for here would look like an old one. */
  keep(): void;
}

export function unitLedger(ask: AskModel): UnitLedger {
  const kept: (() => void)[] = [];
  let spent = NOTHING_SPENT;
  let interrupted = false;
  return {
    ask: async (question) => {
      try {
        const reply = await ask(question);
        spent = addSpent(spent, reply.spent);
        if (!('code' in reply)) kept.push(reply.keep);
        return reply;
      } catch (error) {
        interrupted = true;
        throw error;
      }
    },
    keep: () => {
      for (const keep of kept) keep();
    },
    get spent() {
      return spent;
    },
    get interrupted() {
      return interrupted;
    },
  };
}
