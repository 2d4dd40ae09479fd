import { PromptopsError } from '../errors.ts';

/** A template that cannot be carried out with these values. */
export class TemplateError extends PromptopsError {
  constructor(message: string) {
    super('VARIABLES_INVALID', message, 'Check the values, and the place in the template that reads them.');
  }
}
