// src/core/registry/embedded-file.ts
const EMBEDDED_FILE = ".promptops/registry.db";
Object.defineProperty(exports, "EMBEDDED_FILE", {
	enumerable: true,
	get: function() {
		return EMBEDDED_FILE;
	}
});
