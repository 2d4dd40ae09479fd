import { append } from '../core/append.ts';
import { isPromptopsError } from '../core/errors.ts';
import { isCaseFile } from '../core/eval/cases/case-file-name.ts';
import type { ReadFile } from '../core/lint/run.ts';
import { traitsOf } from '../core/lint/traits.ts';
import { buildPrompt } from '../core/prompt/build-prompt.ts';
import type { Format, FormatReader, ReadProblem, ReadResult } from '../core/prompt/formats/format.ts';
import { formatByName, formatByShape, formatOf } from '../core/prompt/formats/index.ts';
import { yamlProblem } from '../core/prompt/formats/problem.ts';
import type { FormatId, Prompt } from '../core/prompt/model.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import { decodeSource, MAX_SOURCE_BYTES } from '../core/source/decode-source.ts';
import { SourceFile } from '../core/source/source-file.ts';
import { loadedSyntax, loadSyntax } from '../core/template/load-syntax.ts';
import { isYamlFailure, parseYaml } from '../core/yaml/parse-yaml.ts';
import type { YamlDocument } from '../core/yaml/yaml-document.ts';
import type { Workspace } from '../ports/workspace.ts';
import { type WorkspaceContext, workspaceContext } from './workspace-context.ts';

/** A prompt file read whole, and the files whose text became part of it. */
export interface ReadPromptFile extends ReadFile {
  readonly includes: readonly string[];
  /** Files of their own that what was found depends on: the prompt of a case file. */
  readonly follows?: readonly string[];
  readonly notAPrompt?: string;
  /** What was read depends on more than the bytes of these files: on one that is not there, on a pattern. */
  readonly open: boolean;
}

const readers = new Map<FormatId, FormatReader>();
const NOTHING: ReadResult = { drafts: [], problems: [] };

/** From a path to prompts and problems. What cannot be read is a problem of that file, never an exception or a skip. */
export async function readPromptFile(entry: PromptFile, workspace: Workspace): Promise<ReadPromptFile> {
  const source = readSource(entry.file, workspace);
  return 'rule' in source ? unreadFile(entry.file, source) : readPromptSource(entry, source, workspace);
}

/** The same for text that is already here: standard input, a staged file, a file about to be written. */
export async function readPromptSource(entry: PromptFile, source: SourceFile, workspace: Workspace): Promise<ReadPromptFile> {
  if (isCaseFile(entry.file)) return (await import('./read-case-source.ts')).readCaseSource(source, workspace);
  const context = workspaceContext(workspace);
  const { format, document, result: early } = detect(entry, source);
  const result = early ?? (format ? (await readerOf(format)).read(source, context, document) : NOTHING);
  return finish(entry, source, format, result, context);
}

async function finish(
  entry: PromptFile,
  source: SourceFile,
  format: Format | undefined,
  result: ReadResult,
  context: WorkspaceContext,
): Promise<ReadPromptFile> {
  const prompts: Prompt[] = [];
  const problems: ReadProblem[] = result.problems.some(({ yaml }) => yaml) ? await diagnosed(result.problems) : [...result.problems];
  const includes = [...(result.includes ?? [])];
  for (const draft of result.drafts) {
    const syntax = loadedSyntax(draft.syntax) ?? (await loadSyntax(draft.syntax));
    const built = buildPrompt(draft, entry, syntax, context);
    prompts.push(built.prompt);
    if (built.problems.length > 0) append(problems, built.problems);
    if (built.prompt.includes.length > 0) includes.push(...built.prompt.includes);
  }
  if (result.notAPrompt !== undefined)
    problems.push({ rule: 'meta/not-a-prompt', message: result.notAPrompt, at: { kind: 'file', source } });
  return {
    source,
    format: prompts[0]?.format ?? format?.id,
    document: result.document ?? prompts[0]?.document,
    prompts,
    problems,
    traits: traitsOf(source.text),
    includes,
    open: context.isOpen(),
    ...(result.notAPrompt !== undefined && { notAPrompt: result.notAPrompt }),
  };
}

/** The thorough YAML parser is loaded for files that the fast one refused. */
export async function diagnosed(problems: readonly ReadProblem[]): Promise<ReadProblem[]> {
  const { diagnoseYaml } = await import('../core/yaml/diagnose-yaml.ts');
  return problems.flatMap((problem) => (problem.yaml && problem.at.kind === 'file' ? diagnoseYaml(problem.at.source, problem) : [problem]));
}

interface Detected {
  readonly format: Format | undefined;
  readonly document?: YamlDocument;
  readonly result?: ReadResult;
}

/** By configuration, else by name, else by what a YAML or JSON file holds. */
function detect(entry: PromptFile, source: SourceFile): Detected {
  if (entry.format !== 'auto') return { format: formatOf(entry.format) };
  const named = formatByName(entry.file);
  if (named) return { format: named };
  const parsed = parseYaml(source.text);
  if (isYamlFailure(parsed)) return { format: undefined, result: { drafts: [], problems: [yamlProblem(source, parsed)] } };
  const format = formatByShape(parsed.data);
  if (format) return { format, document: parsed };
  return {
    format: undefined,
    result: { ...NOTHING, document: parsed, notAPrompt: 'Not a prompt file: it has the shape of no prompt format.' },
  };
}

async function readerOf(format: Format): Promise<FormatReader> {
  const known = readers.get(format.id);
  if (known) return known;
  const reader = await format.load();
  readers.set(format.id, reader);
  return reader;
}

export interface Unreadable {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

/** The text of a file, or why it cannot be had. */
export function readSource(file: string, workspace: Workspace): SourceFile | Unreadable {
  try {
    const bytes = workspace.read(file, MAX_SOURCE_BYTES);
    if (bytes === undefined) return { rule: 'meta/unreadable', message: 'The file is not there.', hint: 'Check the path.' };
    const decoded = decodeSource(file, bytes);
    if (decoded instanceof SourceFile) return decoded;
    return {
      rule: 'unicode/utf-8',
      message: `${decoded.reason} The first byte that does not fit is byte ${decoded.byteOffset}.`,
      hint: 'Save the file as UTF-8.',
    };
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return { rule: error.code === 'FILE_TOO_LARGE' ? 'meta/too-large' : 'meta/unreadable', message: error.message, hint: error.hint };
  }
}

/** A file of which nothing is known but why. */
export function unreadFile(file: string, { rule, message, hint }: Unreadable): ReadPromptFile {
  const source = new SourceFile(file, '');
  const problem: ReadProblem = { rule, message, hint, at: { kind: 'file', source } };
  return { source, format: undefined, document: undefined, prompts: [], problems: [problem], traits: 0, includes: [], open: true };
}
