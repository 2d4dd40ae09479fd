import { Document, Scalar, visit } from 'yaml';
import type { JsonObject } from '../../json.ts';

/** YAML for people: texts of several lines as blocks where a block holds them exactly, in double quotes where not. */
export function yamlText(data: JsonObject): string {
  const document = new Document(data, { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value !== 'string') return;
      if (isBlockSafe(node.value)) node.type = Scalar.BLOCK_LITERAL;
      else if (!isPlainSafe(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Pair(_key, { key }) {
      if (key instanceof Scalar && typeof key.value === 'string' && !isPlainSafe(key.value)) key.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, indentSeq: true, defaultKeyType: null });
}

/** Printable characters only, no line of blanks, nothing that needs an indentation mark. */
function isBlockSafe(text: string): boolean {
  if (!text.includes('\n') || /^[ \t\n]/.test(text)) return false;
  return isPrintable(text) && !/(?:^|\n)[ \t]+(?:\n|$)/.test(text);
}

function isPlainSafe(text: string): boolean {
  return isPrintable(text) && !/[\t\n]/.test(text) && text === text.trim();
}

/** What YAML writes without an escape: no controls but tab and line feed, no exotic line breaks, no lone surrogates. */
function isPrintable(text: string): boolean {
  return (
    text.isWellFormed() && !/[^\t\n\u0020-\u007e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/.test(text.replace(/[\u{10000}-\u{10ffff}]/gu, ''))
  );
}
