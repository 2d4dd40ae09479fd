import type { JsonObject } from '../json.ts';
import type { FormatId, Prompt } from '../prompt/model.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import type { Report, Severity } from './finding.ts';
import type { LintCases } from './lint-cases.ts';
/** A file with what was read from it. */
export interface LintFile {
    readonly source: SourceFile;
    readonly format: FormatId | undefined;
    readonly document: YamlDocument | undefined;
    readonly prompts: readonly Prompt[];
    /** Bits of `TRAITS`: what one pass over the characters saw. */
    readonly traits: number;
    /** Of a case file. */
    readonly cases?: LintCases;
}
/** A file for a rule's page and for its own test: `file` picks the format. */
export interface Example {
    readonly file: string;
    readonly text: string;
    /** Bytes on disk, UTF-8 unless said otherwise. */
    readonly encoding?: 'latin1';
    /** Other files that it needs, by path. */
    readonly beside?: Readonly<Record<string, string>>;
    /** Its size on disk: the text is only its beginning. */
    readonly bytes?: number;
    /** Not there, or not to be opened. */
    readonly gone?: true;
}
/** Configured facts that rules may use, the same for every file. */
export interface LintContext {
    /** Aliases that only `promote` may move, and why. */
    readonly guardedAliases: ReadonlyMap<string, string>;
    /** Hosts that prompt and case files may name. */
    readonly hosts: readonly string[];
}
type RuleGroup = 'yaml' | 'schema' | 'meta' | 'template' | 'security' | 'unicode' | 'model' | 'mlflow' | 'eval' | 'style';
interface RuleFacts {
    readonly id: `${RuleGroup}/${string}`;
    readonly severity: Severity;
    /** One sentence that states what is so in a good file. */
    readonly summary: string;
    /** Why it matters and what to do; Markdown, for the rule's page. */
    readonly details: string;
    readonly fixable?: boolean;
    /** In `extends: recommended`; the others need `strict` or a line of their own. Default true. */
    readonly recommended?: boolean;
    /** JSON Schema of the rule's options. */
    readonly options?: JsonObject;
    readonly defaults?: Readonly<Record<string, unknown>>;
    /** Only files with one of these traits are looked at. */
    readonly needs?: number;
    readonly good: Example;
    readonly bad: Example;
}
export type RuleOptions = Readonly<Record<string, unknown>>;
/** Looks at one prompt. */
export interface PromptRule extends RuleFacts {
    readonly scope: 'prompt';
    /** A cheap question that most prompts answer with no: only the others are checked. */
    applies?(prompt: Prompt, options: RuleOptions): boolean;
    check(prompt: Prompt, options: RuleOptions, context: LintContext): Iterable<Report>;
}
/** Looks at one file, whatever came of it: characters, keys, comments. */
export interface FileRule extends RuleFacts {
    readonly scope: 'file';
    /** A cheap question that most files answer with no: only the others are checked. */
    applies?(file: LintFile, options: RuleOptions): boolean;
    check(file: LintFile, options: RuleOptions, context: LintContext): Iterable<Report> | Promise<Iterable<Report>>;
}
/** What is kept of every prompt until the end of a run. */
export interface PromptSummary {
    readonly name: string;
    readonly nameFrom: 'name' | 'path';
    readonly label?: string | undefined;
    readonly file: string;
}
/** Looks at all prompts of a run together. */
export interface WorkspaceRule extends RuleFacts {
    readonly scope: 'workspace';
    check(prompts: readonly PromptSummary[], options: RuleOptions, context: LintContext): Iterable<Report>;
}
/** Reported by a reader while it reads; the rule gives it a level, a page and its examples. */
export interface ReaderRule extends RuleFacts {
    readonly scope: 'reader';
}
export type Rule = PromptRule | FileRule | WorkspaceRule | ReaderRule;
export declare const defineRule: (rule: Omit<PromptRule, 'scope'>) => PromptRule;
export declare const defineFileRule: (rule: Omit<FileRule, 'scope'>) => FileRule;
export declare const defineWorkspaceRule: (rule: Omit<WorkspaceRule, 'scope'>) => WorkspaceRule;
export declare const defineReaderRule: (rule: Omit<ReaderRule, 'scope'>) => ReaderRule;
export {};
