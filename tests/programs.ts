import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);

/** What tests start as processes and threads: the sources where this Node runs TypeScript (22.18 or newer), else what is built of them. */
const pathOf = (source: string, built: string) => new URL(process.features.typescript ? source : built, ROOT);

export const CLI = fileURLToPath(pathOf('src/cli.ts', 'dist/bin.cjs'));
/** What applications import, as an address. */
export const LIBRARY = pathOf('src/index.ts', 'dist/index.mjs').href;
export const CHECK_WORKER = pathOf('src/check-worker.ts', 'dist/check-worker.cjs');
