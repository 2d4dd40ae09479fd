import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadAll } from 'js-yaml';

interface Input {
  readonly description: string;
  readonly default: string | boolean;
  readonly type?: string;
}

export const COMPONENT = readFileSync(fileURLToPath(new URL('../../templates/promptops.yml', import.meta.url)), 'utf8');
const [head] = loadAll(COMPONENT) as [{ readonly spec: { readonly inputs: Readonly<Record<string, Input>> } }];
export const componentInputs = head.spec.inputs;

/** The component as GitLab makes it of its inputs. */
export function filledComponent(given: Readonly<Record<string, string>> = {}): string {
  const jobs = COMPONENT.slice(COMPONENT.indexOf('\n---\n') + 5);
  return jobs.replaceAll(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_all, name: string) => given[name] ?? String(componentInputs[name]?.default));
}
