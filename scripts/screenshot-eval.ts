// `node scripts/screenshot-eval.ts` takes the pictures of docs/reports-eval.md: an evaluation in a terminal and as HTML, by Chromium.
// Run by hand where the reports have changed. The evaluation is made up: no model answers the same twice.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { html } from '../src/reporters/eval/html.ts';
import { text } from '../src/reporters/eval/text.ts';
import { withPage } from './screenshot/chromium-page.ts';
import { demoEvaluation } from './screenshot/demo-evaluation.ts';
import { terminalPicture } from './screenshot/terminal-picture.ts';

const images = fileURLToPath(new URL('../docs/images', import.meta.url));
const evaluation = demoEvaluation();
const printed = await text.render(evaluation, { colour: true, cwd: '', ok: false, width: 120 });
terminalPicture(['eval', 'prompts/support_reply.prompt.yaml', '--against', '@production'], printed, join(images, 'eval-terminal.png'));

const folder = mkdtempSync(join(tmpdir(), 'promptops-screenshot-'));
try {
  const file = join(folder, 'report.html');
  writeFileSync(file, await html.render(evaluation, { colour: false, cwd: '', ok: false }));
  await withPage({ width: 1240, height: 1180, scale: 1 }, async (page) => {
    await page.open(`file://${file}`);
    await page.until('document.querySelectorAll(".case").length > 0');
    writeFileSync(join(images, 'eval-report.png'), await page.picture());
  });
} finally {
  rmSync(folder, { recursive: true });
}
