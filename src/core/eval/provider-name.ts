import type { JsonObject } from '../json.ts';
import { nearestName } from '../nearest-name.ts';

export type ProviderKind = 'openai' | 'azure' | 'anthropic' | 'google' | 'http' | 'exec' | 'echo' | 'cassette';

/** Whom to ask, in one spelling: `openai:gpt-4.1-mini`, `http://…`, `exec:./bot.sh --fast`. */
export interface ProviderName {
  readonly kind: ProviderKind;
  /** As the provider names it: a model, a deployment, a URL, a command. `''` for `echo` and a bare `cassette`. */
  readonly model: string;
  /** One spelling for all that mean the same: part of reports and of the evidence. */
  readonly name: string;
  /** `cassette:openai:gpt-4.1`: only what this one said when it was recorded; it is not asked. */
  readonly recorded?: true;
}

export interface ProviderProblem {
  readonly problem: string;
  readonly hint: string;
}

/** What people write before the colon, and whom they mean. */
const KINDS: ReadonlyMap<string, ProviderKind> = new Map([
  ['openai', 'openai'],
  ['azure', 'azure'],
  ['azure_openai', 'azure'],
  ['azureopenai', 'azure'],
  ['anthropic', 'anthropic'],
  ['google', 'google'],
  ['googleai', 'google'],
  ['google_genai', 'google'],
  ['gemini', 'google'],
  ['exec', 'exec'],
  ['echo', 'echo'],
  ['cassette', 'cassette'],
]);

/** The part between provider and model that promptfoo writes: what it names is a kind of request, not a model. */
const CHAT = new Set(['chat', 'responses', 'messages']);
const NO_CHAT = new Set(['assistant', 'completion', 'embedding', 'embeddings', 'image', 'moderation', 'realtime', 'transcription']);

/** Those that are asked the way OpenAI is. */
const LIKE_OPENAI = new Set(
  'cerebras cloudflare-ai cohere databricks deepinfra deepseek fireworks github groq litellm llama.cpp localai mistral nvidia ollama openrouter perplexity together vllm xai'.split(
    ' ',
  ),
);

