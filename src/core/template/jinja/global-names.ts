/** Names that Jinja defines itself. */
export const GLOBAL_NAMES: ReadonlySet<string> = new Set(['range', 'dict', 'namespace', 'cycler', 'joiner', 'lipsum', 'self']);
