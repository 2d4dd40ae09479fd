const require_shared = require("./shared-D2-ZYtXy.cjs");
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
