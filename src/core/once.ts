/** Done when first asked for, for everybody who asks; a failure is tried again. */
export function once<Value>(make: () => Promise<Value>): (() => Promise<Value>) & { readonly begun: () => boolean } {
  let made: Promise<Value> | undefined;
  const get = (): Promise<Value> => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
  return Object.assign(get, { begun: () => made !== undefined });
}
