import type { Interval } from '../eval/result.ts';
import type { Contrast } from './compare.ts';

/** What must not get worse. */
export interface Guardrail {
  readonly rule: string;
  readonly metric: string;
  /** Which side of the line is harm. */
  readonly harm: 'above' | 'below';
  /** Without a margin equality can never be shown: it is only watched for harm. */
  readonly isMargin: boolean;
  readonly contrast: Contrast;
}

export type GuardrailState = 'held' | 'harmed' | 'open';

const FORMS = 'Write `latency_ms <= +10%`, `score >= -0.02`, `error_rate no higher` or `helpful no lower`.';
const LINE =
  /^(?<metric>[\w.\-/ ]*[\w.\-/])\s*(?:(?<sign><=|>=)\s*(?<by>[+-]?\d+(?:\.\d+)?)\s*(?<percent>%?)|\sno (?<side>higher|lower|worse))$/;

export function parseGuardrail(rule: string): Guardrail | { readonly problem: string } {
  const groups = LINE.exec(rule.trim())?.groups;
  if (!groups) return { problem: `\`${rule}\` is not a guardrail. ${FORMS}` };
  const { metric = '', sign, by, percent, side } = groups;
  if (side === 'worse')
    return { problem: `\`${rule}\`: is more or less of it worse? Write \`${metric} no higher\` or \`${metric} no lower\`.` };
  if (side !== undefined)
    return { rule, metric, harm: side === 'higher' ? 'above' : 'below', isMargin: false, contrast: { scale: 1, offset: 0 } };
  const margin = Number(by);
  const harm = sign === '<=' ? 'above' : 'below';
  if (harm === 'above' ? margin <= 0 : margin >= 0)
    return {
      problem: `\`${rule}\` leaves no room: ${harm === 'above' ? 'above the control, such as `+10%`' : 'below the control, such as `-5%`'}. ${FORMS}`,
    };
  const contrast = percent === '%' ? { scale: 1 + margin / 100, offset: 0 } : { scale: 1, offset: margin };
  return { rule, metric, harm, isMargin: true, contrast };
}

/** By the interval of its contrast. */
export function guardrailState({ harm }: Guardrail, interval: Interval | undefined): GuardrailState {
  if (interval === undefined) return 'open';
  const { low, high } = interval;
  if (harm === 'above' ? low > 0 : high < 0) return 'harmed';
  return (harm === 'above' ? high <= 0 : low >= 0) ? 'held' : 'open';
}
