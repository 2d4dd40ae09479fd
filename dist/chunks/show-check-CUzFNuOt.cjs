const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
// src/reporters/comment/comment-marker.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
function commentMarker(job, config) {
	return `<!-- promptops ${(0, import__builtin_crypto.createHash)("sha256").update(`${job}\0${config}`).digest("hex").slice(0, 16)} -->`;
}
// src/reporters/check/index.ts
const FROM_LINT = [
	"github",
	"sarif",
	"gitlab"
];
const CHECK_REPORTERS = [
	{
		id: "text",
		load: async () => (await Promise.resolve().then(() => require("./text-BEUsEkXi.cjs"))).text
	},
	{
		id: "json",
		load: async () => (await Promise.resolve().then(() => require("./json-RFAOZUZX.cjs"))).json
	},
	{
		id: "markdown",
		load: async () => (await Promise.resolve().then(() => require("./markdown-TDimadcm.cjs"))).markdown
	},
	{
		id: "junit",
		load: async () => (await Promise.resolve().then(() => require("./junit-CFsJ9suu.cjs"))).junit
	},
	...require_main.REPORTERS.filter(({ id }) => FROM_LINT.includes(id)).map(({ id, load }) => ({
		id,
		load: async () => {
			const reporter = await load();
			return {
				...reporter,
				render: ({ lint }, options) => reporter.render(lint, options)
			};
		}
	}))
];
// src/commands/check/check-flags.ts
function withCheckFlags(command) {
	return command.option("-f, --format <format[=file]>", `${CHECK_REPORTERS.map((one) => one.id).join(", ")}; several may be given`, require_main.collect).option("--json", "the same as --format json").option("-o, --output <file>", "write the first format to a file").option("--require-eval", "an evaluation that could not run leaves the check undecided (exit code 3)").addOption(new require_main.Option("--max-warnings <n>", "fail when lint has more warnings than this").argParser(require_main.wholeNumber)).addOption(new require_main.Option("--min-pass-rate <rate>", "of lint: files without an error / files, 0 to 1; then the rate alone decides").argParser(require_main.rate));
}
// src/usecases/check-changes.ts
async function checkChanges(parts, { lintCode, requireEval }) {
	const lint = await parts.lint();
	const plan = await attempt(parts.plan);
	const changed = isNotRun(plan) ? void 0 : changedIn(plan).map(({ prompt }) => prompt);
	const evaluation = changed?.length === 0 ? NOTHING : await attempt(() => parts.evaluate(changed));
	const said = [
		ofLint(lintCode(lint), lint),
		ofPlan(plan),
		ofEvaluation(evaluation, requireEval)
	].filter((one) => one !== void 0);
	const exitCode = worstOf(said.map(({ exitCode: code }) => code));
	return {
		lint,
		plan,
		evaluation,
		result: exitCode === 0 ? "passed" : exitCode === 3 ? "undecided" : "failed",
		exitCode,
		reasons: said.map(({ reason }) => reason)
	};
}
function changedIn({ actions }) {
	return actions.filter((action) => require_registry.writes(action) || action.kind === "refused" || action.kind === "tampered");
}
function isNotRun(part) {
	return "notRun" in part;
}
const NOTHING = {
	notRun: "no prompt changed",
	exitCode: 0
};
const ORDER = [
	70,
	130,
	2,
	3,
	1,
	0
];
function worstOf(codes) {
	return ORDER.find((code) => codes.includes(code)) ?? 0;
}
async function attempt(part) {
	try {
		return await part();
	} catch (error) {
		if (!require_main.isPromptopsError(error) || require_main.PROBLEMS[error.code].exit !== 3) throw error;
		return {
			notRun: error.message,
			hint: error.hint,
			code: error.code,
			exitCode: error.exitCode
		};
	}
}
function ofLint(exitCode, { errors, warnings, files }) {
	if (exitCode === 0) return void 0;
	return {
		exitCode,
		reason: `lint: ${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"} in ${files} files`
	};
}
function ofPlan(plan) {
	if (isNotRun(plan)) return {
		exitCode: plan.exitCode,
		reason: `plan: not run: ${plan.notRun}`
	};
	const refused = plan.actions.filter(({ kind, because }) => kind === "tampered" || kind === "refused" && because !== "file");
	if (refused.length === 0) return void 0;
	return {
		exitCode: refused.every(({ because }) => because === "outside") ? 3 : 1,
		reason: `plan: refused: ${refused.map(({ prompt }) => prompt).join(", ")}`
	};
}
function ofEvaluation(evaluation, required) {
	if (evaluation === NOTHING) return void 0;
	if (isNotRun(evaluation)) return required || evaluation.code === "HISTORY_MISSING" ? {
		exitCode: 3,
		reason: `evaluation: not run: ${evaluation.notRun}`
	} : void 0;
	const { verdict } = evaluation;
	if (verdict === "pass" || require_evaluation.onlyMeasures(evaluation)) return void 0;
	const names = evaluation.prompts.filter((one) => one.verdict === verdict).map(({ name }) => name);
	const which = names.length === 0 ? "" : ` for ${names.join(", ")}`;
	if (verdict === "fail") return {
		exitCode: 1,
		reason: `evaluation: the gate failed${which}`
	};
	if (verdict === "inconclusive") return {
		exitCode: 3,
		reason: `evaluation: undecided${which}`
	};
	return required ? {
		exitCode: 3,
		reason: `evaluation: not run${which}`
	} : void 0;
}
// src/commands/check/evaluate-changed.ts
async function evaluateChanged(session, paths, changed, flags) {
	const suites = await suitesOf(session, paths);
	if ("notRun" in suites) return suites;
	const wanted = suites.filter(({ prompt }) => changed === void 0 || changed.includes(prompt.name));
	const { config } = session;
	const before = flags.decidedBy === void 0 ? void 0 : await require_evaluation.suitesAt(flags.decidedBy, session);
	if (wanted.length === 0) return noCases(suites, before ?? [], changed);
	const policy = require_evaluation.evalPolicy(config, void 0);
	const live = (flags.against ?? require_registry.usualComparison(session)).kind === "registry" && policy !== void 0;
	const usual = {
		case: [],
		tag: [],
		models: [],
		versions: [],
		...flags.replay && { cache: "replay" }
	};
	const settings = {
		...require_evaluation.settingsOf(paths, usual, config),
		...live && {
			against: `@${policy.alias}`,
			againstIfThere: true
		}
	};
	const dependencies = await require_evaluation.openEvaluation(session);
	const stop = new AbortController();
	const release = session.terminal.onInterrupt(() => stop.abort());
	const progress = require_evaluation.evalProgress(session);
	try {
		const sha = await (await session.git()).head() ?? null;
		const facts = {
			tool: `promptops ${require_base.VERSION}`,
			gitSha: sha,
			aliases: require_evaluation.aliasesIn(config)
		};
		return await require_evaluation.evaluatePrompts({
			settings,
			suites: before === void 0 ? wanted : require_evaluation.trustedSuites(wanted, before),
			policy,
			...facts,
			stop: stop.signal,
			onProgress: progress.update
		}, dependencies);
	} finally {
		release();
		progress.end();
		dependencies.journal.close();
	}
}
function noCases(suites, before, changed) {
	const there = new Set(suites.map(({ prompt }) => prompt.name));
	const gone = new Set(before.map(({ prompt }) => prompt.name).filter((name) => !there.has(name) && changed?.includes(name)));
	if (gone.size > 0) return {
		notRun: `this change takes away the cases of ${[...gone].join(", ")}`,
		exitCode: 0
	};
	return {
		notRun: suites.length === 0 ? "no prompt here has cases" : "no prompt that changes has cases",
		exitCode: 0
	};
}
async function suitesOf(session, paths) {
	try {
		return await require_evaluation.evalSuites(session, paths);
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		if (error.code === "NO_FILES") return [];
		return {
			notRun: error.message,
			hint: error.hint,
			code: error.code,
			exitCode: require_main.PROBLEMS[error.code].exit
		};
	}
}
// src/commands/check/run-check.ts
async function runCheck(session, paths, flags) {
	const { undecided } = flags;
	return checkChanges({
		lint: async () => require_main.lintFiles(session, await require_main.lintRequest(session, paths, {
			format: [],
			rule: [],
			errorOnUnmatchedPattern: true
		})),
		plan: () => undecided === void 0 ? require_registry.makePlan(session, paths, flags.against === void 0 ? {} : { against: flags.against }) : Promise.reject(undecided),
		evaluate: async (changed) => {
			if (undecided !== void 0) return notEvaluated("nobody knows which gate holds");
			return flags.noEval === void 0 ? evaluateChanged(session, paths, changed, flags) : notEvaluated(flags.noEval);
		}
	}, {
		lintCode: (lint) => require_main.lintExitCode(lint, session.config, flags),
		requireEval: flags.requireEval === true
	});
}
function notEvaluated(notRun) {
	return {
		notRun,
		exitCode: 0
	};
}
// src/commands/check/show-check.ts
async function showCheck(session, check, flags, context) {
	const { terminal, workspace, colour } = session;
	const ok = check.exitCode === 0;
	if (terminal.result) {
		const { checkDocument } = await Promise.resolve().then(() => require("./json-RFAOZUZX.cjs"));
		terminal.result(checkDocument(check, workspace.cwd, ok));
	}
	for (const { reporter, file } of require_main.reportOutputs(flags, CHECK_REPORTERS, "text")) {
		const options = {
			...context,
			colour: colour && file === void 0,
			codeFrames: terminal.stdoutIsTerminal && file === void 0,
			cwd: workspace.cwd,
			root: workspace.root,
			ok
		};
		const text = await (await reporter.load()).render(check, options);
		if (file === void 0) terminal.stdout(text.endsWith("\n") ? text : `${text}\n`);
		else await session.writeReport(file, text.endsWith("\n") ? text : `${text}\n`);
	}
	session.show("", check.exitCode);
}
Object.defineProperty(exports, "changedIn", {
	enumerable: true,
	get: function() {
		return changedIn;
	}
});
Object.defineProperty(exports, "commentMarker", {
	enumerable: true,
	get: function() {
		return commentMarker;
	}
});
Object.defineProperty(exports, "isNotRun", {
	enumerable: true,
	get: function() {
		return isNotRun;
	}
});
Object.defineProperty(exports, "runCheck", {
	enumerable: true,
	get: function() {
		return runCheck;
	}
});
Object.defineProperty(exports, "showCheck", {
	enumerable: true,
	get: function() {
		return showCheck;
	}
});
Object.defineProperty(exports, "withCheckFlags", {
	enumerable: true,
	get: function() {
		return withCheckFlags;
	}
});
