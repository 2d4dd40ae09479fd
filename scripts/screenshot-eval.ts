// `node scripts/screenshot-eval.ts` takes the picture of the HTML report of `promptops eval`, by Chromium. Run by hand.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { html } from '../src/reporters/eval/html.ts';
import { withPage } from './screenshot/chromium-page.ts';
import { demoEvaluation } from './screenshot/demo-evaluation.ts';

const images = fileURLToPath(new URL('../docs/images', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'promptops-screenshot-'));
try {
  const file = join(folder, 'report.html');
  writeFileSync(file, await html.render(demoEvaluation(), { colour: false, cwd: '', ok: false }));
  await withPage({ width: 1240, height: 1180, scale: 1 }, async (page) => {
    await page.open(`file://${file}`);
    await page.until('document.querySelectorAll(".case").length > 0');
    writeFileSync(join(images, 'eval-report.png'), await page.picture());
  });
} finally {
  rmSync(folder, { recursive: true });
}
