/** Why there is no `node:sqlite` here; `undefined` where there is. */
export function withoutSqlite(): string | undefined {
  return process.getBuiltinModule('node:sqlite') === undefined
    ? `Node ${process.versions.node} has no node:sqlite (22.13 or newer has)`
    : undefined;
}
