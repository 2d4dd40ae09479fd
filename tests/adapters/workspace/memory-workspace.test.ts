import { memoryWorkspace } from '../../../src/adapters/workspace/memory-workspace.ts';
import { workspaceContract } from '../../contracts/workspace.ts';

workspaceContract('memory', (files) => memoryWorkspace({ files }));
