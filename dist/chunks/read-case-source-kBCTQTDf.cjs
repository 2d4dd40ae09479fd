require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
// src/usecases/read-case-source.ts
async function readCaseSource(source, workspace) {
	const context = require_main.workspaceContext(workspace);
	const file = require_evaluation.readCaseFile(source, context);
	const { prompts, follows, open } = await promptsFor(file, workspace);
	const found = file.document === void 0 ? void 0 : require_evaluation.promptOf(file, prompts);
	const prompt = found && "name" in found ? found : void 0;
	const built = prompt && require_evaluation.buildSuite(prompt, file, context);
	const problems = [...built?.problems ?? file.problems, ...found && "message" in found ? [found] : []];
	const cases = {
		file,
		...prompt && {
			prompt,
			...hashOf(prompt)
		},
		cases: built ? built.suite.cases.map((evalCase, at) => ({
			evalCase,
			written: built.written[at]
		})) : []
	};
	return {
		source,
		format: void 0,
		document: file.document,
		prompts: [],
		problems: await withReasons(problems),
		traits: require_main.traitsOf(source.text),
		includes: built?.includes ?? file.includes,
		follows,
		open: open || prompt === void 0 || context.isOpen(),
		cases
	};
}
async function withReasons(problems) {
	return problems.some(({ yaml }) => yaml) ? require_main.diagnosed(problems) : problems;
}
function hashOf(prompt) {
	try {
		return { promptHash: require_shared.contentHash(prompt) };
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return {};
	}
}
async function promptsFor({ data, source }, workspace) {
	const written = data["prompt"];
	if (typeof written !== "string") return inFiles(beside(source.file, workspace), workspace);
	const file = require_main.looksLikeFile(written) ? require_main.resolvePath(written, source.file) : void 0;
	if (require_main.looksLikeFile(written)) return inFiles(file !== void 0 && workspace.read(file) !== void 0 ? [file] : [], workspace);
	const include = [...require_main.USUAL_SETS, ...require_main.EVERYWHERE].flatMap(require_main.patternsOf);
	return {
		...await inFiles(workspace.find({ include }).files.filter((one) => require_main.isWanted(require_main.promptFileOutside(one))), workspace),
		open: true
	};
}
function beside(file, workspace) {
	const stem = require_main.stemOf(file);
	return require_main.PROMPT_EXTENSIONS.map((extension) => `${stem}.${extension}`).filter((one) => workspace.read(one) !== void 0);
}
async function inFiles(files, workspace) {
	const prompts = [];
	const follows = [];
	for (const file of files) {
		const read = await require_main.readPromptFile(require_main.promptFileOutside(file), workspace);
		prompts.push(...read.prompts);
		follows.push(file, ...read.includes);
	}
	return {
		prompts,
		follows,
		open: false
	};
}
exports.readCaseSource = readCaseSource;
