import { isRecord } from '../../json.ts';
import type { FormatId } from '../model.ts';
import type { Format } from './format.ts';

const endsWith =
  (...extensions: string[]) =>
  (file: string) =>
    extensions.some((extension) => file.toLowerCase().endsWith(extension));
const isMessage = (value: unknown) => isRecord(value) && typeof value['role'] === 'string' && ('content' in value || 'tool_calls' in value);

/** Every format, in the order in which they are asked. A new format is one file and one entry here. */
export const FORMATS: readonly Format[] = [
  {
    id: 'vscode',
    title: 'Copilot prompt or agent file',
    claims: endsWith('.prompt.md', '.agent.md'),
    load: async () => (await import('./vscode.ts')).reader,
  },
  { id: 'prompty', title: 'Prompty', claims: endsWith('.prompty'), load: async () => (await import('./prompty.ts')).reader },
  { id: 'dotprompt', title: 'Dotprompt', claims: endsWith('.prompt'), load: async () => (await import('./dotprompt.ts')).reader },
  {
    id: 'promptops',
    title: 'promptops',
    claims: endsWith('.prompt.yaml', '.prompt.yml', '.prompt.json'),
    load: async () => (await import('./native.ts')).reader,
  },
  {
    id: 'promptfoo',
    title: 'promptfoo configuration',
    claims: (file) => /(?:^|[/_.-])promptfooconfig[^/]*\.(?:yaml|yml|json)$/i.test(file),
    recognises: (data) => isRecord(data) && 'prompts' in data && ('providers' in data || 'targets' in data || 'tests' in data),
    load: async () => (await import('./promptfoo.ts')).reader,
  },
  {
    id: 'langchain',
    title: 'LangChain manifest',
    recognises: (data) => isRecord(data) && (data['lc'] === 1 || (isRecord(data['manifest']) && data['manifest']['lc'] === 1)),
    load: async () => (await import('./langchain.ts')).reader,
  },
  {
    id: 'langfuse',
    title: 'Langfuse export',
    recognises: (data) => isRecord(data) && 'prompt' in data && (data['type'] === 'text' || data['type'] === 'chat') && 'labels' in data,
    load: async () => (await import('./langfuse.ts')).reader,
  },
  {
    id: 'openai-messages',
    title: 'OpenAI messages',
    recognises: (data) => Array.isArray(data) && data.length > 0 && data.every(isMessage),
    load: async () => (await import('./openai-messages.ts')).reader,
  },
  {
    id: 'github-models',
    title: 'GitHub Models prompt',
    recognises: (data) => isRecord(data) && Array.isArray(data['messages']) && data['messages'].some(isMessage),
    load: async () => (await import('./native.ts')).reader,
  },
  {
    id: 'text',
    title: 'Text, Markdown or Jinja',
    claims: endsWith('.md', '.txt', '.j2', '.jinja', '.jinja2', '.mustache'),
    load: async () => (await import('./text.ts')).reader,
  },
];

export function formatOf(id: FormatId): Format {
  return FORMATS.find((format) => format.id === id)!;
}

export function formatByName(file: string): Format | undefined {
  return FORMATS.find((format) => format.claims?.(file));
}

/** For a `.json`, `.yaml` or `.yml` that no name claims. */
export function formatByShape(data: unknown): Format | undefined {
  return FORMATS.find((format) => format.recognises?.(data));
}

const NEVER = /(?:^|\/)(?:_[^/]*|partials\/.*|README[^/]*|LICENSE[^/]*|CHANGELOG[^/]*|[^/]*\.eval\.(?:yaml|yml|json))$/i;

/** Partials, case files and the papers of a repository lie beside prompts and are none. */
export function isNeverAPrompt(file: string): boolean {
  return NEVER.test(file);
}
