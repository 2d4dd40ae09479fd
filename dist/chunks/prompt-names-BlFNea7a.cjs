const require_shared = require("./shared-eunROtP8.cjs");
// src/commands/prompt-names.ts
function promptNames(written) {
	return written.map((reference) => require_shared.parseReference(reference).name);
}
Object.defineProperty(exports, "promptNames", {
	enumerable: true,
	get: function() {
		return promptNames;
	}
});
