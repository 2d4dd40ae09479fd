import { processTerminal } from './process-terminal.ts';

// Nothing else stands here: what another program needs of this file's parts would start the Action with it.
void import('./run-action.ts').then(({ runAction }) => runAction(processTerminal(import.meta.url)));
