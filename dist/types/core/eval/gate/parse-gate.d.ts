import type { Gate } from './gate.ts';
/** A line that is none, and what was probably meant. */
export interface GateProblem {
    readonly problem: string;
    readonly hint?: string;
}
export declare function parseGate(rule: string): Gate | GateProblem;
export declare function isGateProblem(gate: Gate | GateProblem): gate is GateProblem;
/** `0.9`, `.9`, `1e-3`, `90%`. */
export declare function numberIn(text: string): number | undefined;
