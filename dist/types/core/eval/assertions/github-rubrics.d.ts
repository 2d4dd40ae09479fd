import { type Assertion } from '../assertion.ts';
export declare const GITHUB_RUBRICS: readonly Assertion[];
