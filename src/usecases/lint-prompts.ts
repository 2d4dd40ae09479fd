import { append } from '../core/append.ts';
import { groupBy } from '../core/group-by.ts';
import { applyFixes } from '../core/lint/apply-fixes.ts';
import type { Finding } from '../core/lint/finding.ts';
import { lintFile, lintWorkspace } from '../core/lint/run.ts';
import type { PromptFile } from '../core/prompt/prompt-file.ts';
import { SourceFile } from '../core/source/source-file.ts';
import type { CachedLint, LintCache, LintTotals } from '../ports/lint-cache.ts';
import type { LintHelper } from '../ports/lint-helper.ts';
import type { Workspace } from '../ports/workspace.ts';
import { type LintRules, lintOneFile, summaryOf } from './lint-one-file.ts';
import { readPromptFile, readPromptSource, readSource, unreadFile } from './read-prompt-file.ts';

export interface LintRequest extends LintRules {
  readonly files: readonly PromptFile[];
  /** What was looked for and could not be looked at: an unreadable folder, a link out of the repository. */
  readonly unreachable?: readonly { readonly file: string; readonly reason: string }[];
  /** Report only files that are among these, or that include or follow one of them. */
  readonly only?: ReadonlySet<string>;
  /** `write` changes files, `show` only says what would change. */
  readonly fix?: 'write' | 'show';
  /** Text that stands for a file: standard input, the staged content. */
  readonly texts?: ReadonlyMap<string, SourceFile>;
  readonly cache?: LintCache;
  readonly helper?: LintHelper;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface LintResult extends LintTotals {
  readonly fixed: readonly FixedFile[];
  readonly sources: FindingSources;
}

/** The text of files that have findings; of those that were not read in this run, when somebody asks. */
interface FindingSources {
  get(file: string): SourceFile | undefined;
}

export interface FixedFile {
  readonly file: string;
  readonly before: SourceFile;
  readonly after: string;
  readonly fixes: number;
}

const MAX_FIX_ROUNDS = 10;
const OWN_SHARE = 0.52;

/** Every file is read and checked by itself; then what concerns all of them. One bad file never hides the others. */
export async function lintPrompts(request: LintRequest, workspace: Workspace): Promise<LintResult> {
  const cache = cacheFor(request);
  const isWhole = (request.unreachable ?? []).length === 0 && request.only === undefined;
  const known = isWhole ? cache?.totals(request.files) : undefined;
  if (known) return { ...known, fixed: [], sources: sourcesOf(new Map(), workspace) };
  const linted: CachedLint[] = [];
  const fixed: FixedFile[] = [];
  const sources = new Map<string, SourceFile>(request.texts);
  const own = ownShare(request);
  const helped = own < request.files.length ? request.helper?.lint(request.files.slice(own)) : undefined;
  const lintAll = async (files: readonly PromptFile[]) => {
    for (const entry of files) {
      request.onProgress?.(linted.length, request.files.length);
      linted.push(cache?.get(entry) ?? (await lintOne(entry, request, workspace, fixed, sources)));
    }
  };
  await lintAll(request.files.slice(0, own));
  append(linted, (await helped) ?? []);
  await lintAll(request.files.slice(linted.length));
  for (const { file, reason } of request.unreachable ?? []) {
    const read = unreadFile(file, { rule: 'meta/unreadable', message: reason, hint: 'Correct it, or exclude it.' });
    linted.push(summaryOf({ read, findings: await lintFile(read, request.rulesFor(file), request.context) }));
  }
  const included = new Set(linted.flatMap((one) => one.includes));
  const prompts = linted.filter((one) => !included.has(one.file));
  const shared = lintWorkspace(
    prompts.flatMap((one) => one.prompts),
    request.rulesFor,
    request.context,
  );
  const placed = await Promise.all(shared.map((finding) => atName(finding, request, workspace)));
  const { only } = request;
  const concerns = ({ file, includes, follows = [] }: CachedLint) => [file, ...includes, ...follows].some((one) => only?.has(one));
  const reported = only ? prompts.filter(concerns) : prompts;
  const totals = totalsOf(reported, placed);
  cache?.close(isWhole ? { entries: request.files, totals } : undefined);
  return { ...totals, fixed, sources: sourcesOf(sources, workspace) };
}

/** Text that stands for a file, and files about to change, are not what a later run finds on the disk. */
function cacheFor({ cache, texts, fix }: LintRequest): LintCache | undefined {
  return texts === undefined && fix === undefined ? cache : undefined;
}

function sourcesOf(read: Map<string, SourceFile>, workspace: Workspace): FindingSources {
  return {
    get: (file) => {
      const source = read.get(file) ?? readSource(file, workspace);
      if (!(source instanceof SourceFile)) return undefined;
      read.set(file, source);
      return source;
    },
  };
}

async function lintOne(
  entry: PromptFile,
  request: LintRequest,
  workspace: Workspace,
  fixed: FixedFile[],
  sources: Map<string, SourceFile>,
): Promise<CachedLint> {
  const given = request.texts?.get(entry.file);
  const rules = request.rulesFor(entry.file);
  const lintText = async (source: SourceFile) => {
    const read = await readPromptSource(entry, source, workspace);
    return { read, findings: await lintFile(read, rules, request.context) };
  };
  let { read, findings } = given ? await lintText(given) : await lintOneFile(entry, request, workspace);
  if (request.fix) {
    const before = read.source;
    let fixes = 0;
    for (let round = 0; round < MAX_FIX_ROUNDS && findings.some((finding) => finding.fixable); round++) {
      const { text, applied } = applyFixes(read.source, findings);
      if (applied === 0) break;
      fixes += applied;
      ({ read, findings } = await lintText(sourceFromText(before, text)));
    }
    if (fixes > 0) {
      const after = (before.bom ? '\uFEFF' : '') + read.source.original;
      fixed.push({ file: entry.file, before, after, fixes });
      if (request.fix === 'write') workspace.write(entry.file, after);
    }
  }
  if (findings.length > 0) sources.set(entry.file, read.source);
  const result = summaryOf({ read, findings });
  if (!read.open) cacheFor(request)?.set(entry, result);
  return result;
}

/** What concerns several files is about their names: it points there. The file is read once more, for these few only. */
async function atName(finding: Finding, { files, texts }: LintRequest, workspace: Workspace): Promise<Finding> {
  const entry = files.find(({ file }) => file === finding.file);
  if (!entry) return finding;
  const given = texts?.get(entry.file);
  const { document, source } = given ? await readPromptSource(entry, given, workspace) : await readPromptFile(entry, workspace);
  if (!document?.has(['name'])) return finding;
  const { start, end } = document.spanOf(['name']);
  const from = source.positionAt(start);
  const to = source.positionAt(end);
  return { ...finding, line: from.line, column: from.column, endLine: to.line, endColumn: to.column, path: '/name' };
}

/** How many files are linted here. A helper needs a while to start, so it gets the smaller part. */
function ownShare({ files, fix, cache, texts, helper }: LintRequest): number {
  const alone = helper === undefined || fix !== undefined || cache !== undefined || texts !== undefined;
  return alone ? files.length : Math.ceil(files.length * OWN_SHARE);
}

/** Edited text as if it had been read from disk. */
function sourceFromText(before: SourceFile, text: string): SourceFile {
  return new SourceFile(before.file, text.replaceAll('\r\n', '\n'), { bom: before.bom, original: text });
}

function totalsOf(files: readonly CachedLint[], shared: readonly Finding[]): LintTotals {
  const reported = new Set(files.map((one) => one.file));
  const extra = groupBy(
    shared.filter((finding) => reported.has(finding.file)),
    (finding) => finding.file,
  );
  const findings: Finding[] = [];
  let failed = 0;
  for (const one of files) {
    const more = extra.get(one.file);
    const all = more ? [...one.findings, ...more] : one.findings;
    if (all.length === 0) continue;
    append(findings, all);
    if (one.counts && all.some((finding) => finding.severity === 'error')) failed++;
  }
  const counted = files.filter((one) => one.counts).length;
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return {
    findings,
    files: counted,
    prompts: files.reduce((total, one) => total + one.prompts.length, 0),
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    passRate: counted === 0 ? 1 : (counted - failed) / counted,
  };
}
