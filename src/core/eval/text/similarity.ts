import { ngramCount, ngramsOf, overlapOf, tokensOf } from './tokens.ts';

const ORDERS = [1, 2, 3, 4];

/** Precision, recall and their harmonic mean of the runs of `n` tokens. */
export function rouge(output: string, reference: string, n: number): { readonly p: number; readonly r: number; readonly f: number } {
  const said = tokensOf(output);
  const wanted = tokensOf(reference);
  const shared = overlapOf(ngramsOf(said, n), ngramsOf(wanted, n));
  const p = share(shared, ngramCount(said, n));
  const r = share(shared, ngramCount(wanted, n));
  return { p, r, f: share(2 * p * r, p + r) };
}

/** Runs of one to four tokens that both have, of those that the longer of both has. */
export function gleu(output: string, reference: string): number {
  const said = tokensOf(output);
  const wanted = tokensOf(reference);
  const sum = (count: (n: number) => number) => ORDERS.reduce((total, n) => total + count(n), 0);
  const shared = sum((n) => overlapOf(ngramsOf(said, n), ngramsOf(wanted, n)));
  return share(
    shared,
    Math.max(
      sum((n) => ngramCount(said, n)),
      sum((n) => ngramCount(wanted, n)),
    ),
  );
}

/** Geometric mean of the precisions of one to four tokens, less for an answer that is too short; 0 as soon as one of them is. */
export function bleu(output: string, reference: string): number {
  const said = tokensOf(output);
  const wanted = tokensOf(reference);
  const precisions = ORDERS.map((n) => share(overlapOf(ngramsOf(said, n), ngramsOf(wanted, n)), ngramCount(said, n)));
  if (precisions.includes(0)) return 0;
  const brevity = said.length >= wanted.length ? 1 : Math.exp(1 - wanted.length / said.length);
  return brevity * Math.exp(precisions.reduce((total, p) => total + Math.log(p), 0) / ORDERS.length);
}

/** The share of the output's runs of `n` tokens that the source has too; for a shorter output, of its longest run. */
export function support(output: string, source: string, n: number): number {
  const said = tokensOf(output);
  const length = Math.min(n, said.length);
  if (length === 0) return 0;
  const known = ngramsOf(tokensOf(source), length);
  let supported = 0;
  for (const [ngram, count] of ngramsOf(said, length)) if (known.has(ngram)) supported += count;
  return supported / ngramCount(said, length);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
