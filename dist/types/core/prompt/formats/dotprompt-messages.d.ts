import type { SourceFile } from '../../source/source-file.ts';
import type { DraftMessage, DraftText } from '../model.ts';
import type { ReadProblem } from './format.ts';
export interface DotpromptBody {
    readonly type: 'text' | 'chat';
    readonly texts: readonly DraftText[];
    readonly messages?: readonly DraftMessage[];
    readonly problems: readonly ReadProblem[];
}
/** Cuts a template into messages as Dotprompt does after rendering: blank stretches make none, and the first one is the user's. */
export declare function readBody(source: SourceFile, body: string, offset: number): DotpromptBody;