/** `openai:gpt-4.1-mini`, with promptfoo's spellings, and `openai/gpt-4.1-mini` as prompt files write it. */
export function parseProvider(written: string): ProviderName | ProviderProblem {
  const text = written.trim();
  if (/^https?:\/\//i.test(text)) return httpProvider(text);
  const [, word = '', separator = '', rest = ''] = /^([^:/]*)([:/]?)(.*)$/s.exec(text) ?? [];
  const kind = KINDS.get(word.toLowerCase());
  if (kind === undefined) return unknownProvider(word.toLowerCase(), separator, text);
  if (kind === 'echo') return { kind, model: '', name: 'echo' };
  if (kind === 'cassette') return cassetteProvider(rest.trim());
  if (kind === 'exec') return named(kind, rest.trim(), 'Write the command behind it: `exec:./answer.sh`.');
  return separator === ':' ? chatModel(kind, rest.trim()) : named(kind, rest.trim(), modelHint(kind));
}

/** Of a prompt's own model: `provider` and `model_name`, else a name whose family leaves no doubt. */
export function providerOfConfig({ provider, model_name: model }: JsonObject): ProviderName | ProviderProblem {
  if (typeof model !== 'string' || model === '')
    return { problem: 'The prompt names no model.', hint: 'Write `model: openai/…` in the prompt file, or `providers` in the case file.' };
  if (typeof provider === 'string' && provider !== '') return parseProvider(`${provider}/${model}`);
  const family = FAMILIES.find(([pattern]) => pattern.test(model))?.[1];
  if (family !== undefined) return { kind: family, model, name: `${family}:${model}` };
  const parsed = /^[^/]+\/./.test(model) ? parseProvider(model) : undefined;
  return parsed ?? { problem: `The model \`${model}\` names no provider.`, hint: `Write \`openai/${model}\`, with whoever serves it.` };
}

/** Of an arm: the one that is named, else the prompt's own; `cassette` alone is what the prompt's own one said. */
export function providerOfArm(written: string | undefined, config: JsonObject): ProviderName | ProviderProblem {
  const own = providerOfConfig(config);
  if (written === undefined) return own;
  const named = parseProvider(written);
  if (isProviderProblem(named) || named.kind !== 'cassette' || isProviderProblem(own)) return named;
  return { ...own, name: `cassette:${own.name}`, recorded: true };
}

/** They ask the same model, if only by what it said before. */
export function isSameProvider(one: ProviderName | ProviderProblem, other: ProviderName | ProviderProblem): boolean {
  return !isProviderProblem(one) && !isProviderProblem(other) && one.kind === other.kind && one.model === other.model;
}

export function isProviderProblem(parsed: ProviderName | ProviderProblem): parsed is ProviderProblem {
  return 'problem' in parsed;
}

const FAMILIES: readonly (readonly [RegExp, ProviderKind])[] = [
  [/^(?:gpt-\d|chatgpt-|o[134](?:-|$))/, 'openai'],
  [/^claude-/, 'anthropic'],
  [/^gemini-/, 'google'],
];

function named(kind: ProviderKind, model: string, hint: string): ProviderName | ProviderProblem {
  if (model === '') return { problem: `\`${kind}:\` names nothing to ask.`, hint };
  return { kind, model, name: `${kind}:${model}` };
}

function modelHint(kind: ProviderKind): string {
  return kind === 'azure' ? 'Write the deployment behind it: `azure:my-deployment`.' : `Write the model behind it: \`${kind}:…\`.`;
}

function chatModel(kind: ProviderKind, rest: string): ProviderName | ProviderProblem {
  const [, request = '', model = ''] = /^([a-z]+)(?::(.*))?$/s.exec(rest) ?? [];
  if (NO_CHAT.has(request))
    return { problem: `\`${kind}:${request}\` is not a way to ask for an answer.`, hint: `Write \`${kind}:${model || '…'}\`.` };
  return named(kind, CHAT.has(request) ? model : rest, modelHint(kind));
}

/** A fragment is no part of the address: it points at the answer in the reply. */
function httpProvider(text: string): ProviderName | ProviderProblem {
  if (!URL.canParse(text)) return { problem: `\`${withoutUser(text)}\` is not a valid address.`, hint: 'Correct the address.' };
  const { username, password, hash } = new URL(text);
  if (username !== '' || password !== '') {
    const hint = 'Set PROMPTOPS_HTTP_AUTHORIZATION in the environment to the value of the `Authorization` header.';
    return { problem: `\`${withoutUser(text)}\` holds a user name or a password.`, hint };
  }
  if (hash !== '' && !hash.startsWith('#/'))
    return { problem: `\`${hash}\` does not point at an answer.`, hint: 'Write a JSON pointer: `#/answer/text`.' };
  return { kind: 'http', model: text, name: text };
}

function withoutUser(text: string): string {
  return text.replace(/\/\/[^/?#]*@/, '//***@');
}

/** Alone: what the prompt's own model said. */
function cassetteProvider(rest: string): ProviderName | ProviderProblem {
  if (rest === '') return { kind: 'cassette', model: '', name: 'cassette' };
  const of = parseProvider(rest);
  return isProviderProblem(of) ? of : { ...of, name: `cassette:${of.name}`, recorded: true };
}

function unknownProvider(word: string, separator: string, text: string): ProviderProblem {
  if (LIKE_OPENAI.has(word)) {
    const hint = 'Write `openai:` before its model and set OPENAI_BASE_URL to its address: it is asked the way OpenAI is.';
    return { problem: `\`${word}\` is not a provider of its own here.`, hint };
  }
  if (word === 'python' || word === 'file' || word === 'golang' || /\.(?:[cm]?[jt]s|py)$/.test(text))
    return { problem: `\`${text}\` is a program.`, hint: 'Write `exec:` and the command that runs it; it gets and prints JSON.' };
  const family = separator === '' ? FAMILIES.find(([pattern]) => pattern.test(text))?.[1] : undefined;
  if (family !== undefined) return { problem: `\`${text}\` is a model without its provider.`, hint: `Write \`${family}:${text}\`.` };
  const nearest = nearestName(word, KINDS.keys());
  const known = 'openai, azure, anthropic, google, http, exec, echo and cassette';
  return {
    problem: `\`${word}\` is not a known provider.${nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`}`,
    hint: `Known are ${known}.`,
  };
}
