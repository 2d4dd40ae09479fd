import { VERSION } from './generated/version.ts';
import { processTerminal, writeOut } from './process-terminal.ts';

const argv = process.argv.slice(2);

// Asked before every hook run and by every version manager: answered without loading anything.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) writeOut(`${VERSION}\n`);
else void main();

async function main(): Promise<void> {
  if (process.versions.node.startsWith('22.')) ignoreSqliteWarning();
  const { run } = await import('./commands/run.ts');
  process.exitCode = await run(argv, processTerminal(import.meta.url));
}

/** Node 22 calls its SQLite an experiment; the versions after it do not. */
function ignoreSqliteWarning(): void {
  const emit = process.emitWarning.bind(process) as (...warning: readonly unknown[]) => void;
  process.emitWarning = (...warning: readonly unknown[]) => {
    if (!String(warning[0]).startsWith('SQLite is an experimental feature')) emit(...warning);
  };
}
