import type { SourceFile } from '../source/source-file.ts';
import type { Edit, Finding } from './finding.ts';

export interface FixedText {
  readonly text: string;
  readonly applied: number;
}

/** Applies the fixes that do not touch each other; what overlaps waits for the next round. */
export function applyFixes(source: SourceFile, findings: readonly Finding[]): FixedText {
  const edits: Edit[] = [];
  let applied = 0;
  for (const { fix, file } of findings) {
    if (!fix || file !== source.file || fix.edits.some((edit) => edits.some((taken) => overlap(edit, taken)))) continue;
    edits.push(...fix.edits);
    applied++;
  }
  return { text: source.edited(edits), applied };
}

function overlap(a: Edit, b: Edit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
