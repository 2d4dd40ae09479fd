import { join } from 'node:path';
import type { Generated } from './generate-files.ts';
import { BIN, systemNode } from './places.ts';
import { ratioOf } from './ratio.ts';
import { outputOf } from './run-command.ts';
import { type Row, ratioRow } from './table.ts';

const PAIRS = 21;

/** From pressing Enter to the prompt's return, against a Node that does nothing. */
export function* measureStart({ folder, files }: Generated): Generator<Row> {
  const system = systemNode();
  for (const node of system === undefined ? [process.execPath] : [process.execPath, system]) {
    const version = outputOf({ command: node, args: ['--version'] })
      .trim()
      .slice(1);
    const current = node === process.execPath;
    const peer = `\`node -e 0\` on Node ${version}${current ? '' : " (the system's)"}`;
    const empty = { command: node, args: ['-e', '0'] };
    // The bars are set for Node 24; older ones take longer to start, so that less is left of the difference.
    const bars = Number(version.split('.')[0]) >= 22 ? { version: 1.5, lint: 2.3 } : { version: 1.5, lint: 1.6 };
    yield ratioRow('`--version`', peer, ratioOf({ command: node, args: [BIN, '--version'] }, empty, PAIRS), bars.version);
    // Not the first file, which has a mistake.
    const lint = { command: node, args: [BIN, 'lint', join(folder, files[1]!)], cwd: folder };
    yield ratioRow('`lint` of one file', peer, ratioOf(lint, empty, PAIRS), bars.lint);
  }
}
