import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.ts';
import { outputOf, timeOf } from './run-command.ts';
import { limitRow, type Row } from './table.ts';

/** What a user's `npm install promptops` brings. */
export function* measurePackage(workspace: string): Generator<Row> {
  const packed = outputOf({ command: 'npm', args: ['pack', '--json', '--pack-destination', workspace], cwd: ROOT });
  const [{ filename, size, unpackedSize }] = JSON.parse(packed) as [{ filename: string; size: number; unpackedSize: number }];
  yield limitRow('the package, packed', size / 1e6, 'MB', 12);
  yield limitRow('the package, installed', unpackedSize / 1e6, 'MB', 12);

  const times = [1, 2, 3].map((round) => {
    const folder = join(workspace, `install-${round}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    return timeOf({ command: 'npm', args: ['install', '--offline', '--no-audit', '--no-fund', join(workspace, filename)], cwd: folder });
  });
  yield limitRow('its `npm install`', times.sort((a, b) => a - b)[1]! / 1000, 's', 2);
}
