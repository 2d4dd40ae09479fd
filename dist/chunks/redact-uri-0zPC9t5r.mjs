// src/core/redact-uri.ts
function redactUri(uri) {
	return uri.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1***@");
}
export { redactUri as t };
