import { describe, it } from '@jest/globals';

const REQUIRED = new Set((process.env.PROMPTOPS_REQUIRE ?? '').split(',').map((name) => name.trim()));

/**
 * Tests that need something from outside: `corpus`, `jinja2`, a server.
 * Absent, they are one skipped test that says why; absent although `PROMPTOPS_REQUIRE` names it, one that fails.
 */
export function describeWith(name: string, absent: string | undefined, body: () => void): void {
  if (absent === undefined) {
    describe(name, body);
    return;
  }
  const title = `${name}: ${absent}`;
  if (!REQUIRED.has(name)) {
    it.skip(title, () => {});
    return;
  }
  it(title, () => {
    throw new Error(`PROMPTOPS_REQUIRE names ${name}, but it is not here: ${absent}`);
  });
}

/** Permissions do not bind root, so that nothing can be said of them. */
export const permissionsAbsent = process.getuid?.() === 0 ? 'root may read and write everything' : undefined;
