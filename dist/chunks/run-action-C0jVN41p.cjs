const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_facts = require("./facts-DnEbhWr_.cjs");
// node_modules/@actions/core/lib/utils.js
var import__builtin_fs = require_rolldown_runtime.__toESM(require_base.require__builtin_fs(), 1);
var import__builtin_path = require_rolldown_runtime.__toESM(require_base.require__builtin_path(), 1);
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
var import__builtin_os = require_rolldown_runtime.__toESM(require_base.require__builtin_os(), 1);
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + import__builtin_os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!import__builtin_fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	import__builtin_fs.appendFileSync(filePath, `${toCommandValue(message)}${import__builtin_os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${import__builtin_crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${import__builtin_os.EOL}${convertedValue}${import__builtin_os.EOL}${delimiter}`;
}
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(import__builtin_os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
// src/core/ci/action-outputs.ts
const RESULTS = {
	0: "passed",
	1: "failed",
	3: "undecided"
};
function actionOutputs(document, exitCode) {
	const lint = partOf(document, "lint");
	const evaluation = partOf(document, "eval");
	const plan = partOf(document, require_facts.valueAt(document, "command") === "register" ? "register" : "plan");
	return {
		result: RESULTS[exitCode] ?? "error",
		errors: textOf(require_facts.valueAt(lint, "errors")),
		warnings: textOf(require_facts.valueAt(lint, "warnings")),
		"lint-pass-rate": textOf(require_facts.valueAt(lint, "passRate")),
		"pass-rate": passRateOf(evaluation),
		verdict: evaluation === void 0 ? "" : textOf(require_facts.valueAt(evaluation, "verdict")) || "not-run",
		changed: changedIn(require_facts.valueAt(plan, "plan", "actions")),
		registered: Array.isArray(require_facts.valueAt(document, "applied")) ? JSON.stringify(require_facts.valueAt(document, "applied")) : ""
	};
}
function partOf(document, command) {
	return require_facts.valueAt(document, "command") === command ? document : require_main.isRecord(document) ? document[command] : void 0;
}
function textOf(value) {
	return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
function passRateOf(evaluation) {
	const prompts = require_facts.valueAt(evaluation, "prompts");
	if (!Array.isArray(prompts)) return "";
	const sum = (...keys) => prompts.reduce((total, prompt) => total + keys.reduce((part, key) => part + Number(require_facts.valueAt(prompt, key) ?? 0), 0), 0);
	const judged = sum("passed", "failed", "errors");
	return judged === 0 ? "" : String(sum("passed") / judged);
}
const QUIET = [
	"unchanged",
	"orphan",
	"drifted"
];
function changedIn(actions) {
	if (!Array.isArray(actions)) return "";
	const names = actions.flatMap((action) => {
		const prompt = require_facts.valueAt(action, "prompt");
		return typeof prompt === "string" && !QUIET.includes(String(require_facts.valueAt(action, "kind"))) ? [prompt] : [];
	});
	return JSON.stringify(names);
}
// src/core/ci/action-request.ts
const COMMANDS = [
	"check",
	"lint",
	"eval",
	"plan",
	"register",
	"promote",
	"verify"
];
const FOR_OUR_OWN = [
	"register",
	"promote",
	"verify"
];
function actionRequest(input, trust, folder) {
	const command = commandIn(input("command"));
	expectTrusted(command, trust);
	const files = {
		report: input("report-file") || `${folder}/report.md`,
		sarif: input("sarif-file") || `${folder}/promptops.sarif`,
		junit: input("junit-file") || `${folder}/promptops.junit.xml`,
		annotations: `${folder}/annotations.txt`,
		plan: input("plan-file") || `${folder}/plan.json`
	};
	return {
		command,
		argv: [...globals(input), ...ARGUMENTS[command](input, files, trust)],
		files,
		fails: failOn(input) !== "never"
	};
}
function commandIn(written) {
	const command = COMMANDS.find((one) => one === (written || "check"));
	if (command !== void 0) return command;
	throw new require_main.PromptopsError("USAGE", `The Action has no command \`${written}\`.${require_main.didYouMean(written, COMMANDS)}`, `Commands are ${COMMANDS.join(", ")}.`);
}
function expectTrusted(command, trust) {
	if (!(trust === "foreign-with-secrets" ? [...FOR_OUR_OWN, "eval"] : trust === "fork" ? FOR_OUR_OWN : []).includes(command)) return;
	throw new require_main.PromptopsError("POLICY_REFUSED", `\`${command}\` is refused: what is checked out comes from a fork${trust === "fork" ? "" : ", and this run has the secrets of the repository"}.`, "Let `command: check` run on `pull_request`, and this command after the merge, on `push`.");
}
const ARGUMENTS = {
	check: (input, files) => [
		"ci",
		...paths(input),
		...formats("text", files),
		`--format=junit=${files.junit}`,
		`--format=markdown=${files.report}`,
		...lintBars(input),
		...flag("--require-eval", isTrue(input, "require-eval")),
		...flag("--comment", input("comment") === "" || isTrue(input, "comment"))
	],
	lint: (input, files) => [
		"lint",
		...paths(input),
		...formats("stylish", files),
		`--format=junit=${files.junit}`,
		...lintBars(input)
	],
	eval: (input, { report, junit }, trust) => [
		"eval",
		...paths(input),
		"--format=text",
		`--format=markdown=${report}`,
		`--format=junit=${junit}`,
		"--decided-by-base",
		...flag("--cache=replay", trust === "fork")
	],
	plan: (input, { plan }, trust) => [
		"plan",
		...paths(input),
		"--decided-by-base",
		`--output=${plan}`,
		...option("--alias", input("alias")),
		...flag("--against=git", trust !== "own")
	],
	register: (input) => [
		"register",
		...paths(input),
		...option("--alias", input("alias")),
		...option("--message", input("message"))
	],
	promote: (input) => [
		"promote",
		...lines(input("prompts")).length === 0 ? ["--all"] : operands(lines(input("prompts"))),
		...option("--from", input("from")),
		...option("--to", input("alias")),
		...option("--reason", input("reason"))
	],
	verify: (input) => ["verify", ...operands(lines(input("prompts")))]
};
function globals(input) {
	return [
		...option("--cwd", input("working-directory")),
		...option("--config", input("config")),
		...option("--tracking-uri", input("tracking-uri"))
	];
}
function formats(shown, { sarif, annotations }) {
	return [
		`--format=${shown}`,
		`--format=sarif=${sarif}`,
		`--format=github=${annotations}`
	];
}
function lintBars(input) {
	return [...failOn(input) === "warning" ? ["--max-warnings=0"] : [], ...option("--min-pass-rate", input("min-pass-rate"))];
}
function failOn(input) {
	const written = input("fail-on") || "error";
	if (written === "error" || written === "warning" || written === "never") return written;
	throw new require_main.PromptopsError("USAGE", `\`fail-on: ${written}\` is not understood.`, "It takes error, warning or never.");
}
function paths(input) {
	return operands(lines(input("paths")));
}
function operands(names) {
	return names.map((name) => name.startsWith("-") ? `./${name}` : name);
}
function option(name, value) {
	return value === "" ? [] : [`${name}=${value}`];
}
function flag(name, on) {
	return on ? [name] : [];
}
function lines(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function isTrue(input, name) {
	const written = input(name).toLowerCase();
	if (written === "true") return true;
	if (written === "false" || written === "") return false;
	throw new require_main.PromptopsError("USAGE", `\`${name}: ${input(name)}\` is not understood.`, "It takes true or false.");
}
// src/reporters/cut-markdown.ts
function cutMarkdown(text, mostBytes, note) {
	if (Buffer.byteLength(text) <= mostBytes) return text;
	const room = mostBytes - Buffer.byteLength(`\n${note}\n`);
	const kept = {
		length: 0,
		bytes: 0
	};
	const state = {
		fence: "",
		folds: 0
	};
	let length = 0;
	for (const line of text.split("\n")) {
		if (line === "" && state.fence === "" && state.folds === 0) kept.length = length;
		kept.bytes += Buffer.byteLength(line) + 1;
		if (kept.bytes > room) break;
		length += line.length + 1;
		look(line, state);
	}
	return `${text.slice(0, kept.length)}\n${note}\n`;
}
function look(line, state) {
	const [, fence = ""] = /^(`{3,})/.exec(line) ?? [];
	if (state.fence !== "") {
		if (line === state.fence) state.fence = "";
	} else if (fence !== "") state.fence = fence;
	else state.folds += count(line, "<details>") - count(line, "</details>");
}
function count(line, word) {
	return line.split(word).length - 1;
}
// src/run-action.ts
const SUMMARY_BYTES = 1e6;
async function runAction(terminal) {
	try {
		const folder = (0, import__builtin_path.join)(terminal.env["RUNNER_TEMP"] ?? (0, import__builtin_os.tmpdir)(), `promptops-${(0, import__builtin_crypto.randomUUID)().slice(0, 8)}`);
		(0, import__builtin_fs.mkdirSync)(folder, { recursive: true });
		const around = await require_main.ciAround(terminal.env);
		const request = actionRequest((name) => getInput(name), around?.trust ?? "own", folder);
		const { exitCode, document } = await runCommand(request, terminal);
		const cwd = (0, import__builtin_path.resolve)(terminal.cwd, getInput("working-directory") || ".");
		keepPlan(request, document, cwd);
		tell(request, exitCode, document, {
			...terminal,
			cwd,
			runUrl: around?.url
		});
	} catch (error) {
		setOutput("result", "error");
		setFailed(require_main.isPromptopsError(error) ? `${error.message} ${error.hint}` : error instanceof Error ? error : String(error));
	}
}
async function runCommand({ argv }, terminal) {
	const token = (0, import__builtin_crypto.randomUUID)();
	let document;
	terminal.stdout(`::stop-commands::${token}\n`);
	try {
		return {
			exitCode: await require_main.run(argv, {
				...terminal,
				stderr: terminal.stdout,
				stdoutIsTerminal: false,
				stderrIsTerminal: false,
				stdinIsTerminal: false,
				columns: 120,
				result: (result) => {
					document = result;
				}
			}),
			document
		};
	} finally {
		terminal.stdout(`::${token}::\n`);
	}
}
function keepPlan({ command, files }, document, cwd) {
	const plan = require_facts.valueAt(document, "plan", "plan");
	if (command !== "check" || plan === void 0) return;
	const path = (0, import__builtin_path.resolve)(cwd, files.plan);
	(0, import__builtin_fs.mkdirSync)((0, import__builtin_path.dirname)(path), { recursive: true });
	(0, import__builtin_fs.writeFileSync)(path, `${JSON.stringify(plan, null, 2)}\n`);
}
function tell({ command, files, fails }, exitCode, document, { cwd, env, stdout, runUrl }) {
	const at = (file) => (0, import__builtin_path.resolve)(cwd, file);
	const annotations = readIfThere(at(files.annotations));
	if (annotations !== "") stdout(annotations);
	const outputs = actionOutputs(document, exitCode);
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
	for (const [name, file] of Object.entries({
		"plan-file": files.plan,
		"report-file": files.report,
		"sarif-file": files.sarif,
		"junit-file": files.junit
	})) setOutput(name, (0, import__builtin_fs.existsSync)(at(file)) ? at(file) : "");
	summarise(readIfThere(at(files.report)), runUrl, env["GITHUB_STEP_SUMMARY"]);
	if (exitCode === 0) return;
	const said = require_facts.valueAt(document, "error", "message");
	const message = `promptops ${command}: ${outputs.result}${typeof said === "string" ? `: ${said}` : ""}`;
	if (fails || outputs.result === "error") setFailed(message);
	else warning(message);
}
function summarise(report, runUrl, path) {
	if (report === "" || !path) return;
	const text = report.replace(/^<!-- promptops [0-9a-f]+ -->\n+/, "");
	const rest = `This page is as long as it may be. The rest is in the output \`report-file\`, and in the artifacts of ${runUrl === void 0 ? "the run" : `[the run](${runUrl})`} where the workflow keeps it.`;
	(0, import__builtin_fs.writeFileSync)(path, cutMarkdown(text, SUMMARY_BYTES, rest), { flag: "a" });
}
function readIfThere(path) {
	return (0, import__builtin_fs.existsSync)(path) ? (0, import__builtin_fs.readFileSync)(path, "utf8") : "";
}
exports.runAction = runAction;
