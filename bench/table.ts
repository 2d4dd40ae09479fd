import { inWords, type Ratio } from './ratio.ts';

export interface Row {
  readonly what: string;
  readonly peer: string;
  readonly result: string;
  readonly bar?: { readonly text: string; readonly met: boolean };
}

export function ratioRow(what: string, peer: string, ratio: Ratio, bar?: number): Row {
  return {
    what,
    peer,
    result: inWords(ratio),
    ...(bar !== undefined && { bar: { text: `≤ ${bar} x`, met: ratio.median <= bar } }),
  };
}

/** More is better. */
export function leastRatioRow(what: string, peer: string, ratio: Ratio, bar: number): Row {
  return { what, peer, result: inWords(ratio), bar: { text: `≥ ${bar} x`, met: ratio.median >= bar } };
}

export function limitRow(what: string, value: number, unit: string, bar: number): Row {
  return { what, peer: '', result: `**${value.toFixed(1)} ${unit}**`, bar: { text: `≤ ${bar} ${unit}`, met: value <= bar } };
}

export function skippedRow(what: string, peer: string, reason: string): Row {
  return { what, peer, result: `not measured: ${reason}` };
}

export function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, peer, result, bar }) => `| ${what} | ${peer} | ${result} | ${bar?.text ?? ''} | ${bar ? (bar.met ? 'yes' : '**no**') : ''} |`,
  );
  return ['| promptops | against | result | bar | met |', '|---|---|---|---|---|', ...lines].join('\n');
}
