import { PromptopsError } from '../errors.ts';
/** A template that cannot be carried out with these values. */
export declare class TemplateError extends PromptopsError {
    constructor(message: string);
}
