import { isRecord, type JsonObject } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { detectSyntax } from '../../template/detect-syntax.ts';
import type { DraftText, PromptDraft, SourceSyntax } from '../model.ts';
import type { FormatReader, ReadContext, ReadResult } from './format.ts';
import { type ParsedFrontMatter, parseFrontMatter } from './front-matter.ts';
import { readFacts } from './native.ts';
import { readPromptyBody } from './prompty-body.ts';
import { Reading } from './reading.ts';
import { splitRoleLines } from './role-lines.ts';

export const reader: FormatReader = {
  read,
  write: async (prompt) => (await import('./write-text.ts')).writeText(prompt),
};

type Body = Pick<PromptDraft, 'type' | 'texts' | 'messages'>;

function read(source: SourceFile, context: ReadContext): ReadResult {
  const front = parseFrontMatter(source);
  if (front.problems.length > 0) return { drafts: [], problems: front.problems };
  // Two horizontal rules around a paragraph are no front matter.
  const { document, body, bodyStart } = isFrontMatter(front) ? front : { document: undefined, body: source.text, bodyStart: 0 };
  const text: DraftText = { path: ['template'], source: body, origin: { kind: 'body', start: bodyStart, source } };
  const comment = labelInComment(body);
  if (!document) return { drafts: [bareDraft(text, source, comment)], problems: [] };
  const reading = new Reading(source, document, context);
  const { type, ...data } = (document.data ?? {}) as JsonObject;
  const facts = readFacts(data, [text], reading);
  const threads = facts.variables.filter((variable) => variable.type === 'messages').map(({ name }) => name);
  const chat = type === 'chat' ? readPromptyBody(body, bodyStart, threads, reading) : undefined;
  if (chat?.type === 'text' && !splitRoleLines(body))
    reading.complain(
      ['type'],
      'The text has no role lines, so it is read as one text.',
      'Write `system:` or `user:` on a line above each message.',
    );
  const said: Body = chat?.type === 'chat' ? chat : { type: 'text', texts: [text] };
  for (const key of ['template', 'messages'])
    if (key in data)
      reading.complain([key], `\`${key}\` is not read: the text of this file is what stands below the front matter.`, 'Remove it.');
  const named = syntaxOfExtension(source.file);
  const draft: PromptDraft = {
    ...facts,
    format: 'text',
    ...said,
    ...(facts.label === undefined && comment !== undefined && { label: comment }),
    ...(named && !facts.syntaxDeclared && { syntax: named }),
  };
  return { drafts: [draft], problems: reading.problems, document, includes: reading.includes };
}

function bareDraft(text: DraftText, source: SourceFile, label: string | undefined): PromptDraft {
  return {
    format: 'text',
    source,
    ...(label !== undefined && { label }),
    type: 'text',
    syntax: syntaxOfExtension(source.file) ?? detectSyntax([text.source], []),
    texts: [text],
    variables: [],
  };
}

function isFrontMatter({ document }: ParsedFrontMatter): boolean {
  return document !== undefined && (document.data === null || isRecord(document.data));
}

function syntaxOfExtension(file: string): SourceSyntax | undefined {
  if (/\.(?:j2|jinja2?)$/i.test(file)) return 'jinja2';
  return /\.mustache$/i.test(file) ? 'mustache' : undefined;
}

const LABEL = /^[ \t]*(?:\{#-?|\{\{!(?:--)?|<!--|#)[ \t]*version:[ \t]*["']?(v?\d[\w.+-]*?)["']?[ \t]*(?:-?#\}|(?:--)?\}\}|-->)?[ \t]*$/im;
const LABEL_LINES = 10;

/** `{# version: 1.2.0 #}`, `<!-- version: 1.2.0 -->` or `# version: 1.2.0` among the first lines. */
function labelInComment(body: string): string | undefined {
  return LABEL.exec(body.split('\n', LABEL_LINES).join('\n'))?.[1];
}
