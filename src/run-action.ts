import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { getInput, setFailed, setOutput, warning } from '@actions/core';
import type { Terminal } from './commands/command.ts';
import { run } from './commands/run.ts';
import { ciAround } from './compose.ts';
import { actionOutputs } from './core/ci/action-outputs.ts';
import { type ActionRequest, actionRequest } from './core/ci/action-request.ts';
import { valueAt } from './core/ci/facts.ts';
import { isPromptopsError } from './core/errors.ts';
import { cutMarkdown } from './reporters/cut-markdown.ts';

/** GitHub drops the whole page of a step above 1 MiB. */
const SUMMARY_BYTES = 1_000_000;

/** The Action is the command line with inputs for flags: what it adds are outputs, annotations and the page of the run. */
export async function runAction(terminal: Terminal): Promise<void> {
  try {
    const folder = join(terminal.env['RUNNER_TEMP'] ?? tmpdir(), `promptops-${randomUUID().slice(0, 8)}`);
    mkdirSync(folder, { recursive: true });
    const around = await ciAround(terminal.env);
    const request = actionRequest((name) => getInput(name), around?.trust ?? 'own', folder);
    const { exitCode, document } = await runCommand(request, terminal);
    const cwd = resolve(terminal.cwd, getInput('working-directory') || '.');
    keepPlan(request, document, cwd);
    tell(request, exitCode, document, { ...terminal, cwd, runUrl: around?.url });
  } catch (error) {
    setOutput('result', 'error');
    setFailed(isPromptopsError(error) ? `${error.message} ${error.hint}` : error instanceof Error ? error : String(error));
  }
}

/** What the command prints is text of others: until it ends, the runner takes nothing in it for a command. */
async function runCommand({ argv }: ActionRequest, terminal: Terminal): Promise<{ readonly exitCode: number; readonly document: unknown }> {
  const token = randomUUID();
  let document: unknown;
  terminal.stdout(`::stop-commands::${token}\n`);
  try {
    const exitCode = await run(argv, {
      ...terminal,
      stderr: terminal.stdout,
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      stdinIsTerminal: false,
      columns: 120,
      result: (result) => {
        document = result;
      },
    });
    return { exitCode, document };
  } finally {
    terminal.stdout(`::${token}::\n`);
  }
}

/** A check makes a plan too: as a file it is there for the jobs after it. */
function keepPlan({ command, files }: ActionRequest, document: unknown, cwd: string): void {
  const plan = valueAt(document, 'plan', 'plan');
  if (command !== 'check' || plan === undefined) return;
  const path = resolve(cwd, files.plan);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(plan, null, 2)}\n`);
}

function tell(
  { command, files, fails }: ActionRequest,
  exitCode: number,
  document: unknown,
  { cwd, env, stdout, runUrl }: Pick<Terminal, 'cwd' | 'env' | 'stdout'> & { readonly runUrl: string | undefined },
): void {
  const at = (file: string) => resolve(cwd, file);
  const annotations = readIfThere(at(files.annotations));
  if (annotations !== '') stdout(annotations);
  const outputs = actionOutputs(document, exitCode);
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  for (const [name, file] of Object.entries({
    'plan-file': files.plan,
    'report-file': files.report,
    'sarif-file': files.sarif,
    'junit-file': files.junit,
  }))
    setOutput(name, existsSync(at(file)) ? at(file) : '');
  summarise(readIfThere(at(files.report)), runUrl, env['GITHUB_STEP_SUMMARY']);
  if (exitCode === 0) return;
  const said = valueAt(document, 'error', 'message');
  const message = `promptops ${command}: ${outputs.result}${typeof said === 'string' ? `: ${said}` : ''}`;
  if (fails || outputs.result === 'error') setFailed(message);
  else warning(message);
}

/** On the page of the run; the line that finds the comment again is for the comment alone. */
function summarise(report: string, runUrl: string | undefined, path: string | undefined): void {
  if (report === '' || !path) return;
  const text = report.replace(/^<!-- promptops [0-9a-f]+ -->\n+/, '');
  const rest = `This page is as long as it may be. The rest is in the output \`report-file\`, and in the artifacts of ${runUrl === undefined ? 'the run' : `[the run](${runUrl})`} where the workflow keeps it.`;
  writeFileSync(path, cutMarkdown(text, SUMMARY_BYTES, rest), { flag: 'a' });
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
