import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { generateFiles } from './generate-files.ts';
import { measureAction } from './measure-action.ts';
import { measureEmbedded } from './measure-embedded.ts';
import { measureEval } from './measure-eval.ts';
import { measureHook } from './measure-hook.ts';
import { measureMany } from './measure-many.ts';
import { measurePackage } from './measure-package.ts';
import { measureRegistry } from './measure-registry.ts';
import { measureSdk } from './measure-sdk.ts';
import { measureServe } from './measure-serve.ts';
import { measureStart } from './measure-start.ts';
import { installPeers } from './peers.ts';
import type { Row } from './table.ts';

/** What can be measured by itself, and has a section of its own on the page. */
interface Part {
  readonly name: string;
  readonly title: string;
  readonly measure: (workspace: string) => Iterable<Row> | AsyncIterable<Row>;
}

export const PARTS: readonly Part[] = [
  { name: 'start', title: 'Starting', measure: (workspace) => measureStart(generateFiles(folderIn(workspace, 'start'), 10)) },
  {
    name: 'lint',
    title: 'Linting',
    measure: (workspace) => {
      console.error('Installing peers …');
      const peers = installPeers();
      return measureMany(generateFiles(folderIn(workspace, 'many'), 10_000), generateFiles(folderIn(workspace, 'some'), 1_000), peers);
    },
  },
  {
    name: 'ci',
    title: 'In CI',
    measure: async function* (workspace) {
      yield* measureAction(generateFiles(folderIn(workspace, 'action'), 10), workspace);
      yield* measureHook(workspace);
    },
  },
  { name: 'package', title: 'Installing', measure: measurePackage },
  { name: 'embedded', title: 'The registry in a file', measure: (workspace) => measureEmbedded(folderIn(workspace, 'embedded')) },
  { name: 'eval', title: 'Evaluating', measure: (workspace) => measureEval(folderIn(workspace, 'eval')) },
  { name: 'registry', title: 'MLflow', measure: (workspace) => measureRegistry(folderIn(workspace, 'registry')) },
  { name: 'sdk', title: 'The SDK', measure: (workspace) => measureSdk(folderIn(workspace, 'sdk')) },
  { name: 'serve', title: 'The service', measure: (workspace) => measureServe(folderIn(workspace, 'serve')) },
];

function folderIn(workspace: string, name: string): string {
  return mkdtempSync(join(workspace, `${name}-`));
}
