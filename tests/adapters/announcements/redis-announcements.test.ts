import { afterAll, expect, it } from '@jest/globals';
import { redisAnnouncements } from '../../../src/adapters/announcements/redis-announcements.ts';
import type { Announcement, Announcements } from '../../../src/ports/announcements.ts';
import { describeWith } from '../../require.ts';
import { REDIS_URL, withoutRedis } from '../prompt-cache/a-redis.ts';

const opened: Announcements[] = [];
afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
});

let spaces = 0;
const aSpace = () => `announcements ${process.pid} ${++spaces}`;
const open = (space: string, url = REDIS_URL): Announcements => {
  const announcements = redisAnnouncements({ url, space, prefix: 'promptops-test' });
  opened.push(announcements);
  return announcements;
};

/** What a replica hears, one after the other. */
async function hearing(announcements: Announcements) {
  const heard: Announcement[] = [];
  let wake = () => {};
  await announcements.hear((one) => {
    heard.push(one);
    wake();
  });
  const next = async (count: number) => {
    while (heard.length < count)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    return heard;
  };
  return { heard, next };
}

describeWith('redis', await withoutRedis(), () => {
  it('reach the other replicas, and not the one that speaks', async () => {
    const space = aSpace();
    const [one, other] = [open(space), open(space)];
    const [own, others] = [await hearing(one), await hearing(other)];
    await one.tell({ name: 'greet', alias: 'production' });
    await one.tell({ name: 'greet' });
    expect(await others.next(2)).toEqual([{ name: 'greet', alias: 'production' }, { name: 'greet' }]);
    // What it hears from the other comes after what it said itself.
    await other.tell({ name: 'last' });
    expect(await own.next(1)).toEqual([{ name: 'last' }]);
  });

  it('stay within their registry', async () => {
    const [here, there] = [aSpace(), aSpace()];
    const [one, other, stranger] = [open(here), open(here), open(there)];
    const others = await hearing(other);
    await hearing(one);
    await stranger.tell({ name: 'elsewhere' });
    await one.tell({ name: 'here' });
    expect(await others.next(1)).toEqual([{ name: 'here' }]);
  });
});

it('are nothing to wait for where there is no Redis', async () => {
  const announcements = open('none', 'redis://127.0.0.1:1');
  await expect(announcements.tell({ name: 'greet' })).resolves.toBeUndefined();
});
