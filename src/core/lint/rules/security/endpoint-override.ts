import { isRecord, type Json, type Path } from '../../../json.ts';
import { isListedHost } from '../../../listed-host.ts';
import { defineFileRule } from '../../rule.ts';

export const endpointOverride = defineFileRule({
  id: 'security/endpoint-override',
  severity: 'error',
  summary: 'No prompt file sets the endpoint or the key of a model.',
  details: `A prompt file comes with a pull request. One that names its own endpoint sends prompts, answers and the runner's key to whoever
owns that host. Leave endpoints to the configuration of whoever runs the prompt, or write \`\${env:NAME}\`; hosts listed under \`hosts\` in
the configuration are fine. Keys are never written in a file.`,
  good: { file: 'prompts/ask.prompty', text: prompty(`\${env:AZURE_OPENAI_ENDPOINT}`) },
  bad: { file: 'prompts/ask.prompty', text: prompty('https://models.attacker.dev') },
  applies: ({ document }) => document !== undefined && mayHoldSetting(document.data),
  *check({ source, document }, _, { hosts }) {
    if (!document) return;
    for (const { path, value, key } of settingsOf(document.data)) {
      const problem = KEYS.has(key) ? keyProblem(value) : endpointProblem(value, hosts);
      if (problem) yield { at: { kind: 'node', source, path }, ...problem };
    }
  },
});

const ENDPOINTS = new Set(
  'apibase apibaseurl apiendpoint apihost apiurl azureendpoint baseurl endpoint endpointurl host inferenceendpoint openaiapibase serverurl'.split(
    ' ',
  ),
);
const KEYS = new Set(['apikey', 'openaiapikey', 'azureopenaiapikey', 'anthropicapikey', 'accesskey', 'authtoken']);
/** What a file says to or about the model is text, wherever it stands; test data are values. */
const TEXTS = new Set(
  'messages template prompt content tests testdata sample samples inputs input output outputs variables vars defaulttest evaluators tools metadata description scenarios'.split(
    ' ',
  ),
);

const plain = (name: string) => name.toLowerCase().replaceAll(/[-_]/g, '');

interface Setting {
  readonly path: Path;
  readonly key: string;
  readonly value: string;
}

/** Cheaper than lower-casing every key of every file. */
const MAY_BE_SETTING = /key|token|url|host|base|endpoint/i;

const isText = (name: string) => TEXTS.has(name) || TEXTS.has(plain(name));

function mayHoldSetting(data: unknown): boolean {
  if (Array.isArray(data)) return data.some(mayHoldSetting);
  if (!isRecord(data)) return false;
  for (const name in data) {
    const value = data[name];
    if (typeof value === 'string') {
      if (MAY_BE_SETTING.test(name)) return true;
    } else if (typeof value === 'object' && !isText(name) && mayHoldSetting(value)) return true;
  }
  return false;
}

function* settingsOf(data: Json, path: Path = []): Iterable<Setting> {
  if (typeof data !== 'object' || data === null) return;
  for (const [name, value] of Object.entries(data)) {
    if (typeof value === 'string') {
      if (!MAY_BE_SETTING.test(name)) continue;
      const key = plain(name);
      if (ENDPOINTS.has(key) || KEYS.has(key)) yield { path: [...path, name], key, value };
    } else if (typeof value === 'object' && value !== null && !isText(name))
      yield* settingsOf(value as Json, [...path, Array.isArray(data) ? Number(name) : name]);
  }
}

const TAKEN_FROM_ELSEWHERE = /\$\{|\{\{|^\$[A-Za-z_]|^env[.:]|^process\.env|^<.*>$|^$/;
const PLACEHOLDER = /^(?:your|my|xxx|\*{3}|none$|null$|dummy|test|fake|ollama$|not-?needed|placeholder|change-?me)|x{4,}|\*{3,}|<|\.\.\./i;

function keyProblem(value: string) {
  if (TAKEN_FROM_ELSEWHERE.test(value) || PLACEHOLDER.test(value)) return undefined;
  return { message: 'The file sets the key of a model.', hint: 'Leave it to the environment of whoever runs the prompt.' };
}

function endpointProblem(value: string, hosts: readonly string[]) {
  if (TAKEN_FROM_ELSEWHERE.test(value) || /<|your-/i.test(value)) return undefined;
  const host = hostOf(value);
  if (host === undefined || isListedHost(host, hosts)) return undefined;
  return {
    message: `The file sends requests to \`${host}\`, which is not among the hosts of the configuration.`,
    hint: 'Remove the endpoint, take it from the environment, or list the host under `hosts` in the configuration.',
  };
}

/** Host names need a dot or a scheme, so that `host: Anna` is none. */
function hostOf(value: string): string | undefined {
  const host =
    /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/@\s]*@)?([^/:?#\s]+)/i.exec(value)?.[1] ??
    /^([\w-]+(?:\.[\w-]+)+)(?::\d+)?(?:\/\S*)?$/.exec(value)?.[1];
  return host?.toLowerCase();
}

function prompty(endpoint: string): string {
  return `---
name: ask
model:
  api: chat
  configuration:
    type: azure_openai
    azure_endpoint: ${endpoint}
---
user:
Say hello.
`;
}
