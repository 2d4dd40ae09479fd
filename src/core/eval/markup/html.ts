const ELEMENTS =
  'a|article|aside|b|blockquote|body|br|button|code|dd|div|dl|dt|em|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|li|link|main|meta|nav|ol|option|p|pre|script|section|select|small|span|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|u|ul|video';
const OPENING = new RegExp(`<(?:${ELEMENTS})(?:\\s[^<>]{0,2000})?/?>`, 'i');
const CLOSING = new RegExp(`</(?:${ELEMENTS})\\s?>`, 'i');
const SIGNS = [OPENING, CLOSING, /<!doctype html/i, /<!--/, /&(?:nbsp|amp|lt|gt|quot|copy|mdash|ndash|hellip|#\d{1,6});/i];

/** Tags that HTML has, their closing ones, a doctype, a comment, an entity: how many of these occur. */
export function htmlSigns(text: string): number {
  return SIGNS.filter((sign) => sign.test(text)).length;
}

/** Nothing but HTML: it begins and ends with a tag, and one of them is a tag that HTML has. */
export function isWholeHtml(text: string): boolean {
  const trimmed = text.trim();
  return /^<(?:!doctype html|!--|[a-z])/i.test(trimmed) && trimmed.endsWith('>') && OPENING.test(trimmed);
}
