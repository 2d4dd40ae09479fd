// `npm run bench`: ratios to named peers in one interleaved run, written into docs/benchmarks.md. Bars are ratios because
// milliseconds say more about the machine than about the program. `npm run bench -- lint package` measures only these parts
// and leaves what the page says of the others.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PARTS } from './parts.ts';
import { ROOT } from './places.ts';
import { withSection } from './sections.ts';
import { type Row, table } from './table.ts';

const PAGE = join(ROOT, 'docs/benchmarks.md');
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${PARTS.map((part) => part.name).join(', ')}.`);
  process.exit(2);
}

const workspace = mkdtempSync(join(tmpdir(), 'promptops-bench-'));
try {
  for (const { name, title, measure } of PARTS) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const rows: Row[] = [];
    for await (const row of measure(workspace)) {
      rows.push(row);
      console.error(`${row.bar?.met === false ? '✗' : ' '} ${row.what}: ${row.result}`);
    }
    if (rows.some((row) => row.bar?.met === false)) process.exitCode = 1;
    const where = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores.`;
    writeFileSync(PAGE, withSection(readFileSync(PAGE, 'utf8'), name, `### ${title}\n\n${where}\n\n${table(rows)}`));
  }
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
