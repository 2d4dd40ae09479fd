/** What is known of a model that nobody should build on any more. */
export interface RetiredModel {
  /** The day on which its maker turns it off, or turned it off; absent where no day is certain. */
  readonly date?: string;
  readonly successor?: string;
}

/** Read from the makers' deprecation pages in November 2026. Clouds that host the same models keep calendars of their own. */
export const RETIRED_MODELS_AS_OF = '2026-11';

const OPENAI_LARGE = 'gpt-5.6-sol';
const OPENAI_SMALL = 'gpt-5.6-terra';
const SONNET = 'claude-sonnet-4-6';
const OPUS = 'claude-opus-4-8';
const HAIKU = 'claude-haiku-4-5';
const FLASH = 'gemini-3.5-flash';
const FLASH_LITE = 'gemini-3.5-flash-lite';

const on = (date: string | undefined, successor: string, ...names: string[]): [string, RetiredModel][] =>
  names.map((name) => [name, { ...(date !== undefined && { date }), successor }]);

/** By the name alone, without a provider before it. */
export const RETIRED_MODELS: ReadonlyMap<string, RetiredModel> = new Map([
  // OpenAI
  ...on(
    '2024-01-04',
    OPENAI_SMALL,
    'text-davinci-001',
    'text-davinci-002',
    'text-davinci-003',
    'text-curie-001',
    'text-babbage-001',
    'text-ada-001',
  ),
  ...on('2024-09-13', OPENAI_SMALL, 'gpt-3.5-turbo-0301', 'gpt-3.5-turbo-0613', 'gpt-3.5-turbo-16k-0613'),
  ...on('2024-12-06', OPENAI_LARGE, 'gpt-4-vision-preview', 'gpt-4-1106-vision-preview'),
  ...on('2025-06-06', OPENAI_LARGE, 'gpt-4-32k', 'gpt-4-32k-0314', 'gpt-4-32k-0613'),
  ...on('2025-07-14', OPENAI_LARGE, 'gpt-4.5-preview'),
  ...on('2025-07-28', OPENAI_LARGE, 'o1-preview'),
  ...on('2025-10-27', OPENAI_SMALL, 'o1-mini'),
  ...on('2026-02-17', OPENAI_LARGE, 'chatgpt-4o-latest'),
  ...on('2026-03-26', OPENAI_LARGE, 'gpt-4-0314', 'gpt-4-0125-preview', 'gpt-4-turbo-preview', 'gpt-4-1106-preview'),
  ...on(
    '2026-07-23',
    OPENAI_LARGE,
    'gpt-5-chat-latest',
    'gpt-5-codex',
    'gpt-5.1-chat-latest',
    'gpt-5.1-codex',
    'gpt-5.1-codex-max',
    'gpt-5.2-codex',
  ),
  ...on('2026-07-23', OPENAI_SMALL, 'gpt-5.1-codex-mini', 'gpt-4o-search-preview', 'gpt-4o-mini-search-preview', 'computer-use-preview'),
  ...on('2026-08-10', OPENAI_LARGE, 'gpt-5.2-chat-latest', 'gpt-5.3-chat-latest'),
  ...on('2026-09-28', OPENAI_SMALL, 'gpt-3.5-turbo-instruct', 'gpt-3.5-turbo-1106', 'babbage-002', 'davinci-002'),
  ...on('2026-10-23', OPENAI_SMALL, 'gpt-3.5-turbo', 'gpt-3.5-turbo-0125', 'o4-mini', 'o4-mini-2025-04-16'),
  ...on('2026-10-23', OPENAI_LARGE, 'gpt-4', 'gpt-4-0613', 'gpt-4-turbo', 'gpt-4-turbo-2024-04-09', 'gpt-4o-2024-05-13'),
  ...on('2026-10-23', OPENAI_LARGE, 'o1', 'o1-2024-12-17', 'o1-pro', 'o1-pro-2025-03-19', 'o3-mini', 'o3-mini-2025-01-31'),
  ...on('2026-10-23', 'gpt-5.6-luna', 'gpt-4.1-nano', 'gpt-4.1-nano-2025-04-14'),
  ...on(undefined, OPENAI_SMALL, 'gpt-3.5-turbo-16k'),
  // Azure OpenAI's spelling
  ...on('2025-02-13', OPENAI_SMALL, 'gpt-35-turbo-0301', 'gpt-35-turbo-0613'),
  ...on('2025-04-30', OPENAI_SMALL, 'gpt-35-turbo-16k', 'gpt-35-turbo-16k-0613'),
  ...on(undefined, OPENAI_SMALL, 'gpt-35-turbo'),
  // Anthropic
  ...on('2024-11-06', OPUS, 'claude-1', 'claude-1.0', 'claude-1.1', 'claude-1.2', 'claude-1.3'),
  ...on(undefined, HAIKU, 'claude-instant-1', 'claude-instant-1.1', 'claude-instant-1.2'),
  ...on('2025-07-21', OPUS, 'claude-2', 'claude-2.0', 'claude-2.1'),
  ...on('2025-07-21', SONNET, 'claude-3-sonnet', 'claude-3-sonnet-20240229'),
  ...on('2025-10-28', SONNET, 'claude-3-5-sonnet', 'claude-3-5-sonnet-20240620', 'claude-3-5-sonnet-20241022', 'claude-3-5-sonnet-latest'),
  ...on('2026-01-05', OPUS, 'claude-3-opus', 'claude-3-opus-20240229', 'claude-3-opus-latest'),
  ...on('2026-02-19', HAIKU, 'claude-3-5-haiku', 'claude-3-5-haiku-20241022', 'claude-3-5-haiku-latest'),
  ...on('2026-02-19', SONNET, 'claude-3-7-sonnet', 'claude-3-7-sonnet-20250219', 'claude-3-7-sonnet-latest'),
  ...on('2026-04-20', HAIKU, 'claude-3-haiku', 'claude-3-haiku-20240307'),
  ...on('2026-06-15', OPUS, 'claude-opus-4-20250514', 'claude-opus-4-0'),
  ...on('2026-06-15', SONNET, 'claude-sonnet-4-20250514', 'claude-sonnet-4-0'),
  ...on('2026-08-05', OPUS, 'claude-opus-4-1', 'claude-opus-4-1-20250805'),
  // Google
  ...on(
    undefined,
    FLASH,
    'gemini-pro',
    'gemini-pro-vision',
    'gemini-1.0-pro',
    'gemini-1.0-pro-001',
    'gemini-1.0-pro-002',
    'gemini-1.0-pro-vision',
  ),
  ...on(undefined, FLASH, 'gemini-1.5-pro', 'gemini-1.5-pro-001', 'gemini-1.5-pro-002', 'gemini-1.5-pro-latest'),
  ...on(undefined, FLASH, 'gemini-1.5-flash', 'gemini-1.5-flash-001', 'gemini-1.5-flash-002', 'gemini-1.5-flash-latest'),
  ...on(undefined, FLASH_LITE, 'gemini-1.5-flash-8b', 'gemini-1.5-flash-8b-001'),
  ...on('2026-06-01', FLASH, 'gemini-2.0-flash', 'gemini-2.0-flash-001'),
  ...on('2026-06-01', FLASH_LITE, 'gemini-2.0-flash-lite', 'gemini-2.0-flash-lite-001'),
  ...on(undefined, FLASH, 'gemini-2.0-flash-exp', 'gemini-2.0-pro-exp', 'gemini-2.0-flash-thinking-exp'),
  ...on('2026-03-09', 'gemini-3.1-pro-preview', 'gemini-3-pro-preview'),
  ...on(
    '2025-12-02',
    'gemini-3.1-pro-preview',
    'gemini-2.5-pro-preview-03-25',
    'gemini-2.5-pro-preview-05-06',
    'gemini-2.5-pro-preview-06-05',
  ),
]);
