require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_eval_flags = require("./eval-flags-Bx1pt2Ki.cjs");
const require_prompt_of_cases = require("./prompt-of-cases-DxukNBYA.cjs");
const require_yaml_text = require("./yaml-text-CmZp4Uen.cjs");
const require_log_results = require("./log-results-DxNb0rj_.cjs");
const require_base = require("./base-Byl1jngW.cjs");
const require_words = require("./words-1bSr5jYH.cjs");
const require_evaluate_prompts = require("./evaluate-prompts-CE94dL8u.cjs");
const require_assertions = require("./assertions-BtvmGDlL.cjs");
const require_grade_answer = require("./grade-answer-i5MH-8IG.cjs");
const require_open_evaluation = require("./open-evaluation-BjzqYU22.cjs");
const require_eval_suites = require("./eval-suites-BLCWDYmU.cjs");
const require_table = require("./table-4W0otoeG.cjs");
const require_parse_gate = require("./parse-gate-SeNmmBIm.cjs");
// src/reporters/eval/index.ts
const EVAL_REPORTERS = [
	{
		id: "text",
		load: async () => (await Promise.resolve().then(() => require("./text-DAA9tVtS.cjs"))).text
	},
	{
		id: "json",
		load: async () => (await Promise.resolve().then(() => require("./json-DfoM5WiB.cjs"))).json
	},
	{
		id: "junit",
		load: async () => (await Promise.resolve().then(() => require("./junit-CnCuALLR.cjs"))).junit
	},
	{
		id: "markdown",
		load: async () => (await Promise.resolve().then(() => require("./markdown-C6PxjSln.cjs"))).markdown
	},
	{
		id: "html",
		load: async () => (await Promise.resolve().then(() => require("./html-BRs_OBqQ.cjs"))).html
	}
];
// src/core/eval/cases/write-case-file.ts
function writeCaseFile(prompt, context, { relocate, name }) {
	const { defaults, tests, lost } = require_prompt_of_cases.promptCases(prompt, context);
	const asked = tests.filter(({ notRun }) => notRun === void 0);
	const kept = asked.filter(({ data }) => assertsOf(defaults).length + assertsOf(data).length > 0);
	const bare = asked.length - kept.length;
	const written = kept.map((one) => moved(one.data, (reference) => relocate(reference, one.source.file)));
	const shared = [...assertsOf(moved(defaults, (reference) => relocate(reference, prompt.source.file))), ...commonStart(written)];
	const own = written.map((test) => withoutStart(test, commonStart(written).length));
	const data = {
		version: 1,
		...name !== void 0 && { prompt: name },
		...require_prompt_of_cases.promptfooSettings(prompt),
		...shared.length > 0 && { defaults: { assert: shared } },
		tests: own
	};
	return {
		text: require_yaml_text.yamlText(data),
		cases: kept.length,
		lost: [
			...lost,
			...leftOut(tests),
			...bare > 0 ? [`${bare === 1 ? "a case" : `${bare} cases`}: no assertion looks at the answer`] : []
		]
	};
}
function leftOut(tests) {
	const reasons = tests.flatMap(({ notRun }) => notRun ?? []);
	return [...new Set(reasons)].map((reason) => {
		const count = reasons.filter((one) => one === reason).length;
		return `${count === 1 ? "a case" : `${count} cases`}: ${reason}`;
	});
}
function assertsOf(data) {
	const { assert } = data;
	return Array.isArray(assert) ? assert : [];
}
function commonStart(tests) {
	const [first, ...others] = tests.map(assertsOf);
	if (first === void 0 || others.length === 0) return [];
	let length = 0;
	while (length < first.length && others.every((list) => list[length] !== void 0 && require_main.canonicalJson(list[length]) === require_main.canonicalJson(first[length]))) length++;
	return first.slice(0, length);
}
function withoutStart(test, length) {
	const { assert: _, ...rest } = test;
	const left = assertsOf(test).slice(length);
	return {
		...rest,
		...left.length > 0 && { assert: left }
	};
}
function moved(value, relocate) {
	if (typeof value === "string") return value.startsWith("file://") ? relocate(value) : value;
	if (Array.isArray(value)) return value.map((item) => moved(item, relocate));
	if (!require_main.isRecord(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(item, relocate)]));
}
// src/usecases/import-cases.ts
async function importCases({ file, name, to }, workspace) {
	const { prompts, problems } = await require_main.readPromptFile(file, workspace);
	const chosen = name === void 0 ? prompts : prompts.filter((prompt) => prompt.name === name);
	if (chosen.length === 0) throw nothingIn(file.file, name, prompts, problems[0]?.message);
	const imported = await Promise.all(chosen.map((prompt) => importOne(prompt, targetOf(prompt, chosen.length, to), {
		prompts: prompts.length,
		to
	}, workspace)));
	if (imported.some(({ cases }) => cases > 0)) return imported;
	throw new require_main.PromptopsError("PROMPT_INVALID", `${file.file} holds no test that can be imported.`, "Name a promptfoo configuration, or a prompt file with `testData`.");
}
function targetOf({ name, source }, prompts, to) {
	if (to !== void 0 && !to.endsWith("/")) return to;
	if (to === void 0 && prompts === 1) return `${require_main.stemOf(source.file)}.eval.yaml`;
	return `${to ?? source.file.slice(0, source.file.lastIndexOf("/") + 1)}${name}.eval.yaml`;
}
function mustName(prompt, target, { prompts, to }, workspace) {
	if (require_main.stemOf(target) === require_main.stemOf(prompt.source.file)) return prompts > 1;
	return to?.endsWith("/") !== true && require_main.PROMPT_EXTENSIONS.every((extension) => workspace.read(`${require_main.stemOf(target)}.${extension}`) === void 0);
}
async function importOne(prompt, target, around, workspace) {
	const context = require_main.workspaceContext(workspace);
	const { text, cases, lost } = writeCaseFile(prompt, context, {
		relocate: (reference, from) => relocated(reference, from, target),
		...mustName(prompt, target, around, workspace) && { name: prompt.name }
	});
	const { suite, notes } = require_prompt_of_cases.buildSuite(prompt, void 0, context);
	const again = require_prompt_of_cases.buildSuite({
		...prompt,
		evals: {
			rows: [],
			checks: []
		}
	}, require_prompt_of_cases.readCaseFile(new require_main.SourceFile(target, text), context), context);
	const differs = lost.length === 0 && notes.length === 0 && again.suite.casesHash !== suite.casesHash;
	const misread = again.problems.map(({ message }) => message);
	return {
		name: prompt.name,
		file: target,
		text,
		cases,
		lost: [
			...lost,
			...new Set(misread),
			...differs && misread.length === 0 ? ["the cases hash: the cases read back are not the same"] : []
		],
		notRun: await notRunIn(again.suite)
	};
}
async function notRunIn({ cases }) {
	const { assertionOf, notRunHere } = await Promise.resolve().then(() => require("./assertions-BtvmGDlL.cjs")).then((n) => n.assertions_exports);
	const left = cases.flatMap(({ checks }) => checks.map(({ type, options }) => ({
		type,
		code: options["transform"] !== void 0
	}))).filter(({ type, code }) => code || assertionOf(type) === void 0 || notRunHere(type) !== void 0);
	return [...new Set(left.map(({ type, code }) => code ? `${type} with a transform` : type))];
}
function relocated(reference, from, target) {
	const path = require_main.resolvePath(reference, from);
	if (path === void 0) return reference;
	const folder = target.split("/").slice(0, -1);
	const parts = path.split("/");
	let same = 0;
	while (same < folder.length && same < parts.length - 1 && folder[same] === parts[same]) same++;
	return `file://${"../".repeat(folder.length - same)}${parts.slice(same).join("/")}`;
}
function nothingIn(file, name, prompts, problem = "") {
	const names = prompts.map((prompt) => prompt.name);
	if (name !== void 0 && names.length > 0) return new require_main.PromptopsError("PROMPT_NOT_FOUND", `${file} holds no prompt \`${name}\`.${require_main.didYouMean(name, names)}`, `It holds ${names.join(", ")}.`);
	return new require_main.PromptopsError("PROMPT_INVALID", `${file} holds no prompt that can be read. ${problem}`.trim(), "Run `promptops lint` on it.");
}
// src/commands/eval-import.ts
const evalImport = (program, open) => program.command("import <file>").summary("write tests of promptfoo or GitHub Models as a case file").description("Writes the tests of a promptfoo configuration, or the test data of a prompt file, as a case file, reads it back and says what was lost.").option("-o, --output <file>", "write to a file, or into a folder when it ends in /").option("--name <prompt>", "one prompt of a file that holds several").option("--allow-lossy", "go on when something would be lost").addHelpText("after", `
Examples:
  $ promptops eval import promptfooconfig.yaml > prompts/greet.eval.yaml
  $ promptops eval import promptfooconfig.yaml -o prompts/
  $ promptops eval import prompts/greet.prompt.yaml -o prompts/greet.eval.yaml`).action(async (file, _flags, command) => {
	const flags = command.optsWithGlobals();
	const session = await open();
	const { terminal, show, workspace, writeReport } = session;
	const entry = require_main.selectFile(session, file);
	const written = flags.output === void 0 || flags.output === "-" ? void 0 : flags.output;
	const to = written === void 0 ? void 0 : inWorkspace(written, session);
	const imported = await importCases({
		file: entry,
		...flags.name !== void 0 && { name: flags.name },
		...to !== void 0 && { to }
	}, workspace);
	if (imported.length > 1 && written?.endsWith("/") !== true) throw new require_main.PromptopsError("USAGE", `${file} holds ${imported.length} prompts with these tests.`, "Choose one with `--name`, or write a case file for each with `-o folder/`.");
	for (const one of imported) report(one, flags.allowLossy === true, terminal.stderr);
	if (written === void 0) return show(imported[0]?.text ?? "");
	for (const one of imported) {
		const path = require_main.fromWorkingDirectory(one.file, workspace.cwd);
		await writeReport(path, one.text);
		terminal.stderr(`Wrote ${require_main.visibleLine(path)}: ${one.cases === 1 ? "1 case" : `${one.cases} cases`}\n`);
	}
	show("");
});
function inWorkspace(output, { workspace }) {
	const path = require_main.resolvePath(output, `${workspace.cwd === "" ? "" : `${workspace.cwd}/`}-`);
	if (path === void 0) throw new require_main.PromptopsError("FILE_UNWRITABLE", `${output} lies outside the repository.`, "Name a file in it.");
	return output.endsWith("/") && path !== "" ? `${path}/` : path;
}
function report({ name, lost, notRun }, allowed, say) {
	if (notRun.length > 0) say(require_main.visible(`${name}: kept, and not run by promptops: ${notRun.join(", ")}. Their cases cannot pass.\n`));
	if (lost.length === 0) return;
	const list = lost.map((loss) => `\n  - ${loss}`).join("");
	if (!allowed) throw new require_main.PromptopsError("CONVERSION_LOSSY", `${name} would lose:${list}`, "Add `--allow-lossy` to write it all the same.");
	say(require_main.visible(`${name} lost:${list}\n`));
}
// src/commands/eval-push.ts
const evalPush = (program, open) => program.command("push [id]").summary("keep a finished evaluation in MLflow").description("Sends an evaluation of this checkout to the tracking server: a run for each prompt, a trace for each answer; without an id the latest one. Sent twice, it is there once.").addHelpText("after", "\nExamples:\n  $ promptops eval push\n  $ promptops eval push 4f6c1a0b22").action(async (id) => {
	const session = await open();
	const journal = await session.evals();
	const ids = journal.ids();
	const chosen = id ?? ids.find((one) => journal.finished(one) !== void 0);
	const evaluation = chosen === void 0 ? void 0 : journal.finished(chosen);
	if (evaluation === void 0) throw new require_main.PromptopsError("USAGE", chosen === void 0 ? "No evaluation is finished here." : `There is no finished evaluation ${chosen}.${require_main.didYouMean(chosen, ids)}`, chosen !== void 0 && ids.includes(chosen) ? `Go on with it: \`promptops eval --resume ${chosen}\`.` : "`promptops eval` makes one.");
	const logged = await require_log_results.logResults(session, evaluation);
	for (const warning of logged.warnings) session.terminal.stderr(`${warning}\n`);
	session.show(require_log_results.loggedLines(logged).join("\n"));
});
// src/commands/show-evaluation.ts
async function showEvaluation(session, evaluation, flags) {
	const { terminal, workspace, colour } = session;
	const decided = evalExitCode(evaluation, flags);
	const exitCode = decided === 0 && flags.isLost ? 3 : decided;
	if (terminal.result) {
		const { evaluationObject } = await Promise.resolve().then(() => require("./json-DfoM5WiB.cjs"));
		terminal.result(evaluationObject(evaluation, {
			cwd: workspace.cwd,
			ok: exitCode === 0
		}));
	}
	for (const { reporter, file } of require_main.reportOutputs(flags, EVAL_REPORTERS, "text")) {
		const text = await (await reporter.load()).render(evaluation, {
			colour: colour && file === void 0,
			cwd: workspace.cwd,
			ok: exitCode === 0,
			...terminal.stdoutIsTerminal && file === void 0 && { width: terminal.columns }
		});
		const ended = text === "" || text.endsWith("\n") ? text : `${text}\n`;
		if (file === void 0) terminal.stdout(ended);
		else await session.writeReport(file, ended);
	}
	session.show("", exitCode);
}
function evalExitCode({ verdict, stopped, prompts }, { gate, failExitCode = 1 }) {
	if (stopped === "interrupted") return 130;
	if (gate === false) return prompts.length === 0 || prompts.some(({ counts }) => counts.errors + counts.notRun > 0) ? 3 : 0;
	return verdict === "pass" ? 0 : verdict === "fail" ? failExitCode : 3;
}
// src/commands/eval-show.ts
const evalShow = (program, open) => program.command("show [id]").summary("print a finished evaluation again").description("Prints an evaluation of this checkout again, in any format; without an id the latest one.").option("-f, --format <format[=file]>", `${EVAL_REPORTERS.map((one) => one.id).join(", ")}; several may be given`, require_eval_flags.collect).option("--json", "the same as --format json").option("-o, --output <file>", "write the first format to a file").addHelpText("after", "\nExamples:\n  $ promptops eval show\n  $ promptops eval show 4f6c1a0b22 --format html=eval.html").action(async (id, _flags, command) => {
	const flags = {
		format: [],
		...command.optsWithGlobals()
	};
	const session = await open();
	const journal = await session.evals();
	const ids = journal.ids();
	const chosen = id ?? ids.find((one) => journal.finished(one) !== void 0);
	const evaluation = chosen === void 0 ? void 0 : journal.finished(chosen);
	if (evaluation) return showEvaluation(session, evaluation, flags);
	if (chosen !== void 0 && ids.includes(chosen)) throw new require_main.PromptopsError("USAGE", `Evaluation ${chosen} is not finished.`, `Go on with it: \`promptops eval --resume ${chosen}\`.`);
	const what = id === void 0 ? "No evaluation is finished here." : `There is no evaluation ${id}.${require_main.didYouMean(id, ids)}`;
	throw new require_main.PromptopsError("USAGE", what, ids.length === 0 ? "`promptops eval` makes one." : `There are ${ids.slice(0, 5).join(", ")}.`);
});
// src/reporters/eval/progress-line.ts
const BAR = 20;
const WIDTH = 80;
function progressLine({ done, total, passed, failed, errors, spentUsd, seconds }, width = WIDTH) {
	const share = total === 0 ? 1 : Math.min(1, done / total);
	const full = Math.floor(share * BAR);
	const bar = `${"\u2588".repeat(full)}${"\u2591".repeat(BAR - full)}`;
	const counts = `${done}/${total}`;
	const outcome = `${passed} passed, ${failed} failed, ${errors} ${errors === 1 ? "error" : "errors"}`;
	const cost = require_words.money(spentUsd);
	const left = done === 0 || done >= total ? "" : `${require_words.duration(seconds / done * (total - done))} left`;
	return [
		[
			bar,
			counts,
			outcome,
			cost,
			left
		],
		[
			counts,
			outcome,
			cost,
			left
		],
		[counts, outcome],
		[counts]
	].map((parts) => parts.filter((part) => part !== "").join("  ")).find((line) => line.length < width) ?? counts.slice(0, Math.max(0, width - 1));
}
// src/usecases/eval/can-go-on.ts
function canGoOn({ stopped, prompts }) {
	if (stopped === "interrupted" || stopped === "budget") return true;
	return prompts.some(({ candidate, baseline, others }) => [
		candidate,
		...baseline ? [baseline] : [],
		...others
	].some(failedOutside));
}
function failedOutside({ cases }) {
	return cases.some(({ attempts }) => attempts.some(({ problem }) => problem !== void 0 && require_evaluate_prompts.TO_BE_ASKED_AGAIN.has(problem.code)));
}
// src/usecases/eval/preview-evaluation.ts
async function previewEvaluation(request, dependencies) {
	return (await require_evaluate_prompts.planSuites(request, dependencies, require_open_evaluation.openPurse({}, () => 0), () => 0)).map(({ run, units }) => ({
		name: run.suite.prompt,
		casesFile: run.suite.file,
		gates: run.gates,
		gateFrom: run.gateFrom,
		arms: require_evaluate_prompts.armsOf(run.plan).map((arm) => {
			const graded = units.filter((unit) => unit.arm === arm).filter(({ case: one }) => one.notRun === void 0 && require_grade_answer.gradeOfAny(one.checks, one.threshold) === void 0);
			const asked = graded.filter((unit) => !isRecorded(unit, request.settings.provider !== void 0));
			return {
				label: arm.label,
				provider: arm.provider,
				cases: run.suite.cases.length,
				repeat: run.suite.repeat,
				recorded: graded.length - asked.length,
				askingChecks: graded.reduce((sum, { case: { checks } }) => sum + asking(checks), 0),
				calls: asked.length,
				costUsd: asked.reduce((sum, unit) => plus(sum, costOfUnit(unit, dependencies)), 0),
				..."problem" in arm.model && asked.length > 0 && { problem: arm.model.problem }
			};
		})
	}));
}
function isRecorded({ arm, case: { recorded } }, ignoreRecorded) {
	return !ignoreRecorded && arm.role === "candidate" && recorded !== void 0;
}
function asking(checks) {
	return checks.reduce((sum, { type, members = [] }) => sum + (asksMore(type) ? 1 : 0) + asking(members), 0);
}
function asksMore(type) {
	return type === require_assertions.counterfactual.type || require_assertions.assertionOf(type)?.kind === "judge";
}
function costOfUnit({ arm, case: one }, { prices }) {
	const rendered = require_evaluate_prompts.renderedCase(one, arm);
	if ("problem" in rendered) return 0;
	return "problem" in arm.model ? null : require_open_evaluation.estimateCost({
		...arm.request,
		messages: rendered
	}, arm.model.provider, prices);
}
function plus(sum, cost) {
	return sum === null || cost === null ? null : sum + cost;
}
// src/commands/resume-evaluation.ts
function resumeEvaluation(asked, paths, flags, journal) {
	const ids = journal.ids();
	const id = asked === true ? ids.slice(0, RECENT).find((one) => isOpen(one, journal)) : asked;
	if (id === void 0) throw new require_main.PromptopsError("USAGE", "No evaluation was cut off here.", "Begin one without `--resume`.");
	const entries = journal.read(id);
	if (entries === void 0) throw new require_main.PromptopsError("USAGE", `There is no evaluation ${id}.${require_main.didYouMean(id, ids)}`, ids.length > 0 ? `There are ${ids.slice(0, 5).join(", ")}.` : "");
	const given = paths.length > 0 ? ["the paths"] : CHANGES.filter((flag) => isGiven(flags[flag])).map((flag) => `--${flag === "failFast" ? "fail-fast" : flag}`);
	if (given.length > 0) throw new require_main.PromptopsError("USAGE", `A resumed evaluation keeps what it was begun with, without ${given.join(", ")}.`, "Leave them out, or begin a new one.");
	const { at, settings } = require_evaluate_prompts.readHeader(entries);
	const { concurrency, timeout } = flags;
	return {
		resumed: {
			id,
			at,
			entries
		},
		settings: {
			...settings,
			budget: require_eval_flags.budgetOf(flags, settings.budget),
			...concurrency !== void 0 && { concurrency },
			...timeout !== void 0 && { timeoutMs: timeout }
		}
	};
}
const RECENT = 20;
function isOpen(id, journal) {
	const evaluation = journal.finished(id);
	return evaluation === void 0 || canGoOn(evaluation);
}
const CHANGES = [
	"case",
	"tag",
	"critical",
	"changed",
	"since",
	"provider",
	"models",
	"versions",
	"against",
	"repeat",
	"cache",
	"record",
	"prune",
	"failFast",
	"gate",
	"alias"
];
function isGiven(value) {
	return Array.isArray(value) ? value.length > 0 : value !== void 0;
}
// src/commands/show-preview.ts
function showPreview({ show, workspace }, { json, format }, prompts) {
	const arms = prompts.flatMap((prompt) => prompt.arms);
	const calls = arms.reduce((sum, arm) => sum + arm.calls, 0);
	const costUsd = arms.reduce((sum, arm) => sum === null || arm.costUsd === null ? null : sum + arm.costUsd, 0);
	const askingChecks = arms.reduce((sum, arm) => sum + arm.askingChecks, 0);
	if (json || format[0] === "json") {
		show(JSON.stringify({
			format: 1,
			command: "eval",
			ok: true,
			dryRun: true,
			prompts,
			calls,
			costUsd,
			askingChecks
		}));
		return;
	}
	const blocks = prompts.map(({ name, casesFile, gates, gateFrom, arms: own }) => [
		`${require_main.visibleLine(name)}  ${require_main.visibleLine(require_main.fromWorkingDirectory(casesFile, workspace.cwd))}`,
		require_table.asTable(own.map(armCells)),
		...own.flatMap(({ label, problem }) => problem === void 0 ? [] : [`${require_main.visibleLine(label)}: ${require_main.visibleLine(problem)}`]),
		gates.length === 0 ? "no gate" : `gate of ${gateFrom}: ${gates.map(require_main.visibleLine).join("; ")}`
	].join("\n"));
	const more = askingChecks === 0 ? "" : `, and what ${askingChecks} checks ask of a judge or of the model again, which is not in these figures`;
	show([...blocks, `At most ${calls} calls, ${priceOf(costUsd)}${more}. Nothing was asked.`].join("\n\n"));
}
function armCells({ label, provider, cases, repeat, recorded, calls, costUsd }) {
	const times = repeat === 1 ? "" : ` x ${repeat}`;
	const from = recorded === 0 ? "" : `${recorded} recorded`;
	return [
		require_main.visibleLine(label),
		require_main.visibleLine(provider || "no model"),
		`${cases} cases${times}`,
		`${calls} calls`,
		priceOf(costUsd),
		from
	];
}
function priceOf(costUsd) {
	return costUsd === null ? "price unknown" : `$${costUsd.toFixed(4)}`;
}
// src/core/eval/sizing.ts
const FAILURES = [
	0,
	1,
	2,
	3,
	5
];
const LEVEL = .95;
function sizeGates(rules, cases) {
	return {
		cases,
		lines: rules.map((rule) => sizeLine(rule, cases))
	};
}
function sizeLine(rule, cases) {
	const gate = require_parse_gate.parseGate(rule);
	if (require_parse_gate.isGateProblem(gate)) return {
		kind: "other",
		rule
	};
	if (gate.kind === "no-regression" && gate.metric === void 0) return sizeRegression(gate, cases);
	return gate.kind === "metric" && [
		"pass-rate",
		"error-rate",
		"flaky-rate",
		"check-rate"
	].includes(gate.measure.kind) && gate.operator !== "=" && gate.threshold > 0 && gate.threshold < 1 ? sizeRate(gate, cases) : {
		kind: "other",
		rule
	};
}
function sizeRate({ rule, operator, threshold: written, confidence }, cases) {
	const threshold = operator === ">=" || operator === ">" ? written : 1 - written;
	const level = confidence ?? LEVEL;
	const passes = {
		point: require_evaluate_prompts.fewestPasses(cases, threshold, "point"),
		bound: require_evaluate_prompts.fewestPasses(cases, threshold, "gate", level)
	};
	return {
		kind: "rate",
		rule,
		threshold,
		confidence: level,
		bounded: confidence !== void 0,
		passes,
		letsThrough: truthsAround(threshold).map((truth) => ({
			truth,
			point: require_evaluate_prompts.passChance(cases, passes.point, truth),
			bound: require_evaluate_prompts.passChance(cases, passes.bound, truth)
		})),
		required: FAILURES.map((failures) => ({
			failures,
			cases: require_evaluate_prompts.requiredCases(threshold, failures, "clopper-pearson", level)
		}))
	};
}
function truthsAround(threshold) {
	const missing = 1 - threshold;
	return [
		1.5,
		1,
		.7,
		.5,
		.3,
		.1
	].map((share) => Number((1 - share * missing).toFixed(4))).filter((truth) => truth > 0);
}
function sizeRegression({ rule, alpha }, cases) {
	const finds = [
		[.03, .01],
		[.06, .01],
		[.1, .02],
		[.2, .05]
	].map(([regress, fix]) => ({
		regress,
		fix,
		power: require_evaluate_prompts.regressionPower(cases, regress, fix, alpha)
	}));
	return {
		kind: "regression",
		rule,
		alpha,
		smallest: require_evaluate_prompts.smallestRegression(alpha),
		finds
	};
}
// src/reporters/eval/sizing-text.ts
function sizingText(name, { cases, lines }, from) {
	const title = `${require_main.visibleLine(name)}  ${cases} case${cases === 1 ? "" : "s"}`;
	if (lines.length === 0) return `${title}, no gate`;
	return [from === void 0 ? title : `${title}, gate of ${require_main.visibleLine(from)}`, ...lines.map((line) => lineText(line, cases))].join("\n\n");
}
function lineText(line, cases) {
	const rule = `  ${require_main.visibleLine(line.rule)}`;
	if (line.kind === "other") return `${rule}\n    does not depend on the number of cases in a way that can be told beforehand`;
	return [rule, ...(line.kind === "rate" ? rateText(line, cases) : regressionText(line, cases)).map((text) => text.replace(/^(?=.)/gm, "    "))].join("\n");
}
function rateText({ threshold, confidence, passes, letsThrough, required }, cases) {
	const level = percent(confidence);
	const rows = letsThrough.map(({ truth, point, bound }) => [
		percent(truth),
		percent(point),
		percent(bound)
	]);
	const proofs = required.map(({ failures, cases: needed }) => [String(failures), needed === null ? "none" : String(needed)]);
	return [
		`as it is: ${passesText(passes.point, cases)}; with \`@ ${level.replace(" ", "")}\`: ${passesText(passes.bound, cases)}`,
		"",
		require_table.asTable([[
			"true rate",
			"gets through",
			`with @ ${level.replace(" ", "")}`
		], ...rows]),
		"",
		require_table.asTable([["failures", `cases that can prove ${percent(threshold)}`], ...proofs])
	];
}
function passesText(passes, cases) {
	return passes === null ? `not even ${cases} of ${cases} are enough` : `needs ${passes} of ${cases}`;
}
function regressionText({ smallest, alpha, finds }, cases) {
	const seen = cases < smallest ? `the paired test cannot fire: it needs ${smallest} net regressions` : `${smallest} net regressions are the fewest that the paired test sees (alpha ${alpha})`;
	const rows = finds.map(({ regress, fix, power }) => [
		percent(regress),
		percent(fix),
		percent(power)
	]);
	return [
		seen,
		"",
		require_table.asTable([[
			"regress",
			"are fixed",
			"found"
		], ...rows])
	];
}
function percent(share) {
	if (share > .999 && share < 1) return "> 99.9 %";
	if (share < 1e-4 && share > 0) return "< 0.01 %";
	return `${Number((100 * share).toFixed(share > 0 && share < .1 ? 2 : 1))} %`;
}
// src/commands/show-sizing.ts
function showSizing({ show }, { json, format }, { suites, settings, policy }) {
	const prompts = suites.map(({ suite }) => {
		const chosen = require_evaluate_prompts.selectCases(suite, settings);
		const { rules, from } = require_evaluate_prompts.gateOf(chosen, settings, policy);
		return {
			name: suite.prompt,
			gateFrom: from,
			...sizeGates(rules, chosen.cases.length)
		};
	});
	if (json || format[0] === "json") show(JSON.stringify({
		format: 1,
		command: "eval",
		ok: true,
		sizing: prompts
	}));
	else show(prompts.map(({ name, gateFrom, ...sizes }) => sizingText(name, sizes, gateFrom)).join("\n\n"));
}
// src/commands/run-evaluation.ts
async function runEvaluation(session, paths, flags) {
	const { config, terminal, workspace } = session;
	require_main.reportOutputs(flags, EVAL_REPORTERS, "text");
	const dependencies = await require_open_evaluation.openEvaluation(session);
	const { journal } = dependencies;
	const taken = flags.resume === void 0 ? void 0 : resumeEvaluation(flags.resume, paths, flags, journal);
	const asked = taken?.settings ?? require_eval_flags.settingsOf(paths, flags, config);
	const all = await require_eval_suites.evalSuites(session, asked.paths);
	const isNarrowed = flags.changed === true || flags.since !== void 0;
	const suites = isNarrowed ? await require_eval_suites.changedSuites(session, all, flags.since) : all;
	if (isNarrowed && suites.length === 0) return nothingChanged(session, flags);
	const settings = isNarrowed ? {
		...asked,
		paths: suites.map(({ file }) => require_main.fromWorkingDirectory(file, workspace.cwd))
	} : asked;
	const request = {
		settings,
		suites,
		policy: require_eval_suites.evalPolicy(config, settings.alias),
		aliases: Object.keys(config.aliases)
	};
	if (flags.sizing) return showSizing(session, flags, request);
	if (flags.dryRun) return showPreview(session, flags, await previewEvaluation(request, dependencies));
	const facts = {
		tool: `promptops ${require_base.VERSION}`,
		gitSha: await gitSha(session)
	};
	try {
		const evaluation = await interruptible(session, (stop, onProgress) => require_evaluate_prompts.evaluatePrompts({
			...request,
			...facts,
			...taken && { resumed: taken.resumed },
			stop,
			onProgress
		}, dependencies));
		const kept = journal.finished(evaluation.id) ?? evaluation;
		const logging = evaluation.stopped !== "interrupted" && require_log_results.wantsLog(session, flags.log) ? await require_log_results.tryToLog(session, kept) : "not-asked";
		await showEvaluation(session, evaluation, {
			...flags,
			...settings.gate === "none" && { gate: false },
			isLost: logging === "failed" && flags.log === "required"
		});
		if (canGoOn(evaluation)) terminal.stderr(`Not everything was measured. Go on with \`promptops eval --resume ${evaluation.id}\`.\n`);
	} finally {
		journal.close();
	}
}
function nothingChanged({ show }, { json, format }) {
	show(json || format[0] === "json" ? JSON.stringify({
		format: 1,
		command: "eval",
		ok: true,
		verdict: "not-run",
		prompts: []
	}) : "Nothing that has cases has changed: nothing was asked.");
}
async function interruptible({ terminal, flags }, work) {
	const stop = new AbortController();
	const line = require_main.lineOnStderr(terminal);
	const release = terminal.onInterrupt(() => {
		release();
		line.end();
		terminal.stderr("Stopping: what is under way may still be answered. Ctrl-C again ends it at once.\n");
		stop.abort(new require_main.PromptopsError("INTERRUPTED", "The evaluation was interrupted."));
	});
	try {
		return await work(stop.signal, (progress) => flags.quiet !== true && line.update(() => progressLine(progress, terminal.columns)));
	} finally {
		release();
		line.end();
	}
}
async function gitSha(session) {
	try {
		return (await (await session.git()).provenance()).sha ?? null;
	} catch {
		return null;
	}
}
// src/commands/eval.ts
const EXAMPLES = `
Examples:
  $ promptops eval                             every prompt that has cases
  $ promptops eval prompts/greet.prompt.yaml   one prompt
  $ promptops eval --against @production       is it worse than what is live?
  $ promptops eval --models openai:gpt-4.1,anthropic:claude-haiku-4-5
  $ promptops eval --cache replay              from recorded answers alone
  $ promptops eval --format text --format html=eval.html
  $ promptops eval --changed                   what a branch touches
  $ promptops eval --dry-run                   what it would ask and cost
  $ promptops eval --resume                    go on where one was cut off

Exit codes: 0 the gate passed, 1 it failed, 2 usage or configuration,
3 undecided or not run, 130 interrupted (go on with --resume).`;
const evaluate = (program, open, terminal) => {
	const command = require_eval_flags.withEvalFlags(program.command("eval [paths...]").summary("measure prompts with their cases").description("Asks models for answers to the cases of each prompt, grades them, compares versions and models, and decides the gate. Cases stand in `<name>.eval.yaml` beside the prompt, or in the prompt file.")).option("--resume [id]", "go on with an evaluation that was cut off, as it was begun").option("-n, --dry-run", "show what would be asked and what it may cost").option("--sizing", "show how many cases each gate needs").option("-f, --format <format[=file]>", `${EVAL_REPORTERS.map((one) => one.id).join(", ")}; several may be given`, require_eval_flags.collect).option("--json", "the same as --format json").option("-o, --output <file>", "write the first format to a file").addOption(new require_main.Option("--log [mode]", "keep the results in MLflow (default: in CI with a tracking server); required: 3 where that fails").choices(["required"])).option("--no-log", "keep them here only").addOption(new require_main.Option("--fail-exit-code <n>", "when the gate fails (default: 1)").argParser(exitCode)).addHelpText("after", EXAMPLES).action(async (paths, given) => runEvaluation(await open(), paths, {
		format: [],
		case: [],
		tag: [],
		versions: [],
		...given,
		models: modelsIn(given)
	}));
	evalShow(command, open, terminal);
	evalImport(command, open, terminal);
	evalPush(command, open, terminal);
	return command;
};
function modelsIn({ models = [], model = [] }) {
	return [...models, ...model];
}
function exitCode(value) {
	const number = Number(value);
	if (!/^\d+$/.test(value) || number < 1 || number > 255) throw new require_main.InvalidArgumentError("It takes a number from 1 to 255.");
	return number;
}
exports.evaluate = evaluate;
