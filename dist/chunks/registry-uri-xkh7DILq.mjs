import { y as redactUri } from "./usage-in-Br_6J4r6.mjs";
// src/core/mlflow/registry-uri.ts
function registryUriProblem(uri) {
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
	if (scheme === "http" || scheme === "https") return URL.canParse(uri) ? void 0 : `\`${redactUri(uri)}\` is not a valid address.`;
	if (/^databricks(?:-uc)?(?:$|:)/i.test(uri)) return "Registries of Databricks are not supported yet.";
	if (scheme === void 0 || scheme.length === 1 || scheme === "file" || isDatabase(scheme)) return `\`${redactUri(uri)}\` is a store, not a server. Start \`mlflow server --backend-store-uri ${redactUri(uri)}\` and use its http address.`;
	return `\`${redactUri(uri)}\` is not an http or https address.`;
}
function isDatabase(scheme) {
	return /^(?:sqlite|postgres|postgresql|mysql|mssql)(?:\+|$)/.test(scheme);
}
export { registryUriProblem as t };
