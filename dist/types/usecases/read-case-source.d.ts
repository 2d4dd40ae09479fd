import type { SourceFile } from '../core/source/source-file.ts';
import type { Workspace } from '../ports/workspace.ts';
import { type ReadPromptFile } from './read-prompt-file.ts';
/** A case file as lint sees it: with the prompt that it is for, whose variables and tests it is held against. */
export declare function readCaseSource(source: SourceFile, workspace: Workspace): Promise<ReadPromptFile>;
