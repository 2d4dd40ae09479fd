import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './places.ts';

/** Programs to compare with, by the path of what starts them; or why one is not here. */
export interface Peers {
  readonly ajv: Peer;
  readonly spectral: Peer;
  readonly checkJsonschema: Peer;
}

export type Peer = { readonly program: string } | { readonly absent: string };

/** Installed outside the project's own dependencies, once. */
export function installPeers(): Peers {
  return {
    ajv: fromNpm('ajv-cli', ['ajv-cli@5.0.0', 'ajv-formats@3.0.1'], 'ajv-cli/dist/index.js'),
    spectral: fromNpm('spectral', ['@stoplight/spectral-cli@6.16.3'], '@stoplight/spectral-cli/dist/index.js'),
    checkJsonschema: fromPip('check-jsonschema', 'check-jsonschema==0.34.1'),
  };
}

function fromNpm(name: string, packages: readonly string[], entry: string): Peer {
  const folder = join(CACHE, name);
  const program = join(folder, 'node_modules', entry);
  if (existsSync(program)) return { program };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error', ...packages], {
    cwd: folder,
    stdio: 'ignore',
  });
  return status === 0 && existsSync(program) ? { program } : { absent: `npm could not install ${name}` };
}

function fromPip(name: string, requirement: string): Peer {
  const folder = join(CACHE, name);
  const program = join(folder, 'bin', name);
  if (existsSync(program)) return { program };
  const quiet = { stdio: 'ignore' } as const;
  spawnSync('python3', ['-m', 'venv', folder], quiet);
  spawnSync(join(folder, 'bin/python'), ['-m', 'pip', 'install', '--quiet', requirement], quiet);
  return existsSync(program) ? { program } : { absent: `pip could not install ${name}` };
}
