/** Called for the n-th call of a method, from 1: what it throws is thrown, before the call is made or after. */
export interface Fault {
  readonly before?: (call: number, args: readonly unknown[]) => void | Promise<void>;
  readonly after?: (call: number, args: readonly unknown[]) => void | Promise<void>;
}

/** The same port, with calls that fail before they arrive or whose answer is lost. */
export function faulty<Port extends object>(port: Port, faults: Partial<Record<keyof Port, Fault>>): Port {
  const calls = new Map<PropertyKey, number>();
  return new Proxy(port, {
    get(target, key) {
      const method: unknown = Reflect.get(target, key);
      const fault = faults[key as keyof Port];
      if (typeof method !== 'function' || fault === undefined) return method;
      return async (...args: unknown[]) => {
        const call = (calls.get(key) ?? 0) + 1;
        calls.set(key, call);
        await fault.before?.(call, args);
        const answer: unknown = await Reflect.apply(method, target, args);
        await fault.after?.(call, args);
        return answer;
      };
    },
  });
}
