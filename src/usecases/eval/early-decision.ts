import { decideGates } from '../../core/eval/gate/decide-gates.ts';
import type { EvalRequest } from './evaluation-request.ts';
import { gateEvidenceOf } from './gate-evidence-of.ts';
import type { SuiteRun, Unit } from './suite-run.ts';

/** Looking costs as much as there are cases: so many looks at most, so that the whole stays linear. */
const LOOKS = 100;

/**
 * Called after each finished unit: ends a suite as soon as nothing that is still to come could change its gate (`--fail-fast`),
 * or its sequential test has decided.
 */
export function watchForDecision(
  suites: readonly { readonly run: SuiteRun; readonly units: readonly Unit[] }[],
  request: Pick<EvalRequest, 'settings' | 'policy'>,
): (finished: Unit) => void {
  const watched = new Map(
    suites
      .filter(({ run }) => run.gates.length > 0 && (request.settings.failFast || run.suite.stopping !== undefined))
      .map(({ run, units }) => [run, { units, every: Math.max(1, Math.ceil(units.length / LOOKS)), seen: 0 }]),
  );
  return ({ run }) => {
    const state = watched.get(run);
    if (state === undefined || run.decided) return;
    state.seen += 1;
    if (state.seen % state.every !== 0) return;
    const { evidence } = gateEvidenceOf(run, state.units, request, { note: 'not measured yet', stopped: 'decided' });
    // Open cases are among the evidence as such: what is decided all the same stays decided.
    if (decideGates(run.gates, evidence).verdict !== 'inconclusive') run.decided = true;
  };
}
