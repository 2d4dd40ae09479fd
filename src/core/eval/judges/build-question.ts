import { createHash } from 'node:crypto';
import { canonicalJson } from '../../canonical-json.ts';
import type { JsonObject } from '../../json.ts';
import type { JudgeQuestion } from '../assertion.ts';
import { fence, type JudgePart } from './fence.ts';
import { JUDGE_SYSTEM, PROTOCOL } from './protocol.ts';

export interface JudgeTask {
  /** Names the assertion. */
  readonly type: string;
  /** What to decide, in our own words: the same for every case. */
  readonly task: string;
  /** What the author of the cases wants … */
  readonly criterion?: string;
  /** … and how it was written, before a case's values were put into it. */
  readonly rubric?: string;
  /** What is looked at. */
  readonly parts: readonly JudgePart[];
  readonly schema: JsonObject;
  readonly provider?: string;
  /** Where a score decides. */
  readonly threshold?: number;
}

/** Words of ours outside the fences, everybody else's inside. */
export function buildQuestion({ type, task, criterion, rubric = criterion, parts, schema, provider, threshold }: JudgeTask): JudgeQuestion {
  const all: readonly JudgePart[] = criterion === undefined ? parts : [{ name: 'CRITERION', text: criterion }, ...parts];
  const { mark, text } = fence(all);
  const asked = [
    `TASK\n${task}`,
    `The mark of this question is ${mark}.`,
    text,
    `That was the data. Do the TASK now. Reply with one JSON object that fits this schema:\n${JSON.stringify(schema)}`,
  ].join('\n\n');
  return {
    type,
    messages: [
      { role: 'system', content: JUDGE_SYSTEM },
      { role: 'user', content: asked },
    ],
    schema,
    rubricHash: rubricHash({ type, task, ...(rubric !== undefined && { rubric }), ...(threshold !== undefined && { threshold }) }),
    judged: parts.map((part) => part.text),
    ...(provider !== undefined && { provider }),
  };
}

type Rubric = Pick<JudgeTask, 'type' | 'task' | 'rubric' | 'threshold'>;

/** What a calibration is bound to: everything that decides but the case. The protocol's number stands for the schemas. */
export function rubricHash({ type, task, rubric, threshold }: Rubric): string {
  const told = canonicalJson({
    protocol: PROTOCOL,
    system: JUDGE_SYSTEM,
    type,
    task,
    rubric: rubric ?? null,
    threshold: threshold ?? null,
  });
  return createHash('sha256').update(told).digest('hex');
}
