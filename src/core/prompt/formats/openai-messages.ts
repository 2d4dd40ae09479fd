import type { SourceFile } from '../../source/source-file.ts';
import { detectSyntax } from '../../template/detect-syntax.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import type { FormatReader, ReadContext, ReadResult } from './format.ts';
import { readMessages } from './messages.ts';
import { isProblem, parseSource } from './parse-source.ts';
import { Reading } from './reading.ts';
import { writeOpenAiMessages } from './write-openai-messages.ts';

/** A bare array of `{role, content}`, as requests to a model carry it. */
export const reader: FormatReader = { read: readOpenAiMessages, write: writeOpenAiMessages };

function readOpenAiMessages(source: SourceFile, context: ReadContext, parsed?: YamlDocument): ReadResult {
  const document = parseSource(source, parsed);
  if (isProblem(document)) return { drafts: [], problems: [document] };
  const reading = new Reading(source, document, context);
  const { messages, texts } = readMessages(reading.list(document.data, [], 'A file of messages'), [], reading);
  const syntax = detectSyntax(
    texts.map((text) => text.source),
    [],
  );
  return {
    drafts: [{ format: 'openai-messages', source, document, type: 'chat', syntax, texts, messages, variables: [] }],
    problems: reading.problems,
    document,
    includes: reading.includes,
  };
}
