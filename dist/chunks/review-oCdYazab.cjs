require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_evaluation_runs = require("./evaluation-runs-DnRxfs2j.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_read_text_file = require("./read-text-file-Dxh6X7pt.cjs");
// src/usecases/eval/import-reviews.ts
const FOLDER = ".promptops/reviews";
async function importReviews(request, dependencies) {
	const parsed = require_evaluation_runs.parseReview(request.text);
	if ("problems" in parsed) throw invalid(request.file, parsed.problems);
	const { review } = parsed;
	const { workspace } = dependencies;
	if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(review.evaluation)) throw invalid(request.file, ["`evaluation` is no id of an evaluation"]);
	const evaluation = dependencies.evaluation(review.evaluation);
	const lines = require_evaluation_runs.reviewLines(review, evaluation, request.metric);
	const good = lines.flatMap((one) => "line" in one ? [one] : []);
	const [labels, pairs] = [good.filter(({ verdict }) => require_evaluation_runs.isLabel(verdict)), good.filter(({ verdict }) => !require_evaluation_runs.isLabel(verdict))];
	const own = `${FOLDER}/${review.evaluation}`;
	return {
		evaluation: review.evaluation,
		reviewer: review.reviewer,
		known: evaluation !== void 0,
		labels: merge(request.labels ?? `${own}.jsonl`, labels.map(({ line }) => line), workspace),
		pairs: merge(`${own}.pairs.jsonl`, pairs.map(({ line }) => line), workspace),
		recorded: await dependencies.recordHuman?.(review, good.map(({ verdict }) => verdict)) ?? null,
		refused: lines.flatMap((one) => "problem" in one ? [{
			prompt: one.verdict.prompt,
			case: one.verdict.case,
			reason: one.problem
		}] : [])
	};
}
function merge(file, lines, workspace) {
	if (lines.length === 0) return null;
	const read = require_evaluation.readText(file, workspace);
	const before = "text" in read ? read.text : "";
	const merged = require_evaluation_runs.mergeLines(before, lines, require_evaluation_runs.labelKey);
	if ("problem" in merged) throw invalid(file, [merged.problem]);
	const { text, ...counts } = merged;
	if (text !== before) workspace.write(file, text);
	return {
		file,
		...counts
	};
}
function invalid(file, problems) {
	const more = problems.length > 5 ? `; and ${problems.length - 5} more` : "";
	return new require_main.PromptopsError("LABELS_INVALID", `${file} cannot be used: ${problems.slice(0, 5).join("; ")}${more}.`, "Save the verdicts again from the HTML report: `promptops eval show --format html=report.html`.", { place: { file } });
}
// src/usecases/eval/record-human.ts
async function recordHuman({ evaluation, reviewer }, verdicts, { journal, tracer }) {
	const runs = [];
	for await (const run of require_evaluation_runs.evaluationRuns(journal, evaluation)) runs.push(run);
	if (runs.length === 0) return null;
	let recorded = 0;
	for (const verdict of verdicts) {
		const arm = runs.find(({ tags }) => tags[require_rendering.RUN_TAGS.prompt] === verdict.prompt && tags[require_rendering.RUN_TAGS.contentHash] === verdict.hash)?.tags[require_rendering.RUN_TAGS.armKey];
		if (arm === void 0) continue;
		const id = require_shared.traceId({
			evaluation,
			arm,
			case: verdict.case,
			attempt: verdict.attempt ?? 0
		});
		recorded += await said(tracer, id, assessmentOf(verdict, reviewer));
	}
	return recorded;
}
async function said(tracer, id, assessment) {
	try {
		return await tracer.assess(id, [assessment]);
	} catch (error) {
		if (require_main.isPromptopsError(error) && error.code === "REGISTRY_CONFLICT") return 0;
		throw error;
	}
}
function assessmentOf(given, reviewer) {
	const { verdict, metric, comment, against } = given;
	return {
		name: require_evaluation_runs.isLabel(given) ? metric ?? "pass" : `${metric ?? "pass"} against ${against?.slice(0, 8) ?? "baseline"}`,
		kind: "feedback",
		source: {
			type: "HUMAN",
			id: reviewer
		},
		value: require_evaluation_runs.isLabel(given) ? verdict === "approve" : verdict,
		...comment !== void 0 && comment !== "" && { rationale: comment }
	};
}
// src/commands/review.ts
const EXAMPLES = `
The HTML report of an evaluation has buttons to approve and reject answers;
"Save verdicts" makes the file.

Examples:
  $ promptops eval show --format html=report.html
  $ promptops review import review-4f6c1a0b22.json
  $ promptops review import - < ~/Downloads/review-4f6c1a0b22.json
  $ promptops review import review.json --metric tone --labels tone.jsonl
  $ promptops judge calibrate tone.jsonl

Exit codes: 0 all verdicts are taken over, 1 some are not,
2 usage or a file that is none.`;
const review = (program, open) => {
	const command = program.command("review").summary("take over what people say of answers").description("People look at answers in the HTML report and save what they think of them.").addHelpText("after", "\nExamples:\n  $ promptops review import review-4f6c1a0b22.json").action(() => {
		throw new require_main.PromptopsError("USAGE", "What about reviews?", "Write `promptops review import verdicts.json`.");
	});
	require_registry.withOutput(command.command("import <verdicts>").summary("take over the verdicts of a reviewer").description("Makes labels of the verdicts that a reviewer saved from the HTML report. The same file twice changes nothing.")).option("--metric <name>", "the check that the verdicts are about (default: the answer as a whole)").option("--labels <file>", "where the labels go (default: below .promptops/reviews)").addHelpText("after", EXAMPLES).action(async (verdicts, flags) => importVerdicts(await open(), verdicts, flags));
	return command;
};
async function importVerdicts(session, path, { metric, labels, ...flags }) {
	const { workspace, terminal } = session;
	const journal = await session.evals();
	const imported = await importReviews({
		file: path,
		text: path === "-" ? await require_read_text_file.readStandardText(session) : require_read_text_file.readTextFile(session, path).text,
		...metric !== void 0 && { metric },
		...labels !== void 0 && { labels: require_read_text_file.fileFromRoot(session, labels) }
	}, {
		workspace,
		evaluation: (id) => journal.finished(id),
		recordHuman: async (given, said) => recordWhereLogged(session, given, said)
	});
	for (const { prompt, case: id, reason } of imported.refused) terminal.stderr(`${require_main.visibleLine(`${prompt}, ${id}: ${reason}`)}\n`);
	const [named, pairs] = [shownFile(imported.labels, workspace.cwd), shownFile(imported.pairs, workspace.cwd)];
	require_registry.printResult(session, flags, {
		command: "review",
		data: {
			...imported,
			labels: named,
			pairs
		},
		text: asText({
			...imported,
			labels: named,
			pairs
		}),
		exitCode: imported.refused.length > 0 ? 1 : 0
	});
}
async function recordWhereLogged(session, given, said) {
	try {
		return await recordHuman(given, said, {
			journal: await require_shared.openJournal(session),
			tracer: await session.tracer()
		});
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		if (error.code !== "NODE_TOO_OLD") session.terminal.stderr(`${require_main.visibleLine(`Not recorded in MLflow: ${error.message}`)}\n`);
		return null;
	}
}
function shownFile(imported, cwd) {
	return imported && {
		...imported,
		file: require_main.fromWorkingDirectory(imported.file, cwd)
	};
}
function asText({ evaluation, reviewer, known, labels, pairs, recorded, refused }) {
	const lines = [
		labels && `${labels.file}: ${counted(labels)}`,
		pairs && `${pairs.file}: ${counted(pairs)}`,
		recorded !== null && `beside the logged answers: ${recorded} new or changed`,
		refused.length > 0 && `${refused.length === 1 ? "1 verdict is" : `${refused.length} verdicts are`} not taken over.`,
		!known && "The evaluation is not kept here: the labels have the answers alone, without the values of their cases."
	];
	return [`Verdicts of ${reviewer} on evaluation ${evaluation}`, ...lines.filter((line) => typeof line === "string")].map((line) => require_main.visibleLine(line)).join("\n");
}
function counted({ added, changed, unchanged }) {
	return `${added} new, ${changed} changed, ${unchanged} known already`;
}
exports.review = review;
