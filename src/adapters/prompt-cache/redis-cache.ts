import { readCopy, writeCopy } from '../../core/load/stored-copy.ts';
import type { PromptCache } from '../../ports/prompt-cache.ts';
import type { RedisConnection } from './redis-connection.ts';

interface RedisCacheOptions {
  readonly connection: RedisConnection;
  /** Names the registry; two never mix. */
  readonly space: string;
  readonly prefix?: string;
}

/** Copies that nobody asked for in so long are forgotten. */
const KEPT_SECONDS = 7 * 24 * 3600;

/** A Redis that others fill too is not searched without end. */
const MOST_LOOKS = 20;
const KEYS_A_LOOK = 1000;

/** One hash for each prompt, a field for each target: all copies of a prompt go at once. */
export function redisCache({ connection, space, prefix = 'promptops' }: RedisCacheOptions): PromptCache {
  const keyOf = (name: string) => `${prefix}:${space}:${name}`;
  return {
    kind: 'redis',
    get: async ({ name, target }) => {
      const text = await connection.attempt((client) => client.hget(keyOf(name), target));
      return typeof text === 'string' ? readCopy(text) : undefined;
    },
    set: async ({ name, target }, entry) => {
      const key = keyOf(name);
      await connection.attempt((client) => client.multi().hset(key, target, writeCopy(entry)).expire(key, KEPT_SECONDS).exec());
    },
    delete: async (name, target) => {
      const key = keyOf(name);
      await connection.attempt((client) => (target === undefined ? client.del(key) : client.hdel(key, target)));
    },
    isEmpty: async () => {
      for (let [cursor, looks] = ['0', 0]; looks < MOST_LOOKS; looks += 1) {
        const found = await connection.attempt((client) => client.scan(cursor, 'MATCH', `${literally(keyOf(''))}*`, 'COUNT', KEYS_A_LOOK));
        if (found === undefined) return true;
        if (found[1].length > 0) return false;
        cursor = found[0];
        if (cursor === '0') return true;
      }
      return true;
    },
    close: () => connection.close(),
  };
}

/** As a pattern that means this text. */
function literally(text: string): string {
  return text.replace(/[\\*?[\]]/g, '\\$&');
}
