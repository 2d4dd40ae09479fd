import { enableCompileCache } from 'node:module';
import { processTerminal } from './process-terminal.ts';

// A job has several steps, and some runners stay: from the second one on nothing is compiled anew.
enableCompileCache();
// Nothing else stands here: what another program needs of this file's parts would start the Action with it.
void import('./run-action.ts').then(({ runAction }) => runAction(processTerminal(import.meta.url)));
