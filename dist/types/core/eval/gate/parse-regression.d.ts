import type { NoRegressionGate } from './gate.ts';
import { type GateProblem } from './parse-gate.ts';
export declare function parseRegression(rule: string): NoRegressionGate | GateProblem;
