import { isRecord } from '../core/json.ts';
import type { Example, Rule } from '../core/lint/rule.ts';
import { fenced } from './fenced.ts';

const LANGUAGES: Readonly<Record<string, string>> = { '.yaml': 'yaml', '.yml': 'yaml', '.json': 'json', '.md': 'markdown' };

/** What a rule asks for, why, and an example of each kind; Markdown for the docs and for `explain`. */
export function rulePage(rule: Rule): string {
  return [
    `# ${rule.id}`,
    rule.summary,
    facts(rule),
    rule.details.trim(),
    ...options(rule),
    '## Wrong',
    ...example(rule.bad),
    '## Right',
    ...example(rule.good),
  ]
    .join('\n\n')
    .concat('\n');
}

function facts(rule: Rule): string {
  const sets = rule.recommended === false ? 'in `strict` only' : 'in `recommended`';
  return `**${rule.severity}** · ${sets}${rule.fixable ? ' · mended by `--fix`' : ''}`;
}

/** Each option with its default, and how it is written into a configuration. */
function options({ id, severity, options, defaults = {} }: Rule): readonly string[] {
  if (!isRecord(options?.properties)) return [];
  const list = Object.entries(options.properties).map(([name, schema]) => {
    const about = isRecord(schema) && typeof schema.description === 'string' ? `: ${schema.description}` : '';
    return `- \`${name}\`${about}`;
  });
  const setting = `lint:\n  rules:\n    ${id}: [${severity}, ${JSON.stringify(defaults)}]\n`;
  return ['## Options', list.join('\n'), 'In `promptops.config.yaml`, here with the defaults:', fenced(setting, 'yaml')];
}

function example({ file, text, beside = {} }: Example): readonly string[] {
  return [[file, text] as const, ...Object.entries(beside)].flatMap(([name, content]) => [
    `\`${name}\``,
    fenced(content, LANGUAGES[name.slice(name.lastIndexOf('.'))] ?? 'text'),
  ]);
}
