require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
// src/usecases/load/packaged-prompts.ts
async function packagedPrompts(sets, workspace) {
	const found = new Map();
	for (const file of require_main.selectPromptFiles({
		sets,
		patterns: [],
		errorOnUnmatched: false
	}, workspace).files) for (const prompt of (await require_main.readPromptFile(file, workspace)).prompts) {
		const tags = tagsOf(prompt);
		if (tags !== void 0) found.set(prompt.name, found.has(prompt.name) ? "several" : tags);
	}
	return new Map([...found].filter((entry) => entry[1] !== "several"));
}
function tagsOf(prompt) {
	try {
		return {
			...require_main.encodeProjection(require_shared.projectionOf(prompt)),
			...prompt.label !== void 0 && require_rendering.labelTags(prompt.label)
		};
	} catch (error) {
		if (require_main.isPromptopsError(error)) return void 0;
		throw error;
	}
}
exports.packagedPrompts = packagedPrompts;
