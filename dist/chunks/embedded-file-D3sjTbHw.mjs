// src/core/registry/embedded-file.ts
const EMBEDDED_FILE = ".promptops/registry.db";
export { EMBEDDED_FILE as t };
