import type { Finding, Severity } from '../core/lint/finding.ts';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Errors first; the order of files and places is kept within each level. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** `3 errors, 1 warning, 2 notes`; levels without a finding are left out. */
export function countsInWords(findings: readonly Finding[]): string {
  const words: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
  return ORDER.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, words[severity])];
  }).join(', ');
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What is wrong and what to do, for formats with one text per finding. */
export function messageWithHint({ message, hint }: Finding): string {
  return hint === undefined ? message : `${message} ${hint}`;
}
