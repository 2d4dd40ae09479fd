import type { Message } from '../../prompt/model.ts';
/** The words of a message, whatever else it carries. */
export declare function messageText({ content }: Message): string;
