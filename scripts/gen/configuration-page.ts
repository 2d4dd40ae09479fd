import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Key {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Key>>;
  readonly items?: Key;
  readonly additionalProperties?: Key | boolean;
}

const INTRODUCTION = `# Configuration

No configuration is needed. What is written goes into \`promptops.config.yaml\` (\`.yml\`, \`.json\`) or under the key \`promptops\`
of \`package.json\`; the first one found from the working directory up to the root of the repository holds, or the file that
\`--config\` or \`PROMPTOPS_CONFIG\` names. It is data and never code. A key that does not exist is an error with a suggestion:

<!-- file: promptops.config.yaml -->
\`\`\`yaml
format: 1
lint:
  extend: strict
\`\`\`

\`\`\`console
$ promptops config
\`\`\`

\`promptops config\` prints every value and where it comes from: a flag, a variable of the environment, a line of a file, or
the default. The flags go before the environment, the environment before the file.

<!-- file: promptops.config.yaml -->
\`\`\`yaml
# yaml-language-server: $schema=https://raw.githubusercontent.com/promptops/promptops/main/schemas/config.schema.json
format: 1
prompts:
  - include: "prompts/**"
    exclude: ["prompts/drafts/**"]
  - include: "services/shop/prompts/**"
    prefix: "shop."
lint:
  rules:
    template/unused-variable: error
    model/token-budget: [warning, {max: 4000}]
  overrides:
    - files: ["prompts/legacy/**"]
      rules: {template/unused-variable: "off"}
\`\`\`

<!-- file: prompts/greet.prompt.yaml -->
\`\`\`yaml
template: Greet them.
variables: [{name: name}]
\`\`\`

\`\`\`console
$ promptops lint
\`\`\`

What holds for every repository of yours may stand in \`~/.config/promptops/config.yaml\`; the repository's own file goes before it.
`;

/** Every key of the configuration, as its schema has it. */
export function configurationPage(root: string): string {
  const { properties = {} } = JSON.parse(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8')) as Key;
  const sections = Object.entries(properties).filter(([name]) => !name.startsWith('$'));
  return [
    '<!-- Written by `npm run gen` from schemas/config.schema.json and scripts/gen/configuration-page.ts. -->',
    INTRODUCTION.trimEnd(),
    ...sections.map(([name, key]) => section(name, key)),
    'Where a list or a map may stand, `null` is the same as leaving the key out.\n\n[Documentation](README.md) · [lint](lint.md) · [rules](rules/README.md)',
  ]
    .join('\n\n')
    .concat('\n');
}

function section(name: string, key: Key): string {
  const rows = rowsOf(name, key);
  const table = rows.length === 0 ? row(name, key) : rows.join('\n');
  return `## ${name}\n\n${key.description ?? ''}\n\n| key | value | default | |\n|---|---|---|---|\n${table}`;
}

function rowsOf(path: string, key: Key): readonly string[] {
  const { properties = {}, items, additionalProperties } = key;
  const own = Object.entries(properties).flatMap(([name, inner]) => leaf(`${path}.${name}`, inner));
  const listed = items?.properties ? rowsOf(`${path}[]`, items) : [];
  const named =
    typeof additionalProperties === 'object' && additionalProperties.properties ? rowsOf(`${path}.<name>`, additionalProperties) : [];
  return [...own, ...listed, ...named];
}

function leaf(path: string, key: Key): readonly string[] {
  const inner = rowsOf(path, key);
  return inner.length > 0 ? inner : [row(path, key)];
}

function row(path: string, key: Key): string {
  const cells = [code(path), valuesOf(key), key.default === undefined ? '' : code(JSON.stringify(key.default)), key.description ?? ''];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function valuesOf({ type, enum: choices, examples = [] }: Key): string {
  if (choices) return choices.map((choice) => code(String(choice))).join(', ');
  const types = [type ?? []].flat().filter((one) => one !== 'null');
  const words = types.map((one) => WORDS[one] ?? one).join(' or ');
  const [example] = examples;
  return example === undefined || example === null ? words : `${words}, such as ${code(JSON.stringify(example))}`;
}

const WORDS: Readonly<Record<string, string>> = {
  array: 'list',
  object: 'map',
  string: 'text',
  boolean: '`true` or `false`',
  integer: 'whole number',
};

function code(text: string): string {
  return `\`${text}\``;
}
