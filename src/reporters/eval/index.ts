import type { EvalReporter } from './reporter.ts';

export interface EvalReporterEntry {
  readonly id: string;
  readonly load: () => Promise<EvalReporter>;
}

/** Every format of `eval`; only the one that is asked for is loaded. A new one is one file and one line here. */
export const EVAL_REPORTERS: readonly EvalReporterEntry[] = [
  { id: 'text', load: async () => (await import('./text.ts')).text },
  { id: 'json', load: async () => (await import('./json.ts')).json },
  { id: 'junit', load: async () => (await import('./junit.ts')).junit },
  { id: 'markdown', load: async () => (await import('./markdown.ts')).markdown },
  { id: 'html', load: async () => (await import('./html.ts')).html },
];
