import type { Answer } from '../../core/eval/answer.ts';
import { commandWords } from '../../core/eval/command-words.ts';
import { isRecord, type Json, parseJson } from '../../core/json.ts';
import type { Model, ModelProblem } from '../../ports/model.ts';
import { readEntry } from '../answers/stored-answer.ts';
import { usualBody } from './http.ts';
import type { Environment } from './provider-settings.ts';
import { shortened } from './reply-problem.ts';
import { type Ran, runCommand } from './run-command.ts';
import { withoutSecrets } from './secret-values.ts';

interface Options {
  readonly env: Environment;
  readonly command: string;
  /** Where it runs: the root of the workspace. */
  readonly folder: string;
  readonly secrets: readonly string[];
}

/**
 * A command that answers: the request as JSON on its stdin, `{"text": …}` on its stdout, where the other fields of an answer may stand
 * too. Case files come with pull requests, so that whoever runs them says in the environment that commands may run.
 */
export function execModel({ env, command, folder, secrets }: Options): Model {
  const words = commandWords(command);
  const allowed = env['PROMPTOPS_ALLOW_EXEC'] === '1';
  return {
    provider: 'exec',
    baseUrl: '',
    source: 'live',
    ...(!allowed && { missing: 'PROMPTOPS_ALLOW_EXEC' }),
    ask: async (request, { signal, timeoutMs }) => {
      signal.throwIfAborted();
      if (!allowed) return { problem: 'denied', message: 'exec: commands run only with PROMPTOPS_ALLOW_EXEC=1.' };
      if (words === undefined || words.length === 0) return { problem: 'denied', message: 'exec: a quote of the command is never closed.' };
      const started = performance.now();
      const ran = await runCommand({ words, folder, env, input: JSON.stringify(usualBody(request)), timeoutMs, signal });
      const told = understood(ran, timeoutMs);
      if (!('problem' in told)) return { latencyMs: Math.round(performance.now() - started), ...told };
      return { ...told, message: withoutSecrets(`exec: ${told.message}`, secrets) };
    },
  };
}

function understood(ran: Ran, timeoutMs: number): Answer | ModelProblem {
  switch (ran.kind) {
    case 'not-started':
      return { problem: 'denied', message: `The command cannot be started (${ran.code}).` };
    case 'timed-out':
      return { problem: 'busy', message: `The command did not end within ${Math.round(timeoutMs / 100) / 10} s.` };
    case 'too-much':
      return { problem: 'malformed', message: 'The command printed more than an answer can be.' };
    case 'ended':
      if (ran.code !== 0) return { problem: 'rejected', message: `The command ended with ${ran.code}: ${shortened(lastLine(ran.stderr))}` };
      return readAnswer(ran.stdout);
  }
}

function readAnswer(stdout: string): Answer | ModelProblem {
  const value = parsed(stdout);
  if (typeof value === 'string') return { text: value, toolCalls: [] };
  if (!isRecord(value)) return { problem: 'malformed', message: 'The command did not print JSON: `{"text": "…"}`.' };
  const text = value['text'] ?? value['output'];
  const entry = readEntry({ key: '', answer: { ...value, text: typeof text === 'string' ? text : undefined } });
  if (!entry) return { problem: 'malformed', message: 'The command printed JSON that is no answer: `{"text": "…"}`.' };
  const { finishReason, toolCalls, refused, usage, model } = entry.answer;
  return {
    text: entry.answer.text,
    toolCalls,
    ...(finishReason && { finishReason }),
    ...(refused !== undefined && { refused }),
    ...(usage && { usage }),
    ...(model !== undefined && { model }),
  };
}

function parsed(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
