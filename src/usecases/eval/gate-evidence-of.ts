import type { Baseline, GateEvidence } from '../../core/eval/gate/gate-evidence.ts';
import type { ArmResult } from '../../core/eval/result.ts';
import { armResult } from './arm-result.ts';
import type { EvalRequest } from './evaluation-request.ts';
import type { PlannedArm } from './planned-arm.ts';
import type { SuiteRun, Unit } from './suite-run.ts';

/** What was found out so far, as arms and as evidence. `missing`: why the rest was not. */
export function gateEvidenceOf(
  run: SuiteRun,
  units: readonly Unit[],
  { policy }: Pick<EvalRequest, 'policy'>,
  missing: { readonly note: string; readonly stopped?: string },
): { readonly evidence: GateEvidence; readonly resultOf: (arm: PlannedArm) => ArmResult } {
  const results = new Map<PlannedArm, ArmResult>();
  const resultOf = (arm: PlannedArm): ArmResult => {
    const known = results.get(arm) ?? armResult(arm, run, units, missing.note);
    results.set(arm, known);
    return known;
  };
  const { plan } = run;
  const baselines = [...plan.baselines].map(([reference, arm]): [string, Baseline] => [
    reference,
    'kind' in arm ? arm.kind : resultOf(arm),
  ]);
  return {
    resultOf,
    evidence: {
      ...weighingOf(run, policy),
      candidate: resultOf(plan.candidate),
      baselines: Object.fromEntries(baselines),
      ...(missing.stopped !== undefined && { stoppedEarly: missing.stopped }),
    },
  };
}

/** How the answers of a suite are weighed, whatever they are. */
export function weighingOf(
  run: SuiteRun,
  policy: EvalRequest['policy'],
): Pick<GateEvidence, 'maxErrorRate' | 'allowFixtures' | 'allowedModels' | 'judgeProven' | 'outputOf' | 'casePolicy' | 'sprt'> {
  const { suite } = run;
  const recorded = new Map(suite.cases.map(({ id, recorded: output }) => [id, output?.outputOf]));
  return {
    maxErrorRate: suite.maxErrorRate,
    allowFixtures: policy?.allowFixtures ?? false,
    allowedModels: policy?.models ?? [],
    judgeProven: (metric) => isForced(run) || run.provenMetrics.has(metric),
    outputOf: (id) => recorded.get(id),
    casePolicy: suite.casePolicy,
    ...(suite.stopping && { sprt: suite.stopping.sprt }),
  };
}

/** A judge that nobody calibrated counts all the same; the report says so. */
function isForced({ suite }: Pick<SuiteRun, 'suite'>): boolean {
  return suite.judge?.gate === 'force';
}
