const require_redact_uri = require("./redact-uri-CPyjACjA.cjs");
// src/core/mlflow/registry-uri.ts
function registryUriProblem(uri) {
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
	if (scheme === "http" || scheme === "https") return URL.canParse(uri) ? void 0 : `\`${require_redact_uri.redactUri(uri)}\` is not a valid address.`;
	if (/^databricks(?:-uc)?(?:$|:)/i.test(uri)) return "Registries of Databricks are not supported yet.";
	if (scheme === void 0 || scheme.length === 1 || scheme === "file" || isDatabase(scheme)) return `\`${require_redact_uri.redactUri(uri)}\` is a store, not a server. Start \`mlflow server --backend-store-uri ${require_redact_uri.redactUri(uri)}\` and use its http address.`;
	return `\`${require_redact_uri.redactUri(uri)}\` is not an http or https address.`;
}
function isDatabase(scheme) {
	return /^(?:sqlite|postgres|postgresql|mysql|mssql)(?:\+|$)/.test(scheme);
}
Object.defineProperty(exports, "registryUriProblem", {
	enumerable: true,
	get: function() {
		return registryUriProblem;
	}
});
