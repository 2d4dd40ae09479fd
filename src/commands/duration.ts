import { InvalidArgumentError } from 'commander';

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** `500ms`, `60s`, `2m`, `1h` in milliseconds. */
export function milliseconds(written: string): number {
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(written.trim()) ?? [];
  if (unit === '') throw new InvalidArgumentError('Write a number and a unit: 500ms, 60s, 2m.');
  return Number(amount) * UNITS[unit]!;
}
