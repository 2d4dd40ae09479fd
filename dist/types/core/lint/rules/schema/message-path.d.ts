import type { Path } from '../../../json.ts';
import type { Prompt } from '../../../prompt/model.ts';
/** Where a key of a message is written; a message that is part of a body answers with nothing, and the position with the file's start. */
export declare function messagePath({ parts, format }: Prompt, message: number, key: string): Path;
