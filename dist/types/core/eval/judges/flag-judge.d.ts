import { type Assertion } from '../assertion.ts';
interface FlagJudge {
    readonly type: string;
    readonly summary: string;
    readonly details: string;
    readonly example: Assertion['example'];
    /** The key of the verdict: what a statement should not be. */
    readonly flag: string;
    /** When a statement has the flag. */
    readonly when: string;
    readonly are: string;
}
/** Judges that look at every statement of the answer for one fault. Other tools count faults, so that low is good; here high is. */
export declare function defineFlagJudge({ flag, when, are, details, ...facts }: FlagJudge): Assertion;
export {};
