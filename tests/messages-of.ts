import { applyFixes } from '../src/core/lint/apply-fixes.ts';
import { SourceFile } from '../src/core/source/source-file.ts';
import { lintText } from './lint-text.ts';

/** What one rule says about a text, in the order of the places. */
export async function messagesOf(
  rule: string,
  text: string,
  file = 'prompts/a.prompt.yaml',
  beside: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const findings = await lintText({ file, text, beside });
  return findings.filter((finding) => finding.rule === rule).map(({ line, message }) => `${line}: ${message}`);
}

/** The text after one round of the fixes of a rule. */
export async function fixedBy(rule: string, text: string, file = 'prompts/a.prompt.yaml'): Promise<string> {
  const findings = (await lintText({ file, text })).filter((finding) => finding.rule === rule);
  return applyFixes(new SourceFile(file, text), findings).text;
}
