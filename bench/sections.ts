const BEGIN = (name: string) => `<!-- bench: ${name} -->`;
const END = '<!-- /bench -->';

/** The page with one section written anew; one that it does not have yet comes behind the last. */
export function withSection(page: string, name: string, text: string): string {
  const section = `${BEGIN(name)}\n\n${text}\n\n${END}`;
  const start = page.indexOf(BEGIN(name));
  if (start !== -1) {
    const end = page.indexOf(END, start);
    if (end === -1) throw new Error(`The section ${name} has no end.`);
    return page.slice(0, start) + section + page.slice(end + END.length);
  }
  const last = page.lastIndexOf(END);
  if (last === -1) return `${page.trimEnd()}\n\n${section}\n`;
  const end = last + END.length;
  return `${page.slice(0, end)}\n\n${section}${page.slice(end)}`;
}
