// `node scripts/screenshot-comment.ts` takes the picture of docs/ci.md: the comment of a made-up check, as GitHub would show it, by
// Chromium. Run by hand where the comment has changed. The two packages that draw Markdown are fetched for the occasion.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pullRequestComment } from '../src/reporters/comment/pull-request-comment.ts';
import { withPage } from './screenshot/chromium-page.ts';
import { demoCheck } from './screenshot/demo-check.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const tools = join(root, 'node_modules/.cache/promptops-screenshot');
mkdirSync(tools, { recursive: true });
writeFileSync(join(tools, 'package.json'), '{"private": true}\n');
execFileSync('npm', ['install', '--ignore-scripts', 'marked@18.2.1', 'github-markdown-css@5.9.0'], { cwd: tools, stdio: 'inherit' });
const modules = join(tools, 'node_modules');
const { marked } = (await import(pathToFileURL(join(modules, 'marked/lib/marked.esm.js')).href)) as {
  marked: { parse: (text: string) => string };
};
const css = readFileSync(join(modules, 'github-markdown-css/github-markdown-light.css'), 'utf8');

const comment = pullRequestComment(await demoCheck(), {
  marker: '<!-- promptops -->',
  runUrl: 'https://github.com/promptops/promptops/actions/runs/1',
  limit: 65_536,
});
const alerts = (html: string) =>
  html.replace(
    /<blockquote>\s*<p>\[!WARNING\]\s*([\s\S]*?)<\/blockquote>/g,
    '<div class="markdown-alert markdown-alert-warning"><p class="markdown-alert-title">⚠ Warning</p><p>$1</div>',
  );
// What changes, and the first case that failed, are unfolded: a picture cannot be clicked.
let unfolded = 0;
const shown = alerts(marked.parse(comment)).replace(/<details><summary>(What changes in|✗ <code>refund)/g, (_all, begin: string) => {
  unfolded += 1;
  return `<details open><summary>${begin}`;
});
const page = `<!doctype html><meta charset="utf-8"><style>${css}
  body { margin: 0; padding: 20px; background: #fff; font-family: "Liberation Sans", "DejaVu Sans", "Noto Color Emoji", sans-serif; }
  .box { border: 1px solid #d1d9e0; border-radius: 6px; width: 900px; }
  .head { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; font-size: 14px; color: #59636e; }
  .head b { color: #1f2328; } .markdown-body { padding: 16px; font-size: 14px; }
  .markdown-body h3 { font-family: inherit; }
  .markdown-body table { font-size: 13px; }
</style><div class="box"><div class="head"><b>github-actions</b> bot commented 2 minutes ago · edited</div>
<div class="markdown-body">${shown}</div></div>`;
const folder = mkdtempSync(join(tmpdir(), 'promptops-screenshot-'));
try {
  writeFileSync(join(folder, 'page.html'), page);
  await withPage({ width: 942, height: 1112, scale: 1 }, async (view) => {
    await view.open(`file://${join(folder, 'page.html')}`);
    await view.until('document.querySelectorAll("details").length > 0');
    writeFileSync(join(root, 'docs/images/pull-request-comment.png'), await view.picture());
  });
} finally {
  rmSync(folder, { recursive: true });
}
process.stdout.write(`${unfolded} unfolded\n`);
