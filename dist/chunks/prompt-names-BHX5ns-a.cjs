const require_reference = require("./reference-3EO3-cJ9.cjs");
// src/commands/prompt-names.ts
function promptNames(written) {
	return written.map((reference) => require_reference.parseReference(reference).name);
}
Object.defineProperty(exports, "promptNames", {
	enumerable: true,
	get: function() {
		return promptNames;
	}
});
