import type { Workspace } from '../../ports/workspace.ts';
interface MemoryWorkspaceOptions {
    readonly files?: Readonly<Record<string, string | Uint8Array>>;
    readonly root?: string;
    readonly cwd?: string;
}
/** A folder tree that exists only here, for tests. */
export declare function memoryWorkspace({ files, root, cwd }?: MemoryWorkspaceOptions): Workspace;
export {};
