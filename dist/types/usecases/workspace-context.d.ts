import type { ReadContext } from '../core/prompt/formats/format.ts';
import type { Workspace } from '../ports/workspace.ts';
export interface WorkspaceContext extends ReadContext {
    /** True once a file was not to be had, or a pattern was asked for: the answer can change although no file that was read does. */
    readonly isOpen: () => boolean;
}
/** What readers may ask for, answered from the workspace: nothing outside its root, nothing that is not text. */
export declare function workspaceContext(workspace: Workspace): WorkspaceContext;
/** A reference from the folder of the file that names it, as a path from the root; `undefined` when it leaves the root. */
export declare function resolvePath(reference: string, from: string): string | undefined;
