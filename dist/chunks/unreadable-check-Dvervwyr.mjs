// src/core/prompt/formats/unreadable-check.ts
const UNREADABLE = "without a type";
export { UNREADABLE as t };
