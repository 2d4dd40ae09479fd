import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configurationPage } from './configuration-page.ts';
import { gitIn, makeRepository } from './example-repository.ts';
import { fillExamples } from './fill-examples.ts';
import type { Generated } from './generated.ts';
import { printedBy } from './printed-by.ts';

/** Pages that other generators write, or that the benchmark writes. */
const OTHERS = ['errors.md', 'benchmarks.md'];

/** The pages written by hand, and the one made from a schema, with what their examples really print. */
export async function documentationPages(root: string): Promise<Generated> {
  const generated = new Map([['configuration.md', configurationPage(root)]]);
  const names = new Set([
    ...generated.keys(),
    ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && !OTHERS.includes(name)),
  ]);
  const files: Record<string, string> = {};
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'promptops-docs-')));
  try {
    const newFolder = () => {
      const folder = mkdtempSync(join(scratch, 'example-'));
      makeRepository(folder);
      return folder;
    };
    for (const name of names) {
      const text = generated.get(name) ?? readFileSync(join(root, 'docs', name), 'utf8');
      files[`docs/${name}`] = await fillExamples(text, { newFolder, promptops: printedBy, git: gitIn });
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
  return { files };
}
