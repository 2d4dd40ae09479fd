// `node scripts/screenshot-evaluation.ts` takes the picture of docs/evaluation-in-mlflow.md again: an evaluation of this repository's
// prompts, from their kept answers, in the pages of a real MLflow. Run by hand; it needs Chromium and Python.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mlflowServer } from '../tests/mlflow-server.ts';
import { clearRunFolder, default as makeRunFolder } from '../tests/run-folder.mjs';
import { printedBy } from './gen/printed-by.ts';
import { withPage } from './screenshot/chromium-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const FILE = 'prompts/intent-classifier.prompt.yaml';

const checkout = mkdtempSync(join(tmpdir(), 'promptops-screenshot-'));
makeRunFolder();
try {
  const uri = await mlflowServer('sqlite');
  const run = await evaluate(uri);
  await withPage({ width: 1400, height: 820, scale: 1 }, async (page) => {
    await page.open(`${uri}/#/experiments/${run}/evaluations`);
    await page.until(`document.body.innerText.includes('Expected output')`);
    const close = `document.querySelector('[data-component-id="mlflow.assistant.chat_panel.close"]')`;
    await page.until(`${close} !== null && (${close}.click(), true)`);
    await page.until(`document.body.innerText.includes('True')`);
    // Until nothing moves any more: animations of panels and dialogs.
    await page.until('document.getAnimations().every(({ playState }) => playState !== "running")');
    writeFileSync(join(root, 'docs/images/mlflow-evaluation.png'), await page.picture());
  });
} finally {
  clearRunFolder();
  rmSync(checkout, { recursive: true, force: true });
}

/** Registered and measured; `<experiment>/runs/<run>`. */
async function evaluate(uri: string): Promise<string> {
  for (const path of ['prompts', 'promptops.config.yaml']) cpSync(join(root, path), join(checkout, path), { recursive: true });
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '.'],
    ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', 'commit', '--quiet', '--message', 'Prompts and their cases'],
  ])
    execFileSync('git', args, { cwd: checkout });
  const env = { ...process.env, MLFLOW_TRACKING_URI: uri };
  const registered = await printedBy(['register', FILE], checkout, { env });
  const { all, code } = await printedBy(['eval', FILE, '--cache', 'replay', '--log', 'required'], checkout, { env });
  const place = /experiments\/(\d+\/runs\/[0-9a-f]{32})/.exec(all)?.[1];
  if (registered.code !== 0 || place === undefined) throw new Error(`${registered.all}\n${code}\n${all}`);
  return place;
}
