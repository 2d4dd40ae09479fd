import { calibrationPath, type ProvenJudge, readCalibrations } from '../../core/eval/judges/calibration-file.ts';
import type { EvalSuite } from '../../core/eval/suite.ts';
import { SourceFile } from '../../core/source/source-file.ts';
import type { Workspace } from '../../ports/workspace.ts';
import { readSource } from '../read-prompt-file.ts';
import { resolvePath } from '../workspace-context.ts';

export interface ProvenJudges {
  readonly judges: readonly ProvenJudge[];
  /** Why there is none although the suite names labels. */
  readonly note?: string;
}

/** What stands beside the labels that a suite names. Whatever is wrong there, no judge is proven by it. */
export function readProvenJudges({ file, judge }: Pick<EvalSuite, 'file' | 'judge'>, workspace: Workspace): ProvenJudges {
  if (judge?.labels === undefined) return { judges: [] };
  const nothing = (why: string): ProvenJudges => ({ judges: [], note: `The judge is not calibrated by ${judge.labels}: ${why}.` });
  const path = resolvePath(judge.labels, file);
  if (path === undefined) return nothing('it lies outside the repository');
  const labels = readSource(path, workspace);
  if (!(labels instanceof SourceFile)) return nothing('it cannot be read');
  const calibration = readSource(calibrationPath(path), workspace);
  if (!(calibration instanceof SourceFile)) return nothing(`run \`promptops judge calibrate ${path}\``);
  const read = readCalibrations(calibration.text, labels.text);
  return 'problem' in read ? nothing(`${read.problem}; run \`promptops judge calibrate ${path}\` again`) : { judges: read };
}
