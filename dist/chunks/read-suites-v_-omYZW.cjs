const require_prompt_of_cases = require("./prompt-of-cases-DxukNBYA.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_hash = require("./hash-qwrICo3q.cjs");
// src/usecases/assertion-problems.ts
async function assertionProblems(file) {
	const { problemsAsWritten } = await Promise.resolve().then(() => require("./check-assertion-DuvVu5l-.cjs")).then((n) => n.check_assertion_exports);
	const known = new Map();
	const problemsOf = async (check) => {
		const spelling = JSON.stringify(check);
		const found = known.get(spelling) ?? await problemsAsWritten(check);
		known.set(spelling, found);
		return found;
	};
	const problems = [];
	for (const { check, at } of require_main.writtenChecks({
		file,
		cases: []
	})) for (const message of await problemsOf(check)) problems.push({
		rule: "eval/assertion-options",
		message,
		at: at()
	});
	return problems;
}
// src/usecases/read-suites.ts
async function readSuites({ files }, workspace) {
	const suites = [];
	const without = [];
	const problems = [];
	const prompts = (await readAll(files, workspace, problems)).flatMap((one) => one.prompts);
	const cases = caseFilesOf(prompts, workspace, problems);
	for (const prompt of prompts) {
		const own = cases.get(prompt) ?? [];
		const built = (own.length > 0 ? own : [void 0]).map((file) => ({
			file,
			...require_prompt_of_cases.buildSuite(prompt, file, require_main.workspaceContext(workspace))
		}));
		for (const { file, suite, problems: unusable, includes, notes } of built) {
			const found = [...unusable, ...file ? await assertionProblems(file) : []];
			problems.push(...found.map(placed));
			if (found.length > 0) continue;
			const facts = {
				prompt,
				hash: require_hash.contentHash(prompt),
				file: prompt.source.file,
				includes,
				notes
			};
			if (suite.cases.length > 0) suites.push({
				suite,
				...facts
			});
			else without.push({
				name: prompt.name,
				file: prompt.source.file,
				reason: notes[0] ?? "There is no case for it."
			});
		}
	}
	return {
		suites,
		without,
		problems: distinct(problems)
	};
}
async function readAll(files, workspace, problems) {
	const read = [];
	const included = new Set();
	for (const entry of files) {
		const one = await require_main.readPromptFile(entry, workspace);
		for (const file of one.includes) included.add(file);
		if (one.format !== "vscode") read.push({
			file: entry.file,
			...one
		});
	}
	const own = read.filter(({ file }) => !included.has(file));
	for (const { prompts, problems: found } of own) if (prompts.length === 0) problems.push(...found.filter(({ rule }) => rule !== "meta/not-a-prompt").map(placed));
	return own;
}
function caseFilesOf(prompts, workspace, problems) {
	const found = new Map();
	const stems = new Set(prompts.map(({ source }) => require_main.stemOf(source.file)));
	for (const file of workspace.find({ include: [require_main.CASE_FILES] }).files.filter(require_main.isCaseFile)) {
		const source = require_main.readSource(file, workspace);
		if ("rule" in source) {
			if (stems.has(require_main.stemOf(file))) problems.push({
				...source,
				file,
				line: 1,
				column: 1
			});
			continue;
		}
		const cases = require_prompt_of_cases.readCaseFile(source, require_main.workspaceContext(workspace));
		const named = typeof cases.data["prompt"] === "string";
		const owner = require_prompt_of_cases.promptOf(cases, prompts);
		if ("name" in owner) found.set(owner, [...found.get(owner) ?? [], cases]);
		else if (!named && stems.has(require_main.stemOf(file))) problems.push(placed(owner));
	}
	return found;
}
function placed({ rule, message, hint, at }) {
	const source = at.kind === "text" ? at.part.origin.source : at.source;
	const start = at.kind === "file" ? at.span?.start ?? 0 : at.kind === "node" ? at.document?.spanOf(at.path, at.key ? "key" : "value").start ?? 0 : 0;
	return {
		rule,
		file: source.file,
		...source.positionAt(start),
		message,
		...hint !== void 0 && { hint }
	};
}
function distinct(problems) {
	return [...new Map(problems.map((one) => [`${one.file}:${one.line}:${one.column} ${one.message}`, one])).values()];
}
Object.defineProperty(exports, "readSuites", {
	enumerable: true,
	get: function() {
		return readSuites;
	}
});
