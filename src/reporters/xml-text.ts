import { visible, visibleLine } from './visible.ts';

/** Text between tags, with nothing in it that XML or a terminal would obey. */
export function xmlText(text: string): string {
  return escapeXml(visible(text));
}

/** The value of an attribute, on one line. */
export function xmlAttribute(text: string): string {
  return escapeXml(visibleLine(text));
}

/** XML 1.0 has no place for two characters that `visible` lets through. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
