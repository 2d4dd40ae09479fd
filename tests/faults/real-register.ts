import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openMlflow } from '../../src/adapters/mlflow/open-mlflow.ts';
import type { Run } from '../../src/core/registry/run.ts';
import { RUN_TAGS } from '../../src/core/registry/tags.ts';
import { CLI } from '../programs.ts';
import { folderWith } from '../run-cli.ts';

let made = 0;

/** A checkout with one prompt that no other test has: a file alias, and `code` besides. */
export function aCheckout(text = 'Create a plan for: {{query}}'): { readonly cwd: string; readonly name: string } {
  const name = `real-${process.pid}-${Date.now().toString(36)}-${++made}`;
  return { name, cwd: checkoutOf({ [name]: text }) };
}

export function checkoutOf(prompts: Readonly<Record<string, string>>): string {
  const files = Object.entries(prompts).map(([name, text]) => [`prompts/${name}.prompt.yaml`, promptFile(name, text)]);
  const cwd = folderWith(Object.fromEntries(files));
  inGit(cwd, 'init', '-q');
  inGit(cwd, 'add', '.');
  inGit(cwd, 'commit', '-q', '-m', 'first');
  return cwd;
}

/** Another text in the same file, committed. */
export function changeText(cwd: string, name: string, text: string): void {
  writeFileSync(join(cwd, `prompts/${name}.prompt.yaml`), promptFile(name, text));
  inGit(cwd, 'commit', '-q', '-a', '-m', 'changed');
}

function inGit(cwd: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.org', ...args], { cwd });
}

function promptFile(name: string, text: string): string {
  const model = 'model: openai/gpt-4o-mini\nmodelParameters: {maxTokens: 400}';
  return `name: ${name}\ndescription: Plans\n${model}\ntemplate: ${JSON.stringify(text)}\nvariables: [{name: query, description: q}]\naliases: [staging]\n`;
}

export interface Command {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
}

/** The command line as a process of its own, so that it can be killed. */
export function startCli(args: readonly string[], cwd: string, uri: string): Command {
  const env = { PATH: process.env.PATH, HOME: cwd, MLFLOW_TRACKING_URI: uri, MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR: '0.01' };
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return { child, ended: once(child, 'close').then(([code]) => ({ code, output })) };
}

export interface Found {
  readonly versions: number;
  readonly aliases: Readonly<Record<string, number>>;
  /** Of lineage runs that no other one stands for. */
  readonly runs: readonly string[];
}

/** What is in the registry of one prompt, seen past every proxy. */
export async function foundIn(uri: string, name: string): Promise<Found> {
  const { registry, tracker } = openMlflow({ registryUri: uri, trackingUri: uri, env: {} });
  const prompt = await registry.prompt(name);
  const versions = await registry.versions({ names: [name] });
  const experimentId = await tracker.findExperiment('llmops-prompts');
  const runs: Run[] = [];
  if (experimentId !== undefined) {
    const tags = { [RUN_TAGS.kind]: 'lineage', [RUN_TAGS.prompt]: name };
    for await (const run of tracker.runs({ experimentId, tags })) runs.push(run);
  }
  await registry.close();
  const own = runs.filter(({ tags }) => tags[RUN_TAGS.duplicateOf] === undefined);
  return {
    versions: versions.length,
    aliases: typeof prompt === 'object' ? prompt.aliases : {},
    runs: own.map(({ status }) => status),
  };
}

/** One version, one finished run, every alias on it. */
export const IN_ORDER: Found = { versions: 1, aliases: { code: 1, staging: 1 }, runs: ['FINISHED'] };
