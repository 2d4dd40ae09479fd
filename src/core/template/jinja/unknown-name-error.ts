import { TemplateError } from '../template-error.ts';

/** A filter or a test that is not ours: where it prints, the tag stays text. */
export class UnknownNameError extends TemplateError {}
