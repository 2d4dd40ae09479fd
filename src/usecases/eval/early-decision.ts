import { decideGates } from '../../core/eval/gate/decide-gates.ts';
import { type GateWatch, watchGates } from '../../core/eval/gate/watch-gates.ts';
import { caseResult } from './arm-result.ts';
import type { EvalRequest } from './evaluation-request.ts';
import { gateEvidenceOf, weighingOf } from './gate-evidence-of.ts';
import type { PlannedSuite } from './plan-suites.ts';
import type { Unit } from './suite-run.ts';

type Request = Pick<EvalRequest, 'settings' | 'policy'>;

/** A look at everything costs as much as there are cases: so many at most. */
const LOOKS = 50;

/**
 * Called after each finished unit: ends a suite as soon as nothing that is still to come could change its gate (`--fail-fast`),
 * or its sequential test has decided and no other line is open.
 */
export function watchForDecision(suites: readonly PlannedSuite[], request: Request): (finished: Unit) => void {
  const watched = new Map(
    suites
      .filter(({ run }) => run.gates.length > 0 && (request.settings.failFast || run.suite.stopping !== undefined))
      .map((planned) => [planned.run, watchSuite(planned, request)]),
  );
  return (unit) => {
    if (!unit.run.decided && watched.get(unit.run)?.(unit) === true) unit.run.decided = true;
  };
}

/** Answers whether the suite is decided. */
function watchSuite(planned: PlannedSuite, request: Request): (finished: Unit) => boolean {
  const { run, units } = planned;
  const byCase = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = keyOf(unit);
    const known = byCase.get(key);
    if (known) known.push(unit);
    else byCase.set(key, [unit]);
  }
  const watch = openWatch(planned, request);
  const pace = Math.max(1, Math.ceil(run.suite.cases.length / LOOKS));
  let cases = 0;
  const add = (unit: Unit): boolean => {
    const { arm } = unit;
    const own = byCase.get(keyOf(unit)) ?? [];
    if (arm.role === 'other' || own.some(({ id }) => !run.attempts.has(id))) return false;
    if (arm.role === 'candidate') cases += 1;
    watch.add(arm.role, caseResult(unit.case, arm, run, own, 'not measured yet'));
    return true;
  };
  // Of an evaluation that is taken up again: what is there already. Every unit of a case stands for it, one of them is enough.
  for (const own of byCase.values()) add(own[0]!);
  return (unit) => {
    if (!add(unit)) return false;
    if (request.settings.failFast && !watch.canStillChange()) return true;
    const tested = watch.sequential();
    return tested !== undefined && tested !== 'open' && cases % pace === 0 && isDecided(planned, request);
  };
}

function openWatch({ run }: PlannedSuite, { policy }: Request): GateWatch {
  const baselines = [...run.plan.baselines.values()];
  const [first] = baselines;
  // Several baselines are not watched: the gate stays open until the end.
  const single = baselines.length === 1 ? first : undefined;
  const baseline = single === undefined ? null : 'kind' in single ? (single.kind === 'none' ? 'none' : null) : single;
  return watchGates(run.gates, { ...weighingOf(run, policy), candidate: run.plan.candidate, baseline, total: run.suite.cases.length });
}

function isDecided({ run, units }: PlannedSuite, request: Request): boolean {
  const { evidence } = gateEvidenceOf(run, units, request, { note: 'not measured yet', stopped: 'decided' });
  return decideGates(run.gates, evidence).verdict !== 'inconclusive';
}

function keyOf({ arm, case: { id } }: Unit): string {
  return `${arm.label}\n${arm.role}\n${id}`;
}
