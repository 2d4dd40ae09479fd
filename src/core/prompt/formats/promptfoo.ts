import { isRecord, type JsonObject } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import type { Evals, PromptDraft } from '../model.ts';
import type { FormatReader, ReadContext, ReadProblem, ReadResult } from './format.ts';
import { isProblem, parseSource } from './parse-source.ts';
import { type PromptEntries, type PromptEntry, readEntries } from './promptfoo-entries.ts';
import { readProviders } from './promptfoo-provider.ts';
import { readTests } from './promptfoo-tests.ts';
import { otherKeys, Reading, readTags } from './reading.ts';

/** Keys that become part of the prompts; the others are kept as they are. */
const USED = new Set(['prompts', 'providers', 'targets', 'tests', 'defaultTest', 'scenarios', 'assertionTemplates', 'description', 'tags']);

export const reader: FormatReader = { read };

function read(source: SourceFile, context: ReadContext, parsed?: YamlDocument): ReadResult {
  const document = parseSource(source, parsed);
  if (isProblem(document)) return { drafts: [], problems: [document] };
  const reading = new Reading(source, document, context);
  if (document.data === null) reading.complain([], 'The file is empty.');
  const config = reading.record(document.data, [], 'A promptfoo configuration');
  if (!isRecord(document.data)) return { drafts: [], problems: reading.problems, document };
  const found = readEntries(config.prompts, reading);
  const evals = readTests(config, reading);
  const drafts = found.entries.map((entry) => draftOf(entry, config, evals, reading));
  const problems = [...reading.problems, ...notImported(found, reading)];
  return { drafts, problems, document, includes: [...new Set(reading.includes)] };
}

function draftOf({ suffix, body, config: own, rest }: PromptEntry, config: JsonObject, evals: Evals, reading: Reading): PromptDraft {
  const providersKey = 'providers' in config ? 'providers' : 'targets';
  const { kept, ...model } = readProviders(config[providersKey], own);
  const description = reading.text(config.description, ['description'], '`description`');
  const known = new Set(evals.rows.flatMap(({ values }) => Object.keys(values)));
  const extensions: JsonObject = {
    ...otherKeys(config, USED),
    ...(kept !== undefined && { [providersKey]: kept }),
    ...(rest && { prompt: rest }),
  };
  return {
    format: 'promptfoo',
    source: reading.source,
    document: reading.document,
    suffix,
    ...(description !== undefined && { description }),
    ...body,
    syntax: 'jinja2',
    variables: [],
    ...(known.size > 0 && { knownVariables: [...known] }),
    ...(evals.rows.some(({ complete }) => !complete) && { opaqueInputs: true }),
    ...model,
    tags: readTags(config.tags, ['tags'], reading),
    evals,
    ...(Object.keys(extensions).length > 0 && { extensions }),
    paths: { model: [providersKey], tags: ['tags'] },
  };
}

/** Said once, with all names: what makes its prompt when it runs is no text to register. */
function notImported({ notImported: left }: PromptEntries, { source, document }: Reading): ReadProblem[] {
  const [first] = left;
  if (first === undefined) return [];
  const names = left.map(({ reference }) => `\`${reference}\``).join(', ');
  return [
    {
      rule: 'meta/not-imported',
      message: `${left.length === 1 ? 'One prompt is' : `${left.length} prompts are`} made by code or kept elsewhere, and not read: ${names}.`,
      hint: 'Write a prompt as text or in a file to check and register it.',
      at: { kind: 'node', source, document, path: first.path },
    },
  ];
}
