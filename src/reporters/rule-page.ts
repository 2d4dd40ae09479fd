import { isRecord } from '../core/json.ts';
import type { Example, Rule } from '../core/lint/rule.ts';
import { visible } from './visible.ts';

/** Some bad examples are bad because they are long. */
const WIDEST = 200;

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

/** Between fences longer than any in the text, with what nobody can see written out. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const shown = visible(text).replace(/^.+$/gm, (line) => (line.length > WIDEST ? `${line.slice(0, WIDEST)} …` : line));
  return `${fence}${language}\n${shown.replace(/\n?$/, '\n')}${fence}`;
}
