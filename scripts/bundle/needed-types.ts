import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const RELATIVE = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** Leaves of a folder of declarations those that the entries lead to: the others cost every install a file each. */
export function keepNeededTypes(folder: string, entries: readonly string[]): void {
  const needed = neededTypes(folder, entries);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !needed.has(file)) rmSync(file);
  }
  removeEmpty(folder);
}

function neededTypes(folder: string, entries: readonly string[]): ReadonlySet<string> {
  const needed = new Set<string>();
  const open = entries.map((entry) => join(folder, entry));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (needed.has(file)) continue;
    needed.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(RELATIVE)) open.push(declarationOf(join(dirname(file), path!), file));
  }
  return needed;
}

function declarationOf(path: string, from: string): string {
  const declaration = path.replace(/(?<!\.d)\.[jt]s$/, '.d.ts');
  if (!declaration.endsWith('.d.ts') || !existsSync(declaration)) throw new Error(`${from} needs ${path}, which has no declarations.`);
  return declaration;
}

function removeEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
