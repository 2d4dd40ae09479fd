import { isRecord, type Path } from '../../../json.ts';
import { RETIRED_MODELS, RETIRED_MODELS_AS_OF, type RetiredModel } from '../../../models/retired-models.ts';
import type { Prompt } from '../../../prompt/model.ts';
import { defineFileRule, type LintFile, type RuleOptions } from '../../rule.ts';

export const retiredModel = defineFileRule({
  id: 'model/retired-model',
  severity: 'warning',
  summary: 'The model that a prompt names is one that its maker still offers.',
  details: `Calls to a model that is turned off fail. The list holds what OpenAI, Anthropic and Google say on their deprecation pages (${RETIRED_MODELS_AS_OF}); clouds that host the same models keep calendars of their own. Where no day is certain, none is given. Add models with \`models: {name: {date, successor}}\`, and silence some with \`allow: [name]\`.`,
  options: {
    type: 'object',
    properties: {
      models: {
        type: 'object',
        description: 'Further models, or other facts about known ones, by name.',
        additionalProperties: {
          type: 'object',
          properties: { date: { type: 'string' }, successor: { type: 'string' } },
          additionalProperties: false,
        },
      },
      allow: { type: 'array', items: { type: 'string' }, description: 'Models that are used on purpose.' },
    },
    additionalProperties: false,
  },
  defaults: { models: {}, allow: [] },
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nmodel: openai/gpt-4o-mini\ntemplate: Greet me.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nmodel: openai/gpt-4\ntemplate: Greet me.\n' },
  applies: (file, options) =>
    file.format === 'promptfoo' || file.prompts.some(({ modelConfig }) => isRetired(modelConfig['model_name'], options)),
  *check(file, { models, allow }) {
    const told = new Set<string>();
    for (const { name, path, key = false } of modelsOf(file)) {
      const known = retired(name, models);
      if (!known || told.has(name) || (Array.isArray(allow) && allow.includes(name))) continue;
      told.add(name);
      yield {
        at: { kind: 'node', source: file.source, path, key },
        message: known.date === undefined ? `\`${name}\` is deprecated.` : `\`${name}\` is not offered any more from ${known.date} on.`,
        hint: known.successor === undefined ? 'Choose a model that is still offered.' : `Its successor is \`${known.successor}\`.`,
      };
    }
  },
});

function retired(name: string, models: unknown): RetiredModel | undefined {
  return isRecord(models) && Object.hasOwn(models, name) ? (models[name] as RetiredModel) : RETIRED_MODELS.get(name);
}

function isRetired(model: unknown, { models }: RuleOptions): boolean {
  return typeof model === 'string' && retired(bareName(model), models) !== undefined;
}

interface NamedModel {
  readonly name: string;
  readonly path: Path;
  readonly key?: boolean;
}

function* modelsOf(file: LintFile): Generator<NamedModel> {
  if (file.format === 'promptfoo') yield* providersOf(file);
  else for (const prompt of file.prompts) yield* modelOf(prompt);
}

function* modelOf(prompt: Prompt): Generator<NamedModel> {
  const name = prompt.modelConfig['model_name'];
  if (typeof name === 'string') yield { name: bareName(name), path: pathOfModel(prompt) };
}

function pathOfModel({ paths, document, format }: Prompt): Path {
  if (format !== 'prompty') return paths?.['model'] ?? paths?.['modelConfig.model_name'] ?? ['model'];
  const candidates: readonly Path[] = [
    ['model', 'id'],
    ['model', 'configuration', 'azure_deployment'],
    ['model', 'configuration', 'name'],
    ['model'],
  ];
  return candidates.find((path) => document?.has(path)) ?? ['model'];
}

/** `- openai:gpt-4`, `- {id: openai:gpt-4}`, `- openai:gpt-4: {config: …}`. */
function* providersOf({ document }: LintFile): Generator<NamedModel> {
  if (!isRecord(document?.data)) return;
  for (const key of ['providers', 'targets']) {
    const list = document.data[key];
    if (typeof list === 'string') yield { name: bareName(list), path: [key] };
    if (!Array.isArray(list)) continue;
    for (const [index, provider] of list.entries()) {
      if (typeof provider === 'string') yield { name: bareName(provider), path: [key, index] };
      else if (isRecord(provider) && typeof provider['id'] === 'string') yield { name: bareName(provider['id']), path: [key, index, 'id'] };
      else if (isRecord(provider)) for (const id of Object.keys(provider)) yield { name: bareName(id), path: [key, index, id], key: true };
    }
  }
}

/** `openai/gpt-4`, `openai:chat:gpt-4` → `gpt-4`. */
function bareName(model: string): string {
  return model.slice(Math.max(model.lastIndexOf('/'), model.lastIndexOf(':')) + 1);
}
