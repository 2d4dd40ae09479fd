import type { Values } from '../syntax.ts';
import type { Body } from './ast.ts';
/** The bytes that MLflow's Jinja2 gives. Throws TemplateError. */
export declare function renderTemplate(text: string, body: Body, values: Values): string;
