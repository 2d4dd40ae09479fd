const require_hash_prompts = require("./hash-prompts-DSNOxA2h.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/commands/local-prompts.ts
async function localPrompts({ config, workspace }) {
	const { files } = require_main.selectPromptFiles({
		sets: config.prompts,
		patterns: [],
		errorOnUnmatched: false
	}, workspace);
	if (files.length === 0) return void 0;
	const { prompts } = await require_hash_prompts.hashPrompts({ files }, workspace);
	return new Map(prompts.map(({ name, file, hash }) => [name, {
		file,
		hash
	}]));
}
Object.defineProperty(exports, "localPrompts", {
	enumerable: true,
	get: function() {
		return localPrompts;
	}
});
