import { openPurse } from './budget.ts';
import { estimateCost } from './cost.ts';
import type { EvalDependencies, EvalRequest } from './evaluation-request.ts';
import { planSuites } from './plan-suites.ts';
import { renderedCase } from './render-case.ts';
import { armsOf, type Unit } from './suite-run.ts';

/** What one arm would ask. */
export interface PreviewedArm {
  readonly label: string;
  readonly provider: string;
  readonly cases: number;
  readonly repeat: number;
  /** Answers that are written into the cases. */
  readonly recorded: number;
  /** Requests at most; the cache may spare some. */
  readonly calls: number;
  /** At most; `null`: a price is not known. Without judges. */
  readonly costUsd: number | null;
  /** Why nobody can be asked. */
  readonly problem?: string;
}

export interface PreviewedPrompt {
  readonly name: string;
  readonly casesFile: string;
  readonly gates: readonly string[];
  readonly gateFrom: string;
  readonly arms: readonly PreviewedArm[];
}

/** What an evaluation would ask and cost at most, without asking. */
export async function previewEvaluation(
  request: Pick<EvalRequest, 'settings' | 'suites' | 'policy' | 'aliases'>,
  dependencies: Pick<EvalDependencies, 'workspace' | 'registry' | 'judge' | 'model' | 'cassette' | 'prices'>,
): Promise<readonly PreviewedPrompt[]> {
  const planned = await planSuites(
    request,
    dependencies,
    openPurse({}, () => 0),
    () => 0,
  );
  return planned.map(({ run, units }) => ({
    name: run.suite.prompt,
    casesFile: run.suite.file,
    gates: run.gates,
    gateFrom: run.gateFrom,
    arms: armsOf(run.plan).map((arm) => {
      const own = units.filter((unit) => unit.arm === arm);
      const asked = own.filter((unit) => !isRecorded(unit, request.settings.provider !== undefined));
      return {
        label: arm.label,
        provider: arm.provider,
        cases: run.suite.cases.length,
        repeat: run.suite.repeat,
        recorded: own.length - asked.length,
        calls: asked.length,
        costUsd: asked.reduce((sum: number | null, unit) => plus(sum, costOfUnit(unit, dependencies)), 0),
        ...('problem' in arm.model && asked.length > 0 && { problem: arm.model.problem }),
      };
    }),
  }));
}

function isRecorded({ arm, case: { recorded } }: Unit, ignoreRecorded: boolean): boolean {
  return !ignoreRecorded && arm.role === 'candidate' && recorded !== undefined;
}

function costOfUnit({ arm, case: one }: Unit, { prices }: Pick<EvalDependencies, 'prices'>): number | null {
  const rendered = renderedCase(one, arm);
  if ('problem' in rendered) return 0;
  return 'problem' in arm.model ? null : estimateCost({ ...arm.request, messages: rendered }, arm.model.provider, prices);
}

function plus(sum: number | null, cost: number | null): number | null {
  return sum === null || cost === null ? null : sum + cost;
}
