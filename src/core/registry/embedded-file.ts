/** The registry of a workspace without a server, from its root. */
export const EMBEDDED_FILE = '.promptops/registry.db';
