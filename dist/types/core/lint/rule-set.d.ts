import type { Severity } from './finding.ts';
import type { FileRule, PromptRule, ReaderRule, Rule, RuleOptions, WorkspaceRule } from './rule.ts';
export type Level = Severity | 'off';
export type RuleSetting = Level | readonly [Level, RuleOptions];
interface Override {
    readonly matches: (file: string) => boolean;
    readonly rules: Readonly<Record<string, RuleSetting>>;
}
export interface LintSettings {
    readonly extends: 'recommended' | 'strict';
    readonly rules: Readonly<Record<string, RuleSetting>>;
    readonly overrides: readonly Override[];
}
/** A rule that is on, at the level and with the options that hold for a file. */
export interface ActiveRule<R extends Rule = Rule> {
    readonly rule: R;
    readonly severity: Severity;
    readonly options: RuleOptions;
}
/** With what is asked before a check: in one shape for all rules, so that asking thousands of times stays cheap. */
interface ActiveCheck<R extends FileRule | PromptRule> extends ActiveRule<R> {
    /** 0: whatever the traits. */
    readonly needs: number;
    readonly applies: R['applies'];
}
/** The rules that hold for a file, by what they look at. */
export interface RuleSet {
    readonly byId: ReadonlyMap<string, ActiveRule>;
    readonly file: readonly ActiveCheck<FileRule>[];
    readonly prompt: readonly ActiveCheck<PromptRule>[];
    readonly workspace: readonly ActiveRule<WorkspaceRule>[];
    readonly reader: readonly ActiveRule<ReaderRule>[];
}
/** Which rules hold for which file; files under the same overrides share one set. */
export declare function ruleSets(rules: readonly Rule[], settings: LintSettings): (file: string) => RuleSet;
export {};
