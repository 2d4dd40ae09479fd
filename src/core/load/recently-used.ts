/** The values that were asked for last; the one that was not asked for longest makes room. */
export interface RecentlyUsed<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
  values(): readonly Value[];
}

export function recentlyUsed<Value>(most: number): RecentlyUsed<Value> {
  const entries = new Map<string, Value>();
  // Nothing has to make room while this many fit: reading costs no writing then.
  const roomy = most >> 1;
  return {
    get: (key) => {
      const value = entries.get(key);
      if (value === undefined || entries.size <= roomy) return value;
      entries.delete(key);
      entries.set(key, value);
      return value;
    },
    set: (key, value) => {
      entries.delete(key);
      entries.set(key, value);
      if (entries.size <= most) return;
      const [oldest] = entries.keys();
      if (oldest !== undefined) entries.delete(oldest);
    },
    delete: (key) => {
      entries.delete(key);
    },
    values: () => [...entries.values()],
  };
}
