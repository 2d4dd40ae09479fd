const DATA = /\.(?:txt|md|json|jsonl|ya?ml|csv|j2|jinja2?)$/i;
const CODE = /\.(?:[cm]?[jt]s|py|rb|go|sh|bash|pl|ps1|bat|cmd|exe)(?::[\w.]+)?$/i;
const REMOTE = /^(?:langfuse|portkey|helicone|huggingface|https?|ws|wss|gs|s3|az):\/\//i;

/** What a string in a promptfoo configuration stands for. */
export type Reference =
  | { readonly kind: 'text' }
  /** A program or a service: nothing that could be read as text. */
  | { readonly kind: 'code' | 'remote' }
  | { readonly kind: 'file'; readonly pattern: string; readonly glob: boolean };

/** promptfoo takes many strings for paths; those with blanks or a template in them are texts here. */
export function referenceOf(written: string): Reference {
  if (written.includes('\n')) return { kind: 'text' };
  const text = written.trim();
  if (text.startsWith('exec:') || text.startsWith('python:')) return { kind: 'code' };
  if (REMOTE.test(text) && !/\s/.test(text)) return { kind: 'remote' };
  const isFile = text.startsWith('file://');
  const pattern = isFile ? text.slice('file://'.length) : text;
  if (!isFile && (/\s|\{\{/.test(text) || !(CODE.test(text) || DATA.test(text)))) return { kind: 'text' };
  if (CODE.test(pattern)) return { kind: 'code' };
  return { kind: 'file', pattern, glob: /[*?[{]/.test(pattern) };
}
