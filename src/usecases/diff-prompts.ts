import type { Projection } from '../core/mlflow/projection.ts';
import { compareInterfaces, interfaceOf, syntaxOfProjection, type Verdict } from '../core/plan/interface.ts';
import { readableText } from '../core/plan/readable-text.ts';
import { type DiffPart, wordDiff } from '../core/plan/word-diff.ts';
import { projectionHash } from '../core/prompt/hash.ts';
import { loadSyntax } from '../core/template/load-syntax.ts';

/** One of the two that are compared. */
export interface DiffSide {
  readonly name: string;
  /** As it was written, for people. */
  readonly title: string;
  readonly version: number | null;
  readonly file: string | null;
  readonly projection: Projection;
}

export interface PromptDiff {
  readonly same: boolean;
  readonly hashes: { readonly before: string; readonly after: string };
  /** What it means for those who use the prompt. */
  readonly verdict: Verdict;
  readonly changes: readonly string[];
  readonly parts: readonly DiffPart[];
}

/** What changes from one content to another, for people and for callers. */
export async function diffPrompts(before: DiffSide, after: DiffSide): Promise<PromptDiff> {
  const [left, right] = [before.projection, after.projection];
  const hashes = { before: projectionHash(left), after: projectionHash(right) };
  const { verdict, changes } = compareInterfaces(await readInterface(left), await readInterface(right));
  return {
    same: hashes.before === hashes.after,
    hashes,
    verdict,
    changes: changes.map(({ text }) => text),
    parts: wordDiff(readableText(left), readableText(right)),
  };
}

async function readInterface(projection: Projection) {
  return interfaceOf(projection, await loadSyntax(syntaxOfProjection(projection)));
}
