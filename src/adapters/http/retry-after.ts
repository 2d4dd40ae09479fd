/** How long the server asks to be left alone: milliseconds in a header of their own, seconds, or a date measured by the clock of the same answer. */
export function retryAfterMs(headers: Readonly<Record<string, string>>): number {
  const exact = headers['retry-after-ms']?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(exact)) return Number(exact);
  const written = headers['retry-after']?.trim();
  if (written === undefined || written === '') return 0;
  if (/^\d+(?:\.\d+)?$/.test(written)) return 1000 * Number(written);
  const until = Date.parse(written);
  const now = Date.parse(headers['date'] ?? '');
  if (Number.isNaN(until)) return 0;
  return Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}
