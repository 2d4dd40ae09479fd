import type { Terminal } from './command.ts';

const QUIET_MS = 300;
const STEP_MS = 100;

export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly end: () => void;
}

const BAR = 24;

/** A bar on stderr. */
export function progressBar(terminal: Terminal, what: string, now: () => number = Date.now): Progress {
  const line = lineOnStderr(terminal, now);
  return {
    update: (done, total) =>
      line.update(() => {
        const filled = Math.round((BAR * done) / Math.max(total, 1));
        return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done}/${total} ${what}`;
      }),
    end: line.end,
  };
}

/** One line that changes: only on a terminal, only when the work takes long, gone at the end. */
export function lineOnStderr(terminal: Terminal, now: () => number = Date.now) {
  const started = now();
  let shown = 0;
  let visible: boolean | undefined;
  return {
    update: (text: () => string): void => {
      const time = now();
      if (time - started < QUIET_MS || time - shown < STEP_MS) return;
      visible ??= terminal.stderrIsTerminal;
      if (!visible) return;
      shown = time;
      terminal.stderr(`\r\u001B[2K${text()}`);
    },
    end: (): void => {
      if (shown > 0) terminal.stderr('\r\u001B[2K');
      shown = 0;
    },
  };
}

const LOG_EVERY_MS = 30_000;

/** A line of its own every half minute, for a log: work that is silent for long looks dead there, and some CI ends it. */
export function linesInLog(terminal: Terminal, now: () => number = Date.now) {
  let shown = now();
  return {
    update: (text: () => string): void => {
      const time = now();
      if (time - shown < LOG_EVERY_MS) return;
      shown = time;
      terminal.stderr(`${text()}\n`);
    },
    end: (): void => {},
  };
}
