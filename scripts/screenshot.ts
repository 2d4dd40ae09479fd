// `node scripts/screenshot.ts` takes the picture of the README: what `promptops lint` prints into a terminal, by Chromium.
// Run by hand where the output has changed; nothing checks it, because no two machines draw a letter alike.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printedBy } from './gen/printed-by.ts';
import { terminalPicture } from './screenshot/terminal-picture.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const ARGV = ['lint', 'docs/examples'];

const { all } = await printedBy([...ARGV, '--color'], root, { stdoutIsTerminal: true });
terminalPicture(ARGV, all, join(root, 'docs/images/lint.png'));
