// `npm run gen` writes the files that follow from others; `--check` only says which of them are stale.
// What src/ imports comes first: the pages are made from src/ itself, which cannot be loaded without it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Generated } from './gen/generated.ts';
import { validatorFiles } from './gen/validators.ts';
import { versionFile } from './gen/version.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

const stale = [...settle(versionFile(root)), ...settle(await validatorFiles(root))];
const { rulePages } = await import('./gen/rule-pages.ts');
const { assertionPages } = await import('./gen/assertion-pages.ts');
const { errorPage } = await import('./gen/error-page.ts');
const { commandPages } = await import('./gen/command-pages.ts');
const { readmeFile } = await import('./gen/readme.ts');
const { documentationPages } = await import('./gen/documentation-pages.ts');
stale.push(
  ...settle(rulePages()),
  ...settle(assertionPages()),
  ...settle(errorPage()),
  ...settle(await commandPages()),
  ...settle(await readmeFile(root)),
  ...settle(await documentationPages(root)),
);

if (check && stale.length > 0) {
  console.error(`Generated files are stale; run \`npm run gen\`:\n${stale.map((file) => `  ${file}`).join('\n')}`);
  process.exitCode = 1;
}

/** Writes what differs, removes what is no longer generated, and names both. */
function settle({ files, owns }: Generated): readonly string[] {
  const wanted = new Map(Object.entries(files));
  const differing = [...wanted].filter(([file, text]) => read(file) !== text).map(([file]) => file);
  const left = owns ? filesBelow(owns).filter((file) => !wanted.has(file)) : [];
  if (!check) {
    for (const file of differing) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      writeFileSync(join(root, file), wanted.get(file) ?? '');
    }
    for (const file of left) rmSync(join(root, file));
  }
  return [...differing, ...left];
}

function read(file: string): string | undefined {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
}
