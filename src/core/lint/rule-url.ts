const DOCS = 'https://github.com/promptops/promptops/blob/main/docs/rules';

/** The page that `gen` writes for a rule. */
export function ruleUrl(id: string): string {
  return `${DOCS}/${id}.md`;
}
