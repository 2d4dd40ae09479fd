import { isOnlyMeasured, onlyMeasures } from '../../core/eval/gate/only-measured.ts';
import type { Counts, Evaluation, Interval, PromptEvaluation, Status, Verdict } from '../../core/eval/result.ts';

/** A mark and a word for each: the meaning never hangs on a colour. */
export const VERDICTS: Readonly<Record<Verdict, { readonly mark: string; readonly word: string }>> = {
  pass: { mark: '✓', word: 'pass' },
  fail: { mark: '✗', word: 'fail' },
  inconclusive: { mark: '?', word: 'undecided' },
  'not-run': { mark: '-', word: 'not run' },
};

export const STATUSES: Readonly<Record<Status, { readonly mark: string; readonly word: string }>> = {
  passed: { mark: '✓', word: 'passed' },
  failed: { mark: '✗', word: 'failed' },
  error: { mark: '!', word: 'error' },
  skipped: { mark: '○', word: 'skipped' },
  'not-run': { mark: '-', word: 'not run' },
};

const STOPPED: Readonly<Record<string, string>> = {
  budget: 'the budget was used up',
  interrupted: 'it was interrupted',
  decided: 'nothing could change the outcome any more',
};

export function stoppedInWords(reason: string): string {
  return `Stopped early: ${Object.hasOwn(STOPPED, reason) ? STOPPED[reason] : reason}.`;
}

const MEASURED = { mark: '-', word: 'measured' } as const;

/** Where no gate is about answers, what was measured is neither a pass nor in doubt. */
export function outcomeOf(evaluation: Evaluation): { readonly mark: string; readonly word: string } {
  return onlyMeasures(evaluation) ? MEASURED : VERDICTS[evaluation.verdict];
}

export function outcomeOfPrompt(prompt: PromptEvaluation): { readonly mark: string; readonly word: string } {
  return isOnlyMeasured(prompt) ? MEASURED : VERDICTS[prompt.verdict];
}

/** What the rate is of: cases that ended in a verdict or an error. */
export function judgedOf({ passed, failed, errors }: Counts): number {
  return passed + failed + errors;
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

const METHODS: Readonly<Record<string, string>> = {
  wilson: 'Wilson',
  'clopper-pearson': 'Clopper-Pearson',
  'confidence-sequence': 'confidence sequence',
};

/** `95 % Wilson: 83.8-97.9` */
export function intervalInWords({ low, high, level, method }: Interval): string {
  return `${Math.round(level * 100)} % ${Object.hasOwn(METHODS, method) ? METHODS[method] : method}: ${(low * 100).toFixed(1)}-${(high * 100).toFixed(1)}`;
}

export function money(usd: number | null): string {
  if (usd === null) return 'cost unknown';
  if (usd === 0) return '$0';
  return usd >= 1 ? `$${usd.toFixed(2)}` : `$${plainDecimal(usd)}`;
}

/** Two significant figures, never in powers of ten. */
function plainDecimal(number: number): string {
  const decimals = Math.min(12, 1 - Math.floor(Math.log10(number)));
  return number.toFixed(decimals);
}

export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

export function milliseconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** `p = .31`, as statistics are written. */
export function pValue(p: number): string {
  return p < 0.001 ? 'p < .001' : p >= 0.9995 ? 'p = 1' : `p = ${Number(p.toPrecision(2)).toString().replace(/^0/, '')}`;
}

/** Ids in a line, the many as a number. */
export function someOf(names: readonly string[], most = 12): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ');
}

/** The beginning of a long text, and how much is missing. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).toWellFormed()}… (${(text.length - most).toLocaleString('en-US')} more characters)`;
}
