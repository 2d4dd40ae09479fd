import type { SourceFile } from '../source/source-file.ts';
import type { Finding } from './finding.ts';
import type { RuleSet } from './rule-set.ts';
/** A cheap question that nearly every file answers with no. */
export declare function hasDirectives(text: string): boolean;
/** Takes out what comments in the file silence, and reports the comments that silence nothing. */
export declare function applyDirectives(source: SourceFile, findings: readonly Finding[], rules: RuleSet): Finding[];
