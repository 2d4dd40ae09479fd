import { randomBytes } from 'node:crypto';

/** 16 hex digits. */
export function newStepId(): string {
  return randomBytes(8).toString('hex');
}

/** 32 hex digits that are a UUID of version 7, which LangSmith asks for: they order by time. */
export function newTraceId(now: number): string {
  const chance = randomBytes(10).toString('hex');
  return `${now.toString(16).padStart(12, '0')}7${chance.slice(0, 3)}8${chance.slice(3, 18)}`;
}
