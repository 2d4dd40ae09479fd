import { type Document, isCollection, isNode, isPair, isScalar, type Pair, visit, type YAMLMap } from 'yaml';
import { lineNumber, MAX_CAUSES, restOfLine, type YamlCause } from './yaml-cause.ts';

/** Known to the thorough parser alone. */
const TYPED_TAG = /^tag:yaml\.org,2002:(?:binary|timestamp|set|omap|pairs|merge)$/;

/** What is well-formed YAML and still no plain document: keys twice, tags, aliases without an anchor, several documents. */
export function structureCauses(text: string, documents: readonly Document[], firstLine: number): YamlCause[] {
  const causes: YamlCause[] = [];
  for (const document of documents) {
    const anchors = new Set<string>();
    for (const { code, pos } of document.warnings) if (code === 'TAG_RESOLVE_FAILED') causes.push(unknownTag(text, pos[0]));
    visit(document, {
      Map(_key, node) {
        causes.push(...duplicateKeys(text, node, firstLine));
      },
      Pair(_key, pair) {
        if (isCollection(pair.key)) causes.push(complexKey(pair));
      },
      Node(_key, node) {
        if ('anchor' in node && node.anchor) anchors.add(node.anchor);
        if ('tag' in node && node.tag && TYPED_TAG.test(node.tag))
          causes.push(unknownTag(text, text.lastIndexOf('!!', node.range?.[0] ?? 0)));
      },
      Alias(_key, node) {
        if (!anchors.has(node.source)) causes.push(missingAnchor(node.source, node.range?.[0] ?? 0));
      },
    });
  }
  if (documents.length > 1) causes.push(secondDocument(text, documents[0]!));
  if (/^%/m.test(text) && documents[0]?.directives?.docStart) causes.push(...directive(text));
  return causes.sort((a, b) => a.start - b.start);
}

function duplicateKeys(text: string, { items }: YAMLMap, firstLine: number): YamlCause[] {
  const seen = new Map<string, number>();
  const causes: YamlCause[] = [];
  for (const item of items) {
    if (causes.length >= MAX_CAUSES) break;
    if (!isPair(item) || !isScalar(item.key) || !item.key.range) continue;
    const name = String(item.key.value);
    const [start, end] = item.key.range;
    const before = seen.get(name);
    if (before === undefined) {
      seen.set(name, start);
      continue;
    }
    const lines = [before, start].map((at) => firstLine + lineNumber(text, at) - 1);
    causes.push({
      rule: 'yaml/duplicate-key',
      message: `\`${name}\` is there twice: ${lines[0] === lines[1] ? `both on line ${lines[0]}` : `on line ${lines[0]} and on line ${lines[1]}`}.`,
      hint: 'Keep one of the two.',
      start,
      end,
    });
  }
  return causes;
}

function complexKey({ key }: Pair): YamlCause {
  const range = isNode(key) ? key.range : undefined;
  return {
    rule: 'yaml/syntax',
    message: 'A map or a list cannot be a key.',
    hint: 'If this is text that begins with `{` or `[`, put it in quotes.',
    start: range?.[0] ?? 0,
    end: range?.[1] ?? 0,
  };
}

function unknownTag(text: string, at: number): YamlCause {
  const start = Math.max(0, at);
  const written = /^[^\s,\]}]+/.exec(text.slice(start, start + 200))?.[0] ?? '!';
  return {
    rule: 'yaml/unknown-tag',
    message: `\`${written}\` is a YAML tag; tags are never resolved here.`,
    hint: 'If this is text, put it in quotes; else remove the tag.',
    start,
    end: start + written.length,
  };
}

function missingAnchor(name: string, start: number): YamlCause {
  return {
    rule: 'yaml/anchors',
    message: `\`*${name}\` is an alias, but nothing before it is marked \`&${name}\`.`,
    hint: 'If this is text, put it in quotes.',
    start,
    end: start + name.length + 1,
  };
}

function secondDocument(text: string, first: Document): YamlCause {
  const mark = text.indexOf('\n---', Math.max(0, (first.range?.[1] ?? 0) - 1));
  const start = mark === -1 ? (first.range?.[2] ?? 0) : mark + 1;
  return {
    rule: 'yaml/multiple-documents',
    message: 'A second YAML document begins here; one file is one document.',
    hint: 'Move it to a file of its own. If `---` belongs to a text, indent it below the `|`.',
    start,
    end: restOfLine(text, start).end,
  };
}

function directive(text: string): YamlCause[] {
  const start = text.search(/^%(?:YAML|TAG)\b/m);
  if (start === -1) return [];
  return [
    {
      rule: 'yaml/directive',
      message: 'The file begins with a `%` directive, which prompt files do not have.',
      hint: 'Remove the line: YAML 1.2 is meant without it.',
      start,
      end: restOfLine(text, start).end,
    },
  ];
}
