import { isPromptopsError, PROBLEMS } from '../core/errors.ts';
import { visible } from '../reporters/visible.ts';

const ISSUES = 'https://github.com/promptops/promptops/issues/new';

/** An error for people: what happened, why, what to do next. A stack only when asked for, or when it is our bug. */
export function describeError(error: unknown, verbose: boolean): string {
  if (!isPromptopsError(error)) return describeBug(error);
  const place = error.place
    ? `${[error.place.file, error.place.line, error.place.column].filter((part) => part !== undefined).join(':')}: `
    : '';
  const lines = [`promptops: ${place}${error.message}`];
  for (const cause of causesOf(error)) lines.push(`  because: ${cause}`);
  if (error.hint !== '') lines.push(`  ${error.hint}`);
  if (verbose && error.stack !== undefined) lines.push(error.stack);
  return visible(lines.join('\n'));
}

/** The same as the one JSON object that machine output promises. */
export function machineError(error: unknown, command: string | undefined): object {
  const known = isPromptopsError(error);
  const body = {
    code: known ? error.code : 'INTERNAL',
    message: error instanceof Error ? error.message : String(error),
    hint: known ? error.hint : `Please report it: ${ISSUES}`,
    ...(known && error.place),
  };
  return { format: 1, ...(command !== undefined && { command }), ok: false, error: body };
}

function causesOf(error: Error): string[] {
  const causes: string[] = [];
  for (let cause = error.cause; cause instanceof Error && causes.length < 5; cause = cause.cause) causes.push(cause.message.trim());
  return causes;
}

function describeBug(error: unknown): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const title = encodeURIComponent(error instanceof Error ? error.message.slice(0, 80) : 'Unexpected failure');
  return [`promptops: ${PROBLEMS.INTERNAL.title}. It is not your fault.`, detail, `Please report it: ${ISSUES}?title=${title}`].join('\n');
}
