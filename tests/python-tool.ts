import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A tool from PyPI, installed once below node_modules; `absent` says why it could not be. */
export function pythonTool(name: string, version: string): { readonly tool: string } | { readonly absent: string } {
  const folder = fileURLToPath(new URL(`../node_modules/.cache/promptops-tests/${name}-${version}`, import.meta.url));
  const tool = `${folder}/bin/${name}`;
  const python = `${folder}/bin/python`;
  const setUps = [
    [
      ['python3', '-m', 'venv', folder],
      [python, '-m', 'pip', 'install', '--quiet', `${name}==${version}`],
    ],
    [
      ['uv', 'venv', '--quiet', folder],
      ['uv', 'pip', 'install', '--quiet', '--python', python, `${name}==${version}`],
    ],
  ];
  const runs = () => existsSync(tool) && spawnSync(tool, ['--version'], { encoding: 'utf8' }).stdout?.includes(version);
  if (runs()) return { tool };
  for (const steps of setUps) {
    const done = steps.every(([command = '', ...args]) => spawnSync(command, args, { timeout: 180_000 }).status === 0);
    if (done && runs()) return { tool };
  }
  return { absent: `${name} ${version} is not here, and could not be installed with Python` };
}
