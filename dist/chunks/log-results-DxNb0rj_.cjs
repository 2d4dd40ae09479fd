const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_logged_run = require("./logged-run-D1aFvAk0.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
const require_create_once = require("./create-once-BesCHYeZ.cjs");
const require_registry_desk = require("./registry-desk-BpgCsHrt.cjs");
// src/usecases/eval/log-evaluation.ts
async function logEvaluation(evaluation, dependencies) {
	const { tracker, experiment } = dependencies.journal;
	const experimentId = await tracker.experiment(experiment);
	const at = Date.parse(evaluation.at) + await tracker.now() - dependencies.now();
	const runs = [];
	const warnings = new Set();
	for (const prompt of evaluation.prompts) {
		const known = await runsOf(prompt.name, evaluation.id, experimentId, dependencies);
		for (const arm of armsOf(prompt)) {
			const done = await logArm(arm, prompt, known, {
				evaluation,
				experimentId,
				at
			}, dependencies);
			runs.push(done.logged);
			for (const warning of done.warnings) warnings.add(warning);
		}
	}
	return {
		experiment,
		runs,
		warnings: [...warnings]
	};
}
function armsOf({ candidate, baseline, others }) {
	const arms = [
		candidate,
		...baseline ? [baseline] : [],
		...others
	];
	return [...new Map(arms.map((arm) => [require_logged_run.armKey(arm), arm])).values()];
}
async function runsOf(prompt, evaluation, experimentId, { journal }) {
	const tags = {
		[require_tags.RUN_TAGS.prompt]: prompt,
		[require_tags.RUN_TAGS.evaluation]: evaluation
	};
	const runs = new Map();
	for await (const run of journal.tracker.runs({
		experimentId,
		tags
	})) runs.set(run.tags[require_tags.RUN_TAGS.armKey] ?? "", run);
	return runs;
}
async function logArm(arm, prompt, known, { evaluation, experimentId, at }, dependencies) {
	const { journal, tracer, registry, report } = dependencies;
	const { tracker } = journal;
	const key = require_logged_run.armKey(arm);
	const before = known.get(key);
	const draft = require_logged_run.draftOf(arm, prompt, evaluation);
	const run = before ?? await require_create_once.createRunOnce(tracker, {
		...draft,
		experimentId,
		startTime: at
	}, {
		[require_tags.RUN_TAGS.evaluation]: evaluation.id,
		[require_tags.RUN_TAGS.armKey]: key
	});
	const version = arm.version ?? (await require_create_once.holderOf(registry, arm.prompt, arm.contentHash))?.version;
	const place = {
		experimentId,
		runId: run.id,
		evaluation: evaluation.id,
		at: run.startTime,
		version
	};
	const traces = require_logged_run.armTraces(arm, place);
	const logged = {
		prompt: prompt.name,
		arm: arm.label,
		runId: run.id,
		url: tracker.runUrl(run) ?? null,
		traces: traces.length
	};
	if (before?.status === "FINISHED" && before.tags[require_tags.RUN_TAGS.resultDigest] === require_logged_run.resultDigest(arm, prompt)) return {
		logged: {
			...logged,
			known: true
		},
		warnings: []
	};
	const isCandidate = arm === prompt.candidate;
	await require_create_once.sayAgain(() => tracer.write(traces));
	await require_create_once.sayAgain(() => tracer.logDataset(run.id, {
		name: prompt.casesFile,
		digest: prompt.casesHash,
		source: prompt.casesFile
	}));
	const files = new Map([[require_logged_run.TABLE_FILE, JSON.stringify(require_logged_run.resultsTable(arm, traces))]]);
	if (isCandidate) files.set("report.json", await report({
		...evaluation,
		prompts: [prompt]
	}));
	const unstored = await putFiles(run, files, dependencies);
	const { facts, warnings } = require_logged_run.armFacts({
		arm,
		prompt,
		evaluation,
		run,
		version,
		hasTable: unstored === void 0
	});
	await require_create_once.sayAgain(() => tracker.log(run.id, facts));
	await require_create_once.sayAgain(() => tracker.updateRun(run.id, {
		status: "FINISHED",
		endTime: endOf(run, evaluation, traces)
	}));
	const lost = unstored === void 0 ? [] : [`Artifacts in ${unstored} cannot be written over REST: the run has no report and no table.`];
	return {
		logged: {
			...logged,
			known: false
		},
		warnings: [...warnings, ...lost]
	};
}
async function putFiles(run, files, { journal }) {
	let unstored;
	for (const [path, text] of files) await require_create_once.sayAgain(async () => {
		const put = await journal.tracker.putArtifact(run, path, new TextEncoder().encode(text));
		if (put !== "stored") unstored = put.unavailable;
	});
	return unstored;
}
function endOf({ startTime }, { seconds }, traces) {
	return Math.max(startTime + Math.round(1e3 * seconds), ...traces.slice(-1).map((trace) => trace.startTime + trace.durationMs));
}
// src/commands/log-results.ts
var log_results_exports = require_rolldown_runtime.__exportAll({ tryToLog: () => tryToLog });
function wantsLog({ config, terminal }, asked) {
	if (asked !== void 0) return asked !== false;
	const { uri, tracking_uri: tracking } = config.registry;
	return !/^(?:|0|false)$/i.test(terminal.env["CI"] ?? "") && (uri ?? tracking) !== null;
}
async function tryToLog(session, evaluation) {
	const { terminal, flags } = session;
	try {
		const logged = await logResults(session, evaluation);
		for (const warning of logged.warnings) terminal.stderr(`${require_main.visibleLine(warning)}\n`);
		if (flags.quiet !== true) terminal.stderr(`${loggedLines(logged).join("\n")}\n`);
		return "logged";
	} catch (error) {
		const what = require_main.isPromptopsError(error) ? `${error.message} ${error.hint}`.trim() : String(error);
		terminal.stderr(`${require_main.visibleLine(`Not logged: ${what}`)}\nSend it later with \`promptops eval push ${evaluation.id}\`.\n`);
		return "failed";
	}
}
async function logResults(session, evaluation) {
	const { json } = await Promise.resolve().then(() => require("./json-DfoM5WiB.cjs"));
	return logEvaluation(evaluation, {
		journal: await require_registry_desk.openJournal(session),
		tracer: await session.tracer(),
		registry: await session.registry(),
		now: Date.now,
		report: (one) => json.render(one, {
			colour: false,
			cwd: "",
			ok: one.prompts.every(({ verdict }) => verdict === "pass")
		})
	});
}
function loggedLines({ experiment, runs }) {
	return runs.map(({ arm, runId, url, traces, known }) => {
		const what = known ? "is there already" : `${traces} ${traces === 1 ? "answer" : "answers"}`;
		return require_main.visibleLine(`Logged ${arm} in ${experiment}: ${what}, ${url ?? `run ${runId}`}`);
	});
}
Object.defineProperty(exports, "logResults", {
	enumerable: true,
	get: function() {
		return logResults;
	}
});
Object.defineProperty(exports, "log_results_exports", {
	enumerable: true,
	get: function() {
		return log_results_exports;
	}
});
Object.defineProperty(exports, "loggedLines", {
	enumerable: true,
	get: function() {
		return loggedLines;
	}
});
Object.defineProperty(exports, "tryToLog", {
	enumerable: true,
	get: function() {
		return tryToLog;
	}
});
Object.defineProperty(exports, "wantsLog", {
	enumerable: true,
	get: function() {
		return wantsLog;
	}
});
