const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
// src/usecases/hash-prompts.ts
const ERRORS = new Set(require_main.RULES.filter((rule) => rule.scope === "reader" && rule.severity === "error").map((rule) => rule.id));
async function hashPrompts({ files, canonical = false }, workspace) {
	const prompts = [];
	const problems = [];
	const included = new Set();
	for (const entry of files) {
		const read = await require_main.readPromptFile(entry, workspace);
		for (const file of read.includes) included.add(file);
		const broken = read.problems.find((problem) => ERRORS.has(problem.rule));
		if (broken) {
			problems.push({
				file: entry.file,
				message: broken.message
			});
			continue;
		}
		for (const prompt of read.prompts) try {
			const hash = require_shared.contentHash(prompt);
			const bytes = canonical && { canonical: require_shared.canonicalContent(prompt) };
			prompts.push({
				name: prompt.name,
				file: entry.file,
				hash,
				short: require_shared.shortHash(hash),
				...bytes
			});
		} catch (error) {
			if (!require_main.isPromptopsError(error)) throw error;
			problems.push({
				file: entry.file,
				message: error.message
			});
		}
	}
	const own = prompts.filter((prompt) => !included.has(prompt.file));
	if (canonical && own.length !== 1 && !(own.length === 0 && problems.length > 0)) throw new require_main.PromptopsError("USAGE", `--canonical takes exactly one prompt; here are ${own.length}.`, "Name one prompt file.");
	const told = problems.filter((problem) => !included.has(problem.file));
	const taken = [...require_main.takenNames(own)].map(({ prompt: { file }, message }) => ({
		file,
		message
	}));
	return {
		prompts: own,
		problems: [...told, ...taken]
	};
}
Object.defineProperty(exports, "hashPrompts", {
	enumerable: true,
	get: function() {
		return hashPrompts;
	}
});
