// Preloaded into a measured process: writes its peak resident kilobytes when it ends. /proc is exact where it exists;
// elsewhere getrusage, which starts from the peak of the process that forked it.
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.env.PROMPTOPS_BENCH_PEAK;

process.on('exit', () => {
  writeFileSync(file, String(fromProc() ?? process.resourceUsage().maxRSS));
});

function fromProc() {
  try {
    return /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
