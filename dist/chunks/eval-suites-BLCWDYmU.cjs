const require_main = require("./main-CIpu7Ckq.cjs");
const require_cassette_file = require("./cassette-file-D92xogiD.cjs");
const require_read_suites = require("./read-suites-v_-omYZW.cjs");
// src/commands/eval-policy.ts
function evalPolicy({ aliases }, written) {
	const named = written?.replace(/^@/, "");
	const alias = named ?? Object.keys(aliases).find((name) => aliases[name]?.protected);
	if (alias === void 0) return void 0;
	const policy = Object.hasOwn(aliases, alias) ? aliases[alias] : void 0;
	if (policy === void 0) {
		const names = Object.keys(aliases);
		const message = `The configuration knows no alias \`${alias}\`.${require_main.didYouMean(alias, names)}`;
		throw new require_main.PromptopsError("USAGE", message, `It has ${names.join(", ")}.`);
	}
	return {
		alias,
		named: named !== void 0,
		gate: policy.gate,
		allowFixtures: policy.allow_fixtures,
		models: policy.models
	};
}
// src/commands/eval-suites.ts
async function changedSuites(session, suites, since) {
	const changed = new Set(await (await session.git()).changedFiles(since));
	return suites.filter(({ file, suite, includes, prompt }) => [
		file,
		suite.file,
		require_cassette_file.cassetteFile(suite.file),
		...includes,
		...prompt.includes
	].some((one) => changed.has(one)));
}
async function evalSuites(session, paths) {
	const { workspace, terminal, flags } = session;
	const named = paths.filter(require_main.isCaseFile).map((path) => require_main.resolvePath(path, `${workspace.cwd === "" ? "" : `${workspace.cwd}/`}-`) ?? path);
	const others = paths.filter((path) => !require_main.isCaseFile(path));
	const chosen = new Set(others.length > 0 ? require_main.selectFiles(session, others).files.map(({ file }) => file) : []);
	const { files } = require_main.selectFiles(session, named.length > 0 ? [] : others);
	const { suites, without, problems } = await require_read_suites.readSuites({ files }, workspace);
	const isWanted = (prompt, cases) => paths.length === 0 || chosen.has(prompt) || named.includes(cases);
	refuseProblems(problems.filter(({ file }) => named.length === 0 || isWanted(file, file)), session);
	const wanted = suites.filter(({ file, suite }) => isWanted(file, suite.file));
	const bare = without.filter(({ file }) => isWanted(file, file));
	if (wanted.length === 0) throw noCases(bare.map(({ file }) => file), named, session);
	if (bare.length > 0 && others.length > 0 && flags.quiet !== true) terminal.stderr(`Without cases: ${bare.map(({ name }) => name).join(", ")}.\n`);
	return wanted;
}
function refuseProblems(problems, { workspace }) {
	const [first] = problems;
	if (first === void 0) return;
	const others = problems.slice(1).map(({ file, line, column, message }) => `${require_main.fromWorkingDirectory(file, workspace.cwd)}:${line}:${column}: ${message}`);
	throw new require_main.PromptopsError("PROMPT_INVALID", [first.message, ...others].join("\n"), first.hint ?? "`promptops lint` says more.", { place: {
		file: require_main.fromWorkingDirectory(first.file, workspace.cwd),
		line: first.line,
		column: first.column
	} });
}
function noCases(files, named, { workspace }) {
	if (named.length > 0) {
		const shown = named.map((file) => require_main.fromWorkingDirectory(file, workspace.cwd)).join(", ");
		return new require_main.PromptopsError("NO_FILES", `No prompt belongs to ${shown}, or there is no such file.`, "Name its prompt in it: `prompt: greet`.");
	}
	const [file] = files;
	const example = file === void 0 ? "prompts/greet.eval.yaml" : require_main.fromWorkingDirectory(file.replace(/(?:\.prompt)?\.[^./]+$/, ".eval.yaml"), workspace.cwd);
	return new require_main.PromptopsError("NO_FILES", "No prompt here has cases to be measured with.", `Write them beside the prompt, in ${example}.`);
}
Object.defineProperty(exports, "changedSuites", {
	enumerable: true,
	get: function() {
		return changedSuites;
	}
});
Object.defineProperty(exports, "evalPolicy", {
	enumerable: true,
	get: function() {
		return evalPolicy;
	}
});
Object.defineProperty(exports, "evalSuites", {
	enumerable: true,
	get: function() {
		return evalSuites;
	}
});
