import type { ReadProblem } from '../prompt/formats/format.ts';
import type { Finding } from './finding.ts';
import type { LintContext, LintFile, PromptSummary } from './rule.ts';
import type { RuleSet } from './rule-set.ts';
/** A file on its way through the rules, with what its reader had to say. */
export interface ReadFile extends LintFile {
    readonly problems: readonly ReadProblem[];
}
/** All findings of one file, in the order of their places. */
export declare function lintFile(file: ReadFile, rules: RuleSet, context: LintContext): Promise<Finding[]>;
/** Findings that need all prompts of the run together: colliding names and the like. */
export declare function lintWorkspace(prompts: readonly PromptSummary[], ruleSetOf: (file: string) => RuleSet, context: LintContext): Finding[];
