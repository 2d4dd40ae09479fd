import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { isRecord, parseJson } from '../../core/json.ts';
import type { Announcement, Announcements } from '../../ports/announcements.ts';

interface RedisAnnouncementsOptions {
  readonly url: string;
  /** Replicas of one registry hear each other, and nobody else. */
  readonly space: string;
  readonly prefix?: string;
}

const LONGEST_PAUSE_MS = 5000;

/** Over Redis' publish and subscribe: nothing is kept, so who was away hears nothing. */
export function redisAnnouncements({ url, space, prefix = 'promptops' }: RedisAnnouncementsOptions): Announcements {
  const channel = `${prefix}:${space}:moved`;
  const self = randomUUID();
  // It is never waited for: a Redis that is away is tried again behind the service.
  const options = {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 1000,
    disconnectTimeout: 50,
    retryStrategy: (times: number) => Math.min(times * 200, LONGEST_PAUSE_MS),
  } as const;
  const speaker = new Redis(url, options);
  const listening = new Redis(url, { ...options, enableOfflineQueue: true, maxRetriesPerRequest: null });
  for (const client of [speaker, listening]) client.on('error', () => {});

  return {
    tell: async (announcement) => {
      try {
        if (speaker.status === 'wait') await speaker.connect();
        await speaker.publish(channel, JSON.stringify({ from: self, ...announcement }));
      } catch {
        // The others see it when their copies age.
      }
    },
    hear: async (listener) => {
      listening.on('message', (_channel, message) => {
        const heard = announcementIn(message);
        if (heard && heard.from !== self) listener(heard.announcement);
      });
      // After an outage it subscribes again by itself.
      await listening.subscribe(channel).catch(() => {});
    },
    close: async () => {
      speaker.disconnect();
      listening.disconnect();
    },
  };
}

/** Whatever else somebody says on the channel is passed over. */
function announcementIn(message: string): { readonly from: string; readonly announcement: Announcement } | undefined {
  try {
    const value = parseJson(message);
    if (!isRecord(value)) return undefined;
    const { from, name, alias } = value;
    if (typeof from !== 'string' || typeof name !== 'string') return undefined;
    return { from, announcement: { name, ...(typeof alias === 'string' && { alias }) } };
  } catch {
    return undefined;
  }
}
