import { once } from '../core/once.ts';
import type { Operations } from '../server/operations.ts';

/** Operations that are loaded with the first request for one of them: answers from memory need none of what they bring along. */
export function whenAsked(load: () => Promise<Operations>): Operations {
  const loaded = once(load);
  return {
    list: async (alias) => (await loaded()).list(alias),
    history: async (prompt, alias) => (await loaded()).history(prompt, alias),
    register: async (request) => (await loaded()).register(request),
    promote: async (order) => (await loaded()).promote(order),
    rollBack: async (order) => (await loaded()).rollBack(order),
    status: async () => (await loaded()).status(),
  };
}
