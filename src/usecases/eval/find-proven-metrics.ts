import { calibrationPath, readCalibrations } from '../../core/eval/judges/calibration-file.ts';
import { provenMetrics } from '../../core/eval/judges/proven-metrics.ts';
import type { EvalSuite } from '../../core/eval/suite.ts';
import type { Workspace } from '../../ports/workspace.ts';
import { resolvePath } from '../workspace-context.ts';
import { readText } from './read-text.ts';

export interface ProvenMetrics {
  readonly metrics: ReadonlySet<string>;
  /** Why there is none although the suite names labels. */
  readonly note?: string;
}

interface Dependencies {
  readonly workspace: Workspace;
  /** For suites that name none. */
  readonly judge?: string | undefined;
}

/** By what stands beside the labels that a suite names. Whatever is wrong there, no judge is proven by it. */
export async function findProvenMetrics(suite: EvalSuite, { workspace, judge: usual }: Dependencies): Promise<ProvenMetrics> {
  const { file, judge } = suite;
  if (judge?.labels === undefined) return { metrics: new Set() };
  const nothing = (why: string): ProvenMetrics => ({
    metrics: new Set(),
    note: `The judge is not calibrated by ${judge.labels}: ${why}.`,
  });
  const path = resolvePath(judge.labels, file);
  if (path === undefined) return nothing('it lies outside the repository');
  const labels = readText(path, workspace);
  if ('problem' in labels) return nothing('it cannot be read');
  const command = `promptops judge calibrate ${path}${judge.repeat === 1 ? '' : ` --repeat ${judge.repeat}`}`;
  const calibration = readText(calibrationPath(path), workspace);
  if ('problem' in calibration) return nothing(`run \`${command}\``);
  const judges = readCalibrations(calibration.text, labels.text, judge.repeat);
  if ('problem' in judges) return nothing(`${judges.problem}; run \`${command}\` again`);
  return { metrics: await provenMetrics(suite, judge.provider ?? usual, judges) };
}
