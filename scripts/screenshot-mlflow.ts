// `node scripts/screenshot-mlflow.ts` takes the pictures of docs/registry.md again: this repository's prompts in the pages of a
// real MLflow, registered there by our own sources. Run by hand; it needs Chromium and Python.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mlflowServer } from '../tests/mlflow-server.ts';
import { clearRunFolder, default as makeRunFolder } from '../tests/run-folder.mjs';
import { printedBy } from './gen/printed-by.ts';
import { type Page, withPage } from './screenshot/chromium-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const NAME = 'planner_v1';
const FILE = `prompts/${NAME}.prompt.yaml`;

const checkout = mkdtempSync(join(tmpdir(), 'promptops-screenshot-'));
makeRunFolder();
try {
  const uri = await mlflowServer('sqlite');
  const runId = await registerTwice(uri);
  await withPage({ width: 1180, height: 800, scale: 1 }, async (page) => {
    await page.open(`${uri}/#/prompts/${NAME}`);
    await page.until(shows('more...'));
    await page.until(click('mlflow.assistant.chat_panel.close'));
    await page.until(click('mlflow.prompts.details.version.tags.show_more'));
    await page.until(shows('promptops_git_sha'));
    await keep(page, 'mlflow-version.png');
    await page.open('about:blank');
    await page.open(`${uri}/#/experiments/1/runs/${runId}`);
    await page.until(shows('promptops_registry_version'));
    await keep(page, 'mlflow-lineage.png');
  });
} finally {
  clearRunFolder();
  rmSync(checkout, { recursive: true, force: true });
}

/** Two versions in a repository with two commits; the older one in staging. Gives the lineage run of the newer. */
async function registerTwice(uri: string): Promise<string> {
  cpSync(join(root, 'prompts'), join(checkout, 'prompts'), { recursive: true });
  const env = { ...process.env, MLFLOW_TRACKING_URI: uri };
  const promptops = async (...argv: readonly string[]) => {
    const { stdout, all, code } = await printedBy(argv, checkout, { env });
    if (code !== 0) throw new Error(all);
    return stdout;
  };
  git('init', '--quiet', '--initial-branch=main');
  for (const [key, value] of Object.entries({ 'user.name': 'Ada', 'user.email': 'ada@example.org' })) git('config', key, value);
  commit('A chain of four steps that checks its own answers');
  await promptops('register');
  await promptops('promote', NAME, '--from', 'code', '--to', 'staging');
  const file = join(checkout, FILE);
  writeFileSync(file, readFileSync(file, 'utf8').replace('version: "1.0.0"', 'version: "1.1.0"').replace('seven steps', 'five steps'));
  commit('Shorter plans: nobody carried out step six');
  const { applied } = JSON.parse(await promptops('register', '--format', 'json')) as { applied: readonly { runId: string }[] };
  return applied[0]!.runId;
}

function commit(message: string): void {
  git('add', '.');
  git('commit', '--quiet', '--message', message);
}

function git(...args: readonly string[]): void {
  execFileSync('git', args, { cwd: checkout });
}

function shows(text: string): string {
  return `document.body.innerText.includes(${JSON.stringify(text)})`;
}

/** MLflow names its buttons for its own statistics. */
function click(component: string): string {
  const button = `document.querySelector(${JSON.stringify(`[data-component-id="${component}"]`)})`;
  return `${button} !== null && (${button}.click(), true)`;
}

async function keep(page: Page, file: string): Promise<void> {
  // Until nothing moves any more: animations of panels and dialogs.
  await page.until('document.getAnimations().every(({ playState }) => playState !== "running")');
  writeFileSync(join(root, 'docs/images', file), await page.picture());
}
