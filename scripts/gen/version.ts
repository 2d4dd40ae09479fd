import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generated } from './generated.ts';

/** `src` never imports package.json: the whole of it would land in the bundle. */
export function versionFile(root: string): Generated {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { files: { 'src/generated/version.ts': `// Written by \`npm run gen\`.\nexport const VERSION = '${version}';\n` } };
}
