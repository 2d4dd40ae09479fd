import type { ReadContext, ReadResult } from '../../../../src/core/prompt/formats/format.ts';
import type { DraftText, PromptDraft } from '../../../../src/core/prompt/model.ts';
import { spanInPart } from '../../../../src/core/prompt/model.ts';
import { SourceFile } from '../../../../src/core/source/source-file.ts';

/** A context whose files are given by path; all beside the file being read. */
export function contextOf(files: Readonly<Record<string, string>> = {}): ReadContext {
  return {
    include(reference) {
      const file = reference.replace(/^file:\/\//, '').replace(/^\.\//, '');
      const text = Object.hasOwn(files, file) ? files[file] : undefined;
      return text === undefined ? { problem: `there is no file ${file}.` } : new SourceFile(file, text);
    },
    glob: (pattern) => Object.keys(files).filter((file) => file.startsWith(pattern.replace(/\*.*$/, ''))),
  };
}

/** The one prompt that a file must hold. */
export function onlyDraft({ drafts }: ReadResult): PromptDraft {
  if (drafts.length !== 1) throw new Error(`expected one prompt, found ${drafts.length}`);
  return drafts[0]!;
}

/** A draft's messages as `[role, text]`. */
export function messagesOf(draft: PromptDraft): (readonly [string, unknown])[] {
  return (draft.messages ?? []).map(({ role, text, parts, placeholder }) => {
    if (placeholder !== undefined) return [role, { placeholder }] as const;
    if (parts) return [role, parts.map((part) => ('part' in part ? part.part : draft.texts[part.text]!.source))] as const;
    return [role, text === undefined ? null : draft.texts[text]!.source] as const;
  });
}

/** `line:column` of a word in a text. */
export function placeOf(text: DraftText, word: string): string {
  const start = text.source.indexOf(word);
  const span = spanInPart(text, start, start + word.length);
  const { line, column } = span.source.positionAt(span.start);
  return `${line}:${column} ${span.source.text.slice(span.start, span.end)}`;
}
