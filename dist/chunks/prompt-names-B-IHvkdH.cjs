const require_reference = require("./reference-ByZgJhXB.cjs");
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
