const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
// src/usecases/content-at-commit.ts
const MOST_ROUNDS = 20;
async function filesAtCommit(commit, file, git) {
	const contents = new Map([[file, await git.contentAt(commit, file)]]);
	if (contents.get(file) === void 0) return void 0;
	for (let round = 0;; round++) {
		const missing = new Set();
		await require_main.readPromptFile({
			file,
			prefix: "",
			format: "auto"
		}, pastWorkspace(contents, missing));
		if (missing.size === 0 || round === MOST_ROUNDS) return pastWorkspace(contents, new Set());
		for (const one of missing) contents.set(one, await git.contentAt(commit, one));
	}
}
async function hashesAtCommit(commit, file, git) {
	const workspace = await filesAtCommit(commit, file, git);
	return workspace && hashesOf(await require_main.readPromptFile({
		file,
		prefix: "",
		format: "auto"
	}, workspace));
}
function pastWorkspace(contents, missing) {
	return {
		root: "/",
		cwd: "",
		find: () => ({
			files: [],
			problems: []
		}),
		read: (file) => {
			if (!contents.has(file)) missing.add(file);
			return contents.get(file);
		},
		stamp: () => void 0,
		write: () => {}
	};
}
function hashesOf({ prompts }) {
	const hashes = new Set();
	for (const prompt of prompts) try {
		hashes.add(require_shared.contentHash(prompt));
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
	}
	return hashes;
}
Object.defineProperty(exports, "filesAtCommit", {
	enumerable: true,
	get: function() {
		return filesAtCommit;
	}
});
Object.defineProperty(exports, "hashesAtCommit", {
	enumerable: true,
	get: function() {
		return hashesAtCommit;
	}
});
