import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder whose `node_modules` holds these packages from npm, installed once; `absent` says why it could not be. */
export function nodeTools(
  name: string,
  packages: Readonly<Record<string, string>>,
): { readonly modules: string } | { readonly absent: string } {
  const versions = Object.entries(packages).map(([one, version]) => `${one}@${version}`);
  const folder = fileURLToPath(
    new URL(`../node_modules/.cache/promptops-tests/npm-${name}-${Object.values(packages).join('-')}`, import.meta.url),
  );
  const modules = join(folder, 'node_modules');
  const isThere = () => Object.keys(packages).every((one) => existsSync(join(modules, one, 'package.json')));
  if (!isThere()) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
    spawnSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', ...versions], {
      cwd: folder,
      timeout: 180_000,
    });
  }
  return isThere() ? { modules } : { absent: `${versions.join(', ')} could not be installed from npm` };
}
