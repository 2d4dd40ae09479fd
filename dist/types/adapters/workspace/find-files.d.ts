import type { FileQuery, FileSearch } from '../../ports/workspace.ts';
import type { Tree } from './tree.ts';
/** One walk over the folders that a pattern can reach. */
export declare function findFiles(tree: Tree, { include, exclude }: FileQuery): FileSearch;
