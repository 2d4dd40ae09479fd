import type { LintReporter } from './reporter.ts';

export interface ReporterEntry {
  readonly id: string;
  readonly load: () => Promise<LintReporter>;
}

/** Every format of `lint`; only the one that is asked for is loaded. A new one is one file and one line here. */
export const REPORTERS: readonly ReporterEntry[] = [
  { id: 'stylish', load: async () => (await import('./stylish.ts')).stylish },
  { id: 'json', load: async () => (await import('./json.ts')).json },
  { id: 'github', load: async () => (await import('./github.ts')).github },
  { id: 'sarif', load: async () => (await import('./sarif.ts')).sarif },
  { id: 'junit', load: async () => (await import('./junit.ts')).junit },
  { id: 'gitlab', load: async () => (await import('./gitlab.ts')).gitlab },
];
