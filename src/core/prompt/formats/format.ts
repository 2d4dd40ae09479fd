import type { Fix, Place } from '../../lint/finding.ts';
import type { SourceFile, Span } from '../../source/source-file.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import type { FormatId, Prompt, PromptDraft } from '../model.ts';

/** What a reader has to say about a file. `rule` names the lint rule whose level and page apply. */
export interface ReadProblem {
  readonly rule: string;
  readonly message: string;
  readonly hint?: string;
  readonly at: Place;
  readonly fix?: Fix;
  /** The stretch that was read as YAML and is none: `diagnoseYaml` has more to say about it. */
  readonly yaml?: Span;
}

export interface ReadResult {
  readonly drafts: readonly PromptDraft[];
  readonly problems: readonly ReadProblem[];
  /** The YAML of the file or its front matter, also when no prompt came of it. */
  readonly document?: YamlDocument;
  /** Set when the file is none of our business; said once, as info, and not counted against the file. */
  readonly notAPrompt?: string;
  /** Other files that this one used as text, from the workspace root: they are not prompts of their own. */
  readonly includes?: readonly string[];
}

export type IncludeResult = SourceFile | { readonly problem: string; readonly hint?: string };

/** What a reader may ask of the world: the text of a file inside the workspace, named relative to the file being read. */
export interface ReadContext {
  include(reference: string, from: SourceFile): IncludeResult;
  /** Files that match a `file://` pattern, sorted. */
  glob(pattern: string, from: SourceFile): readonly string[];
}

export interface Written {
  readonly text: string;
  /** The extension the format wants, with its dot. */
  readonly extension: string;
  /** What the format cannot say, in words. */
  readonly lost: readonly string[];
}

/** Reads one kind of file into drafts and, where the format can hold prompts of others, writes it. */
export interface FormatReader {
  read(source: SourceFile, context: ReadContext, parsed?: YamlDocument): ReadResult;
  /** May load what it needs first, which reading does without. */
  write?(prompt: Prompt): Written | Promise<Written>;
}

/** How a kind of file is told from the others. The reader itself is loaded when the first such file appears. */
export interface Format {
  readonly id: FormatId;
  readonly title: string;
  /** By name alone, `/`-separated. */
  readonly claims?: (file: string) => boolean;
  /** By the parsed content of a `.json`, `.yaml` or `.yml` that no name claims. */
  readonly recognises?: (data: unknown) => boolean;
  readonly load: () => Promise<FormatReader>;
}
