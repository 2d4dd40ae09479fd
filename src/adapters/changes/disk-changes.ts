import { watch } from 'node:fs';
import type { Changes } from '../../ports/changes.ts';

const SETTLE_MS = 80;

/** Changes below a folder as the operating system reports them; what git and npm keep to themselves is left out. */
export function diskChanges(root: string): Changes {
  let pending = false;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let waiting: ((changed: boolean) => void) | undefined;
  const answer = () => {
    if (waiting === undefined || !(pending || closed)) return;
    waiting(!closed);
    waiting = undefined;
    pending = false;
  };
  const watcher = watch(root, { recursive: true }, (_event, file) => {
    if (file !== null && /(?:^|[\\/])(?:\.git|node_modules|\.promptops)(?:[\\/]|$)/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      pending = true;
      answer();
    }, SETTLE_MS);
  });
  return {
    next: () =>
      new Promise((resolve) => {
        waiting = resolve;
        answer();
      }),
    close: () => {
      closed = true;
      clearTimeout(timer);
      watcher.close();
      answer();
    },
  };
}
