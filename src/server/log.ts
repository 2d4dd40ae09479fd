/** One line of the log: names and numbers, never the text of a prompt, the value of a variable or a token. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [fact: string]: string | number | boolean | null;
}

export type Log = (line: LogLine) => void;

/** Lines of JSON; a line that comes again and again is written once a minute. */
export function jsonLog(write: (line: string) => void, now: () => number): Log {
  const written = new Map<string, number>();
  return (line) => {
    const time = now();
    const kind = `${line.level} ${line.event} ${line['route'] ?? line['reference'] ?? ''}`;
    if (line.level === 'warn') {
      if (time - (written.get(kind) ?? Number.NEGATIVE_INFINITY) < QUIET_MS) return;
      if (written.size > MOST_KINDS) written.clear();
      written.set(kind, time);
    }
    write(`${JSON.stringify({ time: new Date(time).toISOString(), ...line })}\n`);
  };
}

const QUIET_MS = 60_000;
const MOST_KINDS = 1000;
