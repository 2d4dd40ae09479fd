import type { JsonObject, Path } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { isYamlFailure, parseYaml } from '../../yaml/parse-yaml.ts';
import { YamlDocument } from '../../yaml/yaml-document.ts';
import type { PromptDraft } from '../model.ts';
import { readInputs } from './dotprompt-inputs.ts';
import { type DotpromptBody, readBody } from './dotprompt-messages.ts';
import { readOutputs, readTools } from './dotprompt-outputs.ts';
import type { FormatReader, ReadContext, ReadProblem, ReadResult } from './format.ts';
import { type FenceRules, splitFrontMatter } from './front-matter.ts';
import { mapParameters, modelNamed } from './model-config.ts';
import { readVersion } from './native.ts';
import type { SchemaProblem } from './picoschema.ts';
import { yamlProblem } from './problem.ts';
import { Reading, readTags } from './reading.ts';

const FENCES: FenceRules = { fences: ['---'], before: 'blank and comment lines' };

export const reader: FormatReader = {
  read,
  write: async (prompt) => (await import('./write-dotprompt.ts')).writeDotprompt(prompt),
};

function read(source: SourceFile, context: ReadContext): ReadResult {
  const front = splitFrontMatter(source.text, FENCES);
  if (front === undefined || front === 'unclosed' || front.yaml === '') {
    const reading = new Reading(source, NO_DOCUMENT, context);
    return { drafts: [draftOf(reading, readBody(source, source.text, 0), {})], problems: reading.problems };
  }
  const document = parseYaml(front.yaml, front.yamlStart);
  if (isYamlFailure(document)) return { drafts: [], problems: [yamlProblem(source, document, front.yamlStart)] };
  const reading = new Reading(source, document, context);
  const leading = front.body.length - front.body.trimStart().length;
  const body = readBody(source, front.body.trim(), front.bodyStart + leading);
  const draft = draftOf(reading, body, reading.record(document.data, [], 'Front matter'));
  return { drafts: [{ ...draft, document }], problems: reading.problems, document };
}

const NO_DOCUMENT = new YamlDocument('', 0, {}, []);

function draftOf(reading: Reading, body: DotpromptBody, data: JsonObject): PromptDraft {
  const { name, variant: written, version, description, model, config, input, output, tools, toolDefs, metadata, ...unknown } = data;
  const { source } = reading;
  const inputs = readInputs(input);
  const outputs = readOutputs(output);
  const { tools: listed, kept } = readTools(tools, toolDefs);
  const variant = reading.text(written, ['variant'], '`variant`') ?? variantInName(source.file);
  const writtenName = reading.text(name, ['name'], '`name`');
  const label = readVersion(version, ['version'], reading);
  const about = reading.text(description, ['description'], '`description`');
  const modelName = reading.text(model, ['model'], '`model`');
  const tags = readTags(metadata, ['metadata'], reading);
  const extensions: JsonObject = { ...unknown, ...inputs.kept, ...outputs.kept, ...kept };
  const parameters = mapParameters(reading.record(config, ['config'], '`config`'));
  for (const { key, first } of parameters.repeated)
    reading.complain(['config', key], `\`${key}\` says again what \`${first}\` says; \`${first}\` counts.`, 'Keep one of them.');
  for (const key of parameters.notFinite) reading.complain(['config', key], `\`${key}\` must be a finite number.`);
  const modelConfig = { ...(modelName && modelNamed(modelName)), ...parameters.config };
  reading.problems.push(
    ...body.problems,
    ...inputs.problems.map((problem) => schemaProblem(reading, ['input', 'schema'], problem)),
    ...outputs.problems.map((problem) => schemaProblem(reading, ['output', 'schema'], problem)),
  );
  return {
    format: 'dotprompt',
    source,
    ...(writtenName && { writtenName: withVariant(writtenName, variant) }),
    ...(variant && { variant }),
    ...(label && { label }),
    ...(about !== undefined && { description: about }),
    type: body.type,
    syntax: 'handlebars',
    texts: body.texts,
    ...(body.messages && { messages: body.messages }),
    variables: inputs.variables,
    ...(inputs.opaque && { opaqueInputs: true }),
    ...(Object.keys(modelConfig).length > 0 && { modelConfig }),
    ...(outputs.responseFormat && { responseFormat: outputs.responseFormat }),
    ...(listed.length > 0 && { tools: listed }),
    ...(Object.keys(tags).length > 0 && { tags }),
    ...(Object.keys(extensions).length > 0 && { extensions }),
    paths: { ...PATHS, ...Object.fromEntries([...parameters.from].map(([name, key]) => [`modelConfig.${name}`, ['config', key]])) },
  };
}

const PATHS: Readonly<Record<string, Path>> = {
  name: ['name'],
  version: ['version'],
  model: ['model'],
  responseFormat: ['output', 'schema'],
  tools: ['tools'],
  tags: ['metadata'],
};

function schemaProblem({ source, document }: Reading, base: Path, { path, message, hint }: SchemaProblem): ReadProblem {
  return {
    rule: 'schema/picoschema',
    message,
    hint,
    at: { kind: 'node', source, document, path: [...base, ...path], key: path.length > 0 },
  };
}

/** `hello.pirate.prompt` → `pirate`: one dot, as Dotprompt's own store reads names. */
function variantInName(file: string): string | undefined {
  return /(?:^|\/)[^./]+\.([^./]+)\.prompt$/.exec(file)?.[1];
}

function withVariant(name: string, variant: string | undefined): string {
  return variant === undefined || name.endsWith(`.${variant}`) ? name : `${name}.${variant}`;
}
