// `npm run bench`: ratios to named peers in one interleaved run, written into docs/benchmarks.md. Bars are ratios because
// milliseconds say more about the machine than about the program.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateFiles } from './generate-files.ts';
import { measureAction } from './measure-action.ts';
import { measureEmbedded } from './measure-embedded.ts';
import { measureEval } from './measure-eval.ts';
import { measureHook } from './measure-hook.ts';
import { measureMany } from './measure-many.ts';
import { measurePackage } from './measure-package.ts';
import { measureRegistry } from './measure-registry.ts';
import { measureStart } from './measure-start.ts';
import { installPeers } from './peers.ts';
import { ROOT } from './places.ts';
import { type Row, table } from './table.ts';

const PAGE = join(ROOT, 'docs/benchmarks.md');
const BEGIN = '<!-- bench: written by `npm run bench` -->';
const END = '<!-- /bench -->';

const workspace = mkdtempSync(join(tmpdir(), 'promptops-bench-'));
try {
  console.error('Installing peers …');
  const peers = installPeers();
  const many = generateFiles(join(workspace, 'many'), 10_000);
  const some = generateFiles(join(workspace, 'some'), 1_000);
  const rows: Row[] = [];
  const measures = [
    () => measureStart(some),
    () => measureAction(some, workspace),
    () => measureHook(workspace),
    () => measureMany(many, some, peers),
    () => measurePackage(workspace),
    () => measureEmbedded(mkdtempSync(join(workspace, 'embedded-'))),
    () => measureEval(mkdtempSync(join(workspace, 'eval-'))),
    () => measureRegistry(mkdtempSync(join(workspace, 'registry-'))),
  ];
  for (const measure of measures) {
    for await (const row of measure()) {
      rows.push(row);
      console.error(`${row.bar?.met === false ? '✗' : ' '} ${row.what}: ${row.result}`);
    }
  }
  const where = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores.`;
  writePage(`${where}\n\n${table(rows)}`);
  process.exitCode = rows.some((row) => row.bar?.met === false) ? 1 : 0;
} finally {
  rmSync(workspace, { recursive: true, force: true });
}

function writePage(text: string): void {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : `# Benchmarks\n\n${BEGIN}\n${END}\n`;
  const [head, rest = ''] = page.split(BEGIN);
  const [, tail = '\n'] = rest.split(END);
  writeFileSync(PAGE, `${head}${BEGIN}\n\n${text}\n\n${END}${tail}`);
}
