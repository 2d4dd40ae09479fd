import { describe, expect, it } from '@jest/globals';
import type { Session } from '../../src/commands/command.ts';
import { evalProgress } from '../../src/commands/eval-progress.ts';

/** What is written to stderr while a case ends every second. */
function writtenIn(seconds: number, { terminal = false, quiet = false } = {}): string {
  let written = '';
  let time = 0;
  const stderr = (text: string) => {
    written += text;
  };
  const session = { terminal: { stderr, stderrIsTerminal: terminal, columns: 100 }, flags: { quiet } } as unknown as Session;
  const progress = evalProgress(session, () => time);
  for (let done = 1; done <= seconds; done++) {
    time = done * 1000;
    progress.update({ done, total: 100, passed: done, failed: 0, errors: 0, spentUsd: 0.01, seconds: done });
  }
  progress.end();
  return written;
}

describe('the progress of an evaluation', () => {
  it('is a plain line every half minute in a log', () => {
    expect(writtenIn(65)).toBe(
      'Evaluating: 30/100  30 passed, 0 failed, 0 errors  $0.010  70 s left\nEvaluating: 60/100  60 passed, 0 failed, 0 errors  $0.010  40 s left\n',
    );
  });

  it('is not worth a word in a log when it is short', () => {
    expect(writtenIn(29)).toBe('');
  });

  it('is one line that changes on a terminal, gone at the end', () => {
    const written = writtenIn(2, { terminal: true });
    expect(written).toContain('1/100');
    expect(written).not.toContain('\n');
    expect(written.endsWith('\r\u001B[2K')).toBe(true);
  });

  it.each([true, false])('is nothing with --quiet (terminal: %s)', (terminal) => {
    expect(writtenIn(90, { terminal, quiet: true })).toBe('');
  });
});
