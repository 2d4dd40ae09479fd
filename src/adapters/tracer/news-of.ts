import { isDeepStrictEqual } from 'node:util';
import { type Assessment, assessmentId, type Trace } from '../../core/eval/trace.ts';

/** What the trace does not say yet, or says otherwise. */
export function newsOf({ id, assessments }: Pick<Trace, 'id' | 'assessments'>, given: readonly Assessment[]): readonly Assessment[] {
  const known = new Map(assessments.map((one) => [assessmentId(id, one), one]));
  return given.filter((one) => !isDeepStrictEqual(known.get(assessmentId(id, one)), one));
}
