import { redactUri } from '../redact-uri.ts';

/** Why an address cannot be that of a registry, and what helps; `undefined` when it can. */
export function registryUriProblem(uri: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return URL.canParse(uri) ? undefined : `\`${redactUri(uri)}\` is not a valid address.`;
  if (/^databricks(?:-uc)?(?:$|:)/i.test(uri)) return 'Registries of Databricks are not supported yet.';
  if (scheme === undefined || scheme.length === 1 || scheme === 'file' || isDatabase(scheme)) {
    return `\`${redactUri(uri)}\` is a store, not a server. Start \`mlflow server --backend-store-uri ${redactUri(uri)}\` and use its http address.`;
  }
  return `\`${redactUri(uri)}\` is not an http or https address.`;
}

function isDatabase(scheme: string): boolean {
  return /^(?:sqlite|postgres|postgresql|mysql|mssql)(?:\+|$)/.test(scheme);
}
