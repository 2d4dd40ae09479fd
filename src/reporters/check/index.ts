import { REPORTERS } from '../index.ts';
import type { CheckReporter } from './check-reporter.ts';

export interface CheckReporterEntry {
  readonly id: string;
  readonly load: () => Promise<CheckReporter>;
}

/** What only lint has something to say in: places in files. */
const FROM_LINT = ['github', 'sarif', 'gitlab'];

/** Every format of `check`; only the one that is asked for is loaded. A new one is one file and one line here. */
export const CHECK_REPORTERS: readonly CheckReporterEntry[] = [
  { id: 'text', load: async () => (await import('./text.ts')).text },
  { id: 'json', load: async () => (await import('./json.ts')).json },
  { id: 'markdown', load: async () => (await import('./markdown.ts')).markdown },
  { id: 'junit', load: async () => (await import('./junit.ts')).junit },
  ...REPORTERS.filter(({ id }) => FROM_LINT.includes(id)).map(({ id, load }) => ({
    id,
    load: async (): Promise<CheckReporter> => {
      const reporter = await load();
      return { ...reporter, render: ({ lint }, options) => reporter.render(lint, options) };
    },
  })),
];
