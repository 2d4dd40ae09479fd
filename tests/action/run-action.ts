import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith } from '../run-cli.ts';

const ACTION = fileURLToPath(new URL('../../dist/action.cjs', import.meta.url));

interface ActionCall {
  readonly cwd: string;
  readonly event: string;
  readonly payload?: object;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActionRun {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** The built Action as a runner starts it: inputs and files in the environment, nothing else. */
export async function runAction({ cwd, event, payload = {}, inputs = {}, env = {} }: ActionCall): Promise<ActionRun> {
  const temp = folderWith({ 'event.json': JSON.stringify(payload), output: '', summary: '' });
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value] as const);
  const child = spawn(process.execPath, [ACTION], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      HOME: temp,
      GIT_CONFIG_NOSYSTEM: '1',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(temp, 'event.json'),
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_SERVER_URL: 'https://github.example.org',
      GITHUB_RUN_ID: '1',
      GITHUB_WORKFLOW: 'prompts',
      GITHUB_JOB: 'check',
      GITHUB_ACTOR: 'ada',
      RUNNER_TEMP: temp,
      ...env,
      ...Object.fromEntries(given),
    },
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => {
    log += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString('utf8');
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, log, outputs: outputsIn(join(temp, 'output')), summary: readIfThere(join(temp, 'summary')) };
}

/** `name<<mark`, lines, `mark`: as the runner reads them. */
function outputsIn(path: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = readIfThere(path).split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [name, mark] = lines[at]!.split('<<');
    if (name === undefined || mark === undefined) continue;
    const end = lines.indexOf(mark, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
