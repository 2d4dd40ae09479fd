import type { Body } from './ast.ts';
import { type Scope } from './scope.ts';
export declare function evaluateBody(body: Body, scope: Scope): string;
