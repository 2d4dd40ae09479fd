import type { Grade, Graded, GradeHelp } from '../assertion.ts';
import type { Check } from '../suite.ts';
/** What foreign code returns, as a grade. A number passes only against a threshold, and a map only with its own `pass`. */
export declare function gradeByCode(type: 'javascript' | 'webhook', graded: Graded, check: Check, help: GradeHelp): Promise<Grade>;
