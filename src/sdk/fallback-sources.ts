import type { AppConfig } from '../core/load/app-config.ts';
import type { FallbackSource } from '../usecases/load/loader.ts';

interface Sources {
  readonly app: () => Promise<AppConfig>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The tags of a prompt of that name in the files of the application. */
  readonly packaged: (name: string) => Promise<Readonly<Record<string, string>> | undefined>;
}

/** The configuration's text, then the environment's, then the file that was shipped with the application. */
export function fallbackSources({ app, env, packaged }: Sources): readonly FallbackSource[] {
  // A text for the application's one prompt must not answer for another one.
  const text = (name: string, find: (config: AppConfig) => string | undefined): FallbackSource => ({
    name,
    find: async (prompt) => {
      const config = await app();
      const content = config.promptName === undefined || config.promptName === prompt ? find(config) : undefined;
      return content === undefined ? undefined : { content };
    },
  });
  return [
    text('system_prompt', ({ systemPrompt }) => systemPrompt),
    text('SYSTEM_PROMPT', () => env['SYSTEM_PROMPT'] || undefined),
    {
      name: 'file',
      find: async (prompt) => {
        const tags = await packaged(prompt);
        return tags && { tags };
      },
    },
  ];
}
