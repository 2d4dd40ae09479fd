require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_read_text_file = require("./read-text-file-Dxh6X7pt.cjs");
// src/core/eval/judges/check-labels.ts
async function checkLabels(labels) {
	const problems = await Promise.all(labels.filter(({ judge }) => judge === void 0).map(problemsOf));
	return [...new Set(problems.flat())];
}
async function problemsOf({ id, check }) {
	if (check === void 0) return [`${id} says neither how to judge nor what a judge said`];
	const { kind } = require_evaluation.assertionOf(check.type) ?? {};
	if (kind !== void 0 && kind !== "judge") return [`\`${check.type}\` asks no judge`];
	return require_evaluation.checkAssertion(check);
}
// src/core/eval/judges/labels.ts
const TEXTS = [
	"id",
	"type",
	"metric",
	"input",
	"output",
	"context",
	"provider",
	"rubric_hash"
];
const BOOLEANS = ["label", "judge"];
const NOTES = [
	"prompt",
	"hash",
	"case",
	"attempt",
	"reviewer",
	"evaluation",
	"comment",
	"verdict",
	"against"
];
const KNOWN = [
	...TEXTS,
	...BOOLEANS,
	...NOTES,
	"vars",
	"expected",
	"value",
	"threshold",
	"assert"
];
function parseLabels(text, defaults = {}) {
	const read = text.split(/\r?\n/).flatMap((line, index) => line.trim() === "" ? [] : [readLine(line, index + 1, defaults)]);
	const problems = read.flatMap((one) => "problems" in one ? one.problems : []);
	return problems.length > 0 ? { problems } : { labels: read.flatMap((one) => "label" in one ? [one.label] : []) };
}
function readLine(line, number, defaults) {
	let data;
	try {
		data = require_main.parseJson(line);
	} catch (error) {
		return { problems: [`line ${number}: not JSON: ${error.message}`] };
	}
	if (!require_main.isRecord(data)) return { problems: [`line ${number}: not an object`] };
	const problems = [...lineProblems(data)].map((problem) => `line ${number}: ${problem}`);
	return problems.length > 0 ? { problems } : { label: labelOf(data, number, defaults) };
}
function* lineProblems(data) {
	for (const key of Object.keys(data)) if (!KNOWN.includes(key)) yield `the key \`${key}\` is not known.${require_main.didYouMean(key, KNOWN)}`;
	for (const key of TEXTS) if (key in data && typeof data[key] !== "string") yield `\`${key}\` must be text`;
	for (const key of BOOLEANS) if (key in data && typeof data[key] !== "boolean") yield `\`${key}\` must be true or false`;
	if (typeof data["output"] !== "string") yield "`output` is missing: what was judged?";
	if (!BOOLEANS.some((key) => key in data)) yield "neither `label` nor `judge`: nobody says anything of this answer";
	for (const key of ["vars", "assert"]) if (key in data && !require_main.isRecord(data[key])) yield `\`${key}\` must be an object`;
	if ("threshold" in data && typeof data["threshold"] !== "number") yield "`threshold` must be a number";
	if (require_main.isRecord(data["assert"]) && typeof data["assert"]["type"] !== "string") yield "`assert` has no `type`";
}
function labelOf(data, number, defaults) {
	const check = checkOf(data, defaults);
	const metric = data["metric"] ?? check?.metric ?? defaults.metric ?? check?.type;
	const provider = data["provider"] ?? defaults.provider;
	const { id, input, output, vars, context, expected, label, judge, rubric_hash: rubricHash } = data;
	return {
		id: typeof id === "string" ? id : `line ${number}`,
		output,
		vars: vars ?? {},
		...check && { check },
		...expected !== void 0 && { expected },
		...texts({
			metric,
			provider,
			input,
			context,
			rubricHash
		}),
		...typeof label === "boolean" && { label },
		...typeof judge === "boolean" && { judge }
	};
}
function texts(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === "string"));
}
function checkOf({ assert, type, value, threshold }, defaults) {
	if (require_main.isRecord(assert)) return require_main.parseCheck(assert);
	const name = type ?? defaults.type;
	if (name === void 0) return void 0;
	const wanted = value ?? defaults.value;
	return require_main.parseCheck({
		type: name,
		...wanted !== void 0 && { value: wanted },
		...threshold !== void 0 && { threshold }
	});
}
// src/core/eval/judges/calibrate.ts
const ENOUGH_KAPPA = .6;
const MOST_UNDECIDED = .05;
function calibrate$1(labels) {
	return [...require_main.groupBy(labels, ({ metric, provider, rubricHash }) => JSON.stringify([
		metric,
		provider,
		rubricHash
	])).values()].map(calibrateOne);
}
function calibrateOne(labels) {
	const { metric, provider, rubricHash } = labels[0];
	const decided = labels.flatMap(({ id, human, judge }) => judge === null ? [] : [{
		id,
		human,
		judge
	}]);
	const both = decided.flatMap(({ id, human, judge }) => human === void 0 ? [] : [{
		id,
		human,
		judge
	}]);
	const alone = decided.filter(({ human }) => human === void 0).map(({ judge }) => Number(judge));
	const count = (judge, human) => both.filter((one) => one.judge === judge && one.human === human).length;
	const table = [[count(true, true), count(true, false)], [count(false, true), count(false, false)]];
	const figures = both.length > 0 ? require_evaluation.agreement(table) : void 0;
	const judged = alone.length > 0 ? alone : both.map(({ judge }) => Number(judge));
	const undecided = labels.length - decided.length;
	const pairs = both.map(({ human, judge }) => ({
		human: Number(human),
		judge: Number(judge)
	}));
	return {
		metric,
		provider,
		rubricHash,
		verdict: verdictOf(figures?.kappa ?? null, both, undecided / labels.length),
		labelled: both.length,
		unlabelled: alone.length,
		undecided,
		table,
		kappa: figures?.kappa ?? null,
		kappaError: figures?.error ?? null,
		kappaInterval: kappaInterval(figures?.kappa ?? null, figures?.error ?? null),
		pabak: figures?.pabak ?? null,
		truePositiveRate: figures?.truePositiveRate ?? null,
		trueNegativeRate: figures?.trueNegativeRate ?? null,
		humanRate: both.length > 0 ? require_evaluation.mean(pairs.map(({ human }) => human)) : null,
		judgeRate: judged.length > 0 ? require_evaluation.mean(judged) : null,
		corrected: alone.length > 1 && both.length > 1 ? require_evaluation.correctedRate(alone, pairs) : null,
		disagreements: both.filter(({ human, judge }) => human !== judge).map(({ id }) => id)
	};
}
function verdictOf(kappa, both, undecided) {
	const passes = both.filter(({ human }) => human).length;
	if (both.length < 20 || passes === 0 || passes === both.length) return "too-few";
	return kappa !== null && kappa >= .6 && undecided <= MOST_UNDECIDED ? "proven" : "unproven";
}
function kappaInterval(kappa, error) {
	if (kappa === null || error === null) return null;
	const reach = require_evaluation.normalQuantile(.975) * error;
	return {
		low: Math.max(-1, kappa - reach),
		high: Math.min(1, kappa + reach),
		level: .95,
		method: "normal"
	};
}
// src/reporters/calibration-text.ts
const VERDICTS = {
	proven: "proven: gates count it",
	unproven: `not proven: kappa below ${ENOUGH_KAPPA}, so gates only warn`,
	"too-few": `too few labels: 20 are needed, with passes and fails among them`
};
const SHOWN = 10;
function calibrationText(calibration) {
	const { metric, provider, rubricHash, verdict, table, undecided, disagreements } = calibration;
	const [[both, judgeOnly], [humanOnly, neither]] = table;
	const judge = provider === "" ? "an unnamed judge" : provider;
	const rubric = rubricHash === "" ? "unknown rubric" : `rubric ${rubricHash.slice(0, 12)}`;
	const shown = disagreements.slice(0, SHOWN).join(", ");
	return [
		require_main.visibleLine(`${metric}  ${judge}  ${rubric}  ${VERDICTS[verdict]}`),
		require_evaluation.asTable([
			[
				"",
				"judge passes",
				"judge fails"
			],
			[
				"people pass",
				String(both),
				String(humanOnly)
			],
			[
				"people fail",
				String(judgeOnly),
				String(neither)
			]
		]),
		figures(calibration),
		...rates(calibration),
		...undecided > 0 ? [`${undecided} without a verdict of the judge.`] : [],
		...shown === "" ? [] : [require_main.visibleLine(`They differ on ${shown}${disagreements.length > SHOWN ? ` and ${disagreements.length - SHOWN} more` : ""}.`)]
	].join("\n");
}
function figures({ kappa, kappaInterval, pabak, truePositiveRate, trueNegativeRate, labelled }) {
	const interval = kappaInterval === null ? "" : ` (95 %: ${kappaInterval.low.toFixed(2)} to ${kappaInterval.high.toFixed(2)})`;
	return [
		`kappa ${figure(kappa)}${interval}`,
		`PABAK ${figure(pabak)}`,
		`passes what people pass ${figure(truePositiveRate)}`,
		`fails what people fail ${figure(trueNegativeRate)}`,
		`${labelled} labels`
	].join(", ");
}
function rates({ judgeRate, corrected, unlabelled }) {
	if (judgeRate === null || corrected === null) return [];
	const { rate, interval } = corrected;
	const off = (judgeRate - rate) * 100;
	const says = Math.abs(off) < .05 ? "just right" : `${Math.abs(off).toFixed(1)} points too ${off > 0 ? "generous" : "strict"}`;
	const range = `${percent(Math.max(0, interval.low))} to ${percent(Math.min(1, interval.high))}`;
	return [`Of ${unlabelled} answers without a label it passes ${percent(judgeRate)}; corrected ${percent(rate)} (95 %: ${range}): ${says}.`];
}
function percent(share) {
	return `${(share * 100).toFixed(1)} %`;
}
function figure(value) {
	return value === null ? "-" : value.toFixed(2);
}
// src/usecases/eval/calibrate-judge.ts
const WHOLE = "pass";
async function calibrateJudge({ labels, concurrency, stop }, help) {
	const judged = labels.map(() => void 0);
	const undecided = new Map();
	await require_shared.fewAtOnce(labels, concurrency, async (label, at) => {
		const { verdict, reason } = label.judge === void 0 ? await ask(label, help) : {
			verdict: await recorded(label),
			reason: void 0
		};
		judged[at] = verdict;
		if (reason !== void 0) undecided.set(at, reason);
	}, () => stop.aborted);
	return {
		calibrations: calibrate$1(judged.filter((one) => one !== void 0)),
		undecided: [...undecided].sort(([a], [b]) => a - b).map(([at, reason]) => ({
			id: labels[at].id,
			reason
		})),
		asked: labels.filter(({ judge }) => judge === void 0).length
	};
}
async function recorded(label) {
	const rubric = label.rubricHash ?? (label.check && await require_evaluation.rubricHashOf(label.check, gradedOf(label)));
	return {
		...factsOf(label),
		provider: require_evaluation.judgeName(label.provider ?? ""),
		rubricHash: rubric ?? "",
		judge: label.judge ?? null
	};
}
async function ask(label, help) {
	const check = withProvider(label);
	const unknown = {
		...factsOf(label),
		provider: require_evaluation.judgeName(label.provider ?? ""),
		rubricHash: label.rubricHash ?? "",
		judge: null
	};
	if (check === void 0) return {
		verdict: unknown,
		reason: "the label says neither how to judge nor what a judge said"
	};
	const graded = gradedOf(label);
	const rubricHash = await require_evaluation.rubricHashOf(check, graded);
	const { checks, status } = await require_evaluation.gradeAnswer(graded, [{
		...check,
		weight: 1
	}], help);
	const result = checks[0];
	const bound = {
		...unknown,
		rubricHash: result?.judge?.rubricHash ?? rubricHash ?? "",
		provider: result?.judge?.provider ?? unknown.provider
	};
	if (status === "passed" || status === "failed") return { verdict: {
		...bound,
		judge: status === "passed"
	} };
	return {
		verdict: bound,
		reason: result?.reason ?? "the judge gave no verdict"
	};
}
function factsOf({ id, metric = WHOLE, label }) {
	return {
		id,
		metric,
		...label !== void 0 && { human: label }
	};
}
function withProvider({ check, provider }) {
	if (check === void 0 || provider === void 0 || check.options["provider"] !== void 0) return check;
	return {
		...check,
		options: {
			...check.options,
			provider
		}
	};
}
function gradedOf({ output, vars, context, expected, input }) {
	return {
		answer: {
			text: output,
			toolCalls: []
		},
		output,
		vars,
		...context !== void 0 && { context },
		...expected !== void 0 && { expected },
		rendered: input === void 0 ? [] : [{
			role: "user",
			content: input
		}],
		tools: [],
		costUsd: null,
		cached: false
	};
}
// src/commands/open-judge.ts
const TIMEOUT_MS = 6e4;
async function openJudgeHelp(session, flags) {
	const { config, terminal } = session;
	const { model, cache, checks, judge, clock } = await require_evaluation.openEvaluation(session);
	const controller = new AbortController();
	const { signal: stop } = controller;
	const release = terminal.onInterrupt(() => controller.abort(new Error("interrupted")));
	const ask = require_evaluation.modelAsker({
		mode: flags.cache,
		cache,
		record: false,
		concurrency: config.eval.concurrency,
		timeoutMs: TIMEOUT_MS,
		signals: {
			stop,
			abort: stop
		},
		clock
	});
	const started = clock.elapsed();
	const budget = {
		...config.eval.budget,
		...flags.budgetUsd !== void 0 && { usd: flags.budgetUsd }
	};
	const purse = require_evaluation.openPurse(budget, () => clock.elapsed() - started);
	return {
		help: {
			...checks,
			judge: require_evaluation.openJudge({
				provider: flags.provider ?? judge,
				repeat: flags.repeat ?? 1,
				ask: require_evaluation.judgeAsker({
					model,
					prices: config.eval.prices,
					ask: keeping(ask),
					purse
				})
			})
		},
		stop,
		release
	};
}
function keeping(ask) {
	return async (question) => {
		const reply = await ask(question);
		if (!("code" in reply)) reply.keep();
		return reply;
	};
}
// src/commands/judge.ts
const EXAMPLES = `
Each line of the file is an answer and what a person says of it:
  {"metric": "tone", "type": "llm-rubric", "value": "friendly",
   "output": "Hello Ann!", "label": true}
With "judge": true or false the judge's verdict is known and it is not asked;
lines without "label" show what the judge lets pass where nobody looked.

Examples:
  $ promptops judge calibrate labels/tone.jsonl
  $ promptops judge calibrate labels.jsonl --provider openai:gpt-4.1-2025-04-14
  $ promptops judge calibrate labels/tone.jsonl --from-mlflow tone
  $ promptops judge calibrate reviews.jsonl --type llm-rubric --value "Friendly"

Exit codes: 0 every judge is proven, 1 one is not, 2 usage or labels,
3 the judge did not answer.`;
const judge = (program, open) => {
	const command = program.command("judge").summary("find out how far a judge can be believed").description("A judge is a model that grades answers. Before a gate depends on one, it is compared with people.").addHelpText("after", "\nExamples:\n  $ promptops judge calibrate labels/tone.jsonl").action(() => {
		throw new require_main.PromptopsError("USAGE", "What about the judge?", "Write `promptops judge calibrate labels.jsonl`.");
	});
	require_registry.withOutput(command.command("calibrate <labels>").summary("compare a judge with people").description("Compares what a judge says of answers with what people say, and writes the result beside the labels, where gates look for it: `judge: {labels: labels.jsonl}` in a case file.")).option("--provider <name>", "the judge: openai:gpt-4.1-2025-04-14, \u2026").option("--type <assertion>", "how to judge lines that do not say it: llm-rubric, toxicity, \u2026").option("--value <rubric>", "the rubric of lines that have none").option("--metric <name>", "the name of lines that have none").addOption(new require_main.Option("--repeat <n>", "ask for each answer this often; the majority counts").argParser(require_evaluation.upToHundred)).addOption(new require_main.Option("--cache <mode>", "auto, refresh, off, or replay").choices([
		"auto",
		"refresh",
		"off",
		"replay"
	]).default("auto")).addOption(new require_main.Option("--budget-usd <n>", "stop before this is spent").argParser(require_evaluation.amount)).option("--from-mlflow <metric>", "first add to the file what people said in MLflow under this name").option("--no-write", "print only").addHelpText("after", EXAMPLES).action(async (labels, flags) => calibrate(await open(), labels, flags));
	return command;
};
async function calibrate(session, path, flags) {
	const { workspace, config, terminal } = session;
	const { file, text } = flags.fromMlflow === void 0 ? require_read_text_file.readTextFile(session, path) : await (await Promise.resolve().then(() => require("./labels-from-mlflow-COH75SDy.cjs"))).labelsFromMlflow(session, path, flags.fromMlflow);
	const parsed = parseLabels(text, defaultsOf(flags, config.eval.judge));
	if ("problems" in parsed) throw invalid(path, parsed.problems);
	if (parsed.labels.length === 0) throw invalid(path, ["there is no line in it"]);
	const problems = await checkLabels(parsed.labels);
	if (problems.length > 0) throw invalid(path, problems);
	const { help, stop, release } = await openJudgeHelp(session, flags);
	const result = await calibrateJudge({
		labels: parsed.labels,
		concurrency: config.eval.concurrency,
		stop
	}, help).finally(release);
	if (stop.aborted) throw new require_main.PromptopsError("INTERRUPTED", "Interrupted.", "What the judge said is in the cache: run it again.");
	const { calibrations, undecided, asked } = result;
	const proven = calibrations.every(({ verdict }) => verdict === "proven");
	const exitCode = calibrations.every(({ labelled }) => labelled === 0) && undecided.length > 0 ? 3 : proven ? 0 : 1;
	const target = require_evaluation.calibrationPath(file);
	if (flags.write && exitCode !== 3) workspace.write(target, require_evaluation.calibrationText(text, calibrations, flags.repeat));
	const written = flags.write && exitCode !== 3 ? require_main.fromWorkingDirectory(target, workspace.cwd) : null;
	for (const { id, reason } of undecided) terminal.stderr(`${require_main.visibleLine(`${id}: ${reason}`)}\n`);
	require_registry.printResult(session, flags, {
		command: "judge",
		data: {
			file: written,
			calibrations,
			undecided,
			asked
		},
		text: [...calibrations.map(calibrationText), ...written === null ? [] : [`Written to ${written}.`]].join("\n\n"),
		exitCode
	});
}
function defaultsOf({ type, value, metric, provider }, configured) {
	const judge = provider ?? configured ?? void 0;
	return {
		...type !== void 0 && { type },
		...value !== void 0 && { value },
		...metric !== void 0 && { metric },
		...judge !== void 0 && { provider: judge }
	};
}
function invalid(path, problems) {
	const more = problems.length > 5 ? `; and ${problems.length - 5} more` : "";
	return new require_main.PromptopsError("LABELS_INVALID", `${path} cannot be used: ${problems.slice(0, 5).join("; ")}${more}.`, "`promptops judge calibrate --help` shows what a line looks like.", { place: { file: path } });
}
exports.judge = judge;
