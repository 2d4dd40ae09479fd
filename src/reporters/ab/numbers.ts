/** A rate in percent, any other number with four digits that count. */
export function value(number: number | null, isRate: boolean): string {
  if (number === null) return '-';
  return isRate ? `${(100 * number).toFixed(1)} %` : plain(number);
}

export function range({ low, high }: { readonly low: number; readonly high: number }, isRate: boolean): string {
  return isRate ? `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)} %` : `${plain(low)} to ${plain(high)}`;
}

/** With its sign: points of a rate. */
export function change(number: number, isRate: boolean): string {
  const shown = isRate ? (100 * number).toFixed(1) : plain(number);
  return Number(shown) > 0 ? `+${shown}` : shown;
}

export function chance(p: number): string {
  return p < 0.001 ? `p = ${p.toExponential(1)}` : `p = ${p.toFixed(3).replace(/^0/, '')}`;
}

function plain(number: number): string {
  return String(Number(number.toPrecision(4)));
}
