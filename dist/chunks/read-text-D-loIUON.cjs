const require_main = require("./main-CIpu7Ckq.cjs");
// src/usecases/eval/read-text.ts
const MAX_BYTES = 5e7;
function readText(file, workspace) {
	try {
		const bytes = workspace.read(file, MAX_BYTES);
		if (bytes === void 0) return {
			problem: "The file is not there.",
			hint: "Check the path."
		};
		const decoded = require_main.decodeSource(file, bytes);
		return decoded instanceof require_main.SourceFile ? { text: decoded.text } : {
			problem: decoded.reason,
			hint: "Save the file as UTF-8."
		};
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return {
			problem: error.message,
			hint: error.hint
		};
	}
}
Object.defineProperty(exports, "readText", {
	enumerable: true,
	get: function() {
		return readText;
	}
});
