// src/adapters/workspace/error-code.ts
function codeOf(error) {
	return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}
export { codeOf as t };
