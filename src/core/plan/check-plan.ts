import { PromptopsError } from '../errors.ts';
import { isRecord, type Json } from '../json.ts';
import { ACTIONS, digestOf, isOffline, type Plan, type PlanBody } from './plan.ts';

const AGAIN = 'Make it again: `promptops plan -o <file>`.';

/** A plan from outside: its own document, or the output of `plan --format json` that holds one. An edited one is refused. */
export function checkPlan(value: Json, file: string): Plan {
  const plan = isRecord(value) && isRecord(value['plan']) ? value['plan'] : value;
  if (!isRecord(plan) || !Array.isArray(plan['actions']) || typeof plan['digest'] !== 'string') throw invalid(`${file} holds no plan.`);
  if (plan['format'] !== 1) throw invalid(`${file} has format ${String(plan['format'])}; this promptops reads format 1.`);
  if (digestOrNothing(plan) !== plan['digest']) throw invalid(`${file} was edited after it was made: its digest does not fit.`);
  const kinds = plan['actions'].map((action) => (isRecord(action) ? String(action['kind']) : ''));
  const unknown = kinds.find((kind) => !Object.hasOwn(ACTIONS, kind));
  if (unknown !== undefined) throw invalid(`${file} holds the action \`${unknown}\`, which this promptops does not know.`);
  if (isOffline(plan as unknown as Plan))
    throw new PromptopsError(
      'PLAN_INVALID',
      `${file} compares with the files at a commit, not with a registry: it cannot be carried out.`,
      'Make one where the registry can be reached: `promptops plan --against registry -o <file>`.',
    );
  return plan as unknown as Plan;
}

function digestOrNothing(plan: Record<string, unknown>): string | undefined {
  try {
    return digestOf(plan as unknown as PlanBody);
  } catch {
    return undefined;
  }
}

function invalid(message: string): PromptopsError {
  return new PromptopsError('PLAN_INVALID', message, AGAIN);
}

/** Aliases that a kept plan moves and another plan of the same files does not: those of its own command line. */
export function aliasesBeside(saved: Plan, other: Plan): readonly string[] {
  const named = (plan: Plan) => new Set(plan.actions.flatMap(({ prompt, aliases }) => aliases.map(({ alias }) => `${prompt}@${alias}`)));
  const known = named(other);
  return [...new Set([...named(saved)].filter((one) => !known.has(one)).map((one) => one.slice(one.indexOf('@') + 1)))];
}
