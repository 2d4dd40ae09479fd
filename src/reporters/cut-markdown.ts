/** The beginning of a report of ours that fits, and a note on the rest: whole blocks, so that no fence and no fold stays open. */
export function cutMarkdown(text: string, mostBytes: number, note: string): string {
  if (Buffer.byteLength(text) <= mostBytes) return text;
  const room = mostBytes - Buffer.byteLength(`\n${note}\n`);
  const kept = { length: 0, bytes: 0 };
  const state: Open = { fence: '', folds: 0 };
  let length = 0;
  for (const line of text.split('\n')) {
    if (line === '' && state.fence === '' && state.folds === 0) kept.length = length;
    kept.bytes += Buffer.byteLength(line) + 1;
    if (kept.bytes > room) break;
    length += line.length + 1;
    look(line, state);
  }
  return `${text.slice(0, kept.length)}\n${note}\n`;
}

interface Open {
  /** The one that is open. */
  fence: string;
  folds: number;
}

function look(line: string, state: Open): void {
  const [, fence = ''] = /^(`{3,})/.exec(line) ?? [];
  if (state.fence !== '') {
    if (line === state.fence) state.fence = '';
  } else if (fence !== '') state.fence = fence;
  else state.folds += count(line, '<details>') - count(line, '</details>');
}

function count(line: string, word: string): number {
  return line.split(word).length - 1;
}
