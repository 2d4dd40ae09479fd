import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { widthOf } from '../../src/reporters/eval/columns.ts';

const LINE = 21;
const LETTER = 8.43;

/** What a command printed, as a PNG of a terminal; Chromium draws it. */
export function terminalPicture(argv: readonly string[], printed: string, file: string): void {
  const lines = [`\u001b[2m$\u001b[22m promptops ${argv.join(' ')}`, '', ...printed.trimEnd().split('\n')];
  const longest = Math.max(...lines.map(widthOf));
  const page = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #0d1117; color: #e6edf3; }
  header { height: 32px; background: #161b22; display: flex; align-items: center; gap: 8px; padding-left: 14px; }
  header i { width: 12px; height: 12px; border-radius: 6px; background: #30363d; }
  pre { margin: 14px 20px; font: 14px/${LINE}px "DejaVu Sans Mono", monospace; }
  .c1 { font-weight: bold; } .c2 { color: #8b949e; } .c31 { color: #ff7b72; } .c32 { color: #56d364; } .c33 { color: #e3b341; } .c34 { color: #79c0ff; } .c36 { color: #76e3ea; }
</style><header><i></i><i></i><i></i></header><pre>${toHtml(lines.join('\n'))}</pre>`;
  const folder = mkdtempSync(join(tmpdir(), 'promptops-screenshot-'));
  try {
    writeFileSync(join(folder, 'page.html'), page);
    const { status, error, stderr } = spawnSync(
      process.env.CHROMIUM ?? 'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--hide-scrollbars',
        '--force-device-scale-factor=1.6',
        `--window-size=${Math.max(1000, Math.ceil(longest * LETTER) + 40)},${lines.length * LINE + 64}`,
        `--screenshot=${file}`,
        `file://${folder}/page.html`,
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`Chromium took no picture (CHROMIUM names another one): ${error?.message ?? stderr}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Colours as classes. Each code that ends one closes a span, and ours are never crossed. */
function toHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped.split('\u001b[').reduce((html, part) => {
    const end = part.indexOf('m');
    const code = part.slice(0, end);
    return html + (code === '39' || code === '22' || code === '0' ? '</span>' : `<span class="c${code}">`) + part.slice(end + 1);
  });
}
