import type { TemplateAnalysis } from '../syntax.ts';
import type { Program, SpanOf } from './ast.ts';
export declare function analyseHandlebars(program: Program, spanOf: SpanOf): TemplateAnalysis;
