import type { Severity } from '../core/lint/finding.ts';

type Paint = (text: string) => string;

export interface Colours extends Readonly<Record<Severity, Paint>> {
  readonly good: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
}

const plain: Paint = (text) => text;
const NONE: Colours = { error: plain, warning: plain, info: plain, good: plain, strong: plain, faint: plain };

/** Chalk is loaded only where there is something to colour. */
export async function colours(wanted: boolean): Promise<Colours> {
  return wanted ? (await import('./chalk-colours.ts')).CHALK_COLOURS : NONE;
}
