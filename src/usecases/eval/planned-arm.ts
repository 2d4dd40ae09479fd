import type { Arm } from '../../core/eval/result.ts';
import type { Prompt } from '../../core/prompt/model.ts';
import type { TemplateSyntax } from '../../core/template/syntax.ts';
import type { Model, ModelRequest } from '../../ports/model.ts';
import type { Rendered } from './render-case.ts';

/** An arm with everything that asking takes. */
export interface PlannedArm extends Arm {
  readonly role: 'candidate' | 'baseline' | 'other';
  readonly source: Prompt;
  readonly syntax: TemplateSyntax;
  /** Whom to ask, or why nobody can be. Cases with recorded answers need nobody. */
  readonly model: Model | { readonly problem: string };
  readonly request: Omit<ModelRequest, 'messages'>;
  /** What is sent for each case, by its id; filled once. */
  readonly rendered: Map<string, Rendered>;
}
