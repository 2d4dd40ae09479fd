/** `prompts/greet.eval.yaml` and `prompts/greet.prompt.yml` → `prompts/greet.cassette.jsonl`. */
export function cassetteFile(casesFile: string): string {
  return `${casesFile.replace(/(?:\.(?:eval|prompt))?\.[^./]+$/, '')}.cassette.jsonl`;
}
