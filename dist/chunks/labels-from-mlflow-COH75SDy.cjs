require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_evaluation_runs = require("./evaluation-runs-DnRxfs2j.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_read_text_file = require("./read-text-file-Dxh6X7pt.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
// src/core/eval/log/human-labels.ts
function humanLabels(trace, metric, contentHash) {
	const about = trace.assessments.filter(({ name, kind }) => name === metric && kind === "feedback");
	const judge = about.find(({ source, error }) => source.type === "LLM_JUDGE" && error === void 0);
	const output = outputOf(trace.outputs);
	const { promptops_eval_id: evaluation, promptops_prompt: prompt, promptops_case: id, promptops_attempt: attempt = "0" } = trace.tags;
	if (output === void 0 || evaluation === void 0 || prompt === void 0 || id === void 0) return [];
	return about.flatMap((one) => {
		const label = one.source.type === "HUMAN" ? truthOf(one.value) : void 0;
		if (label === void 0) return [];
		return {
			id: `${prompt} ${id}${attempt === "0" ? "" : ` #${attempt}`} ${contentHash.slice(0, 12)}`,
			metric,
			output,
			...inputsOf(trace),
			label,
			...judge && judgeFacts(judge),
			verdict: label ? "approve" : "reject",
			reviewer: one.source.id,
			evaluation,
			prompt,
			hash: contentHash,
			case: id,
			attempt: Number(attempt),
			...one.rationale !== void 0 && { comment: one.rationale }
		};
	});
}
const YES = [
	"yes",
	"true",
	"pass",
	"approve"
];
const NO = [
	"no",
	"false",
	"fail",
	"reject"
];
function truthOf(value) {
	const word = typeof value === "boolean" ? String(value) : typeof value === "string" ? value.trim().toLowerCase() : "";
	return YES.includes(word) ? true : NO.includes(word) ? false : void 0;
}
function judgeFacts({ value, source, metadata }) {
	const rubric = metadata?.["mlflow.assessment.scorerDigest"];
	const judged = truthOf(value);
	return judged === void 0 ? {} : {
		judge: judged,
		provider: source.id,
		...rubric !== void 0 && { rubric_hash: rubric }
	};
}
function inputsOf({ inputs, asked, assessments }) {
	const vars = asked === void 0 || typeof inputs !== "object" || inputs === null || Array.isArray(inputs) ? {} : inputs;
	const messages = asked ?? inputs;
	const expected = assessments.find(({ kind, source }) => kind === "expectation" && source.id === "cases")?.value;
	const input = Array.isArray(messages) ? messages.map(({ role, content }) => `${role}:\n${asText(content)}`) : [];
	return {
		...input.length > 0 && { input: input.join("\n\n") },
		vars,
		...expected !== void 0 && { expected }
	};
}
function outputOf(outputs) {
	if (typeof outputs === "string") return outputs;
	const content = typeof outputs === "object" && outputs !== null && !Array.isArray(outputs) ? outputs["content"] : void 0;
	return typeof content === "string" ? content : void 0;
}
function asText(content) {
	return typeof content === "string" ? content : JSON.stringify(content ?? "");
}
// src/usecases/eval/collect-labels.ts
const LOOKED_AT = 50;
async function collectLabels(metric, { journal, tracer }) {
	const lines = [];
	let looked = 0;
	for await (const { id, experimentId, tags } of require_evaluation_runs.evaluationRuns(journal)) {
		for await (const trace of tracer.traces({
			experimentId,
			runId: id
		})) lines.push(...humanLabels(trace, metric, tags[require_rendering.RUN_TAGS.contentHash] ?? ""));
		looked += 1;
		if (looked === LOOKED_AT) break;
	}
	return lines;
}
// src/commands/labels-from-mlflow.ts
async function labelsFromMlflow(session, path, metric) {
	const { workspace, terminal } = session;
	const file = require_read_text_file.fileFromRoot(session, path);
	const journal = await require_shared.openJournal(session);
	const lines = await collectLabels(metric, {
		journal,
		tracer: await session.tracer()
	});
	const read = require_evaluation.readText(file, workspace);
	const before = "text" in read ? read.text : "";
	const merged = require_evaluation_runs.mergeLines(before, lines, require_evaluation_runs.labelKey);
	if ("problem" in merged) throw new require_main.PromptopsError("LABELS_INVALID", `${path} cannot be used: ${merged.problem}.`, "Mend it, or name another file.", { place: { file } });
	const { text, added, changed, unchanged } = merged;
	if (text === "") throw new require_main.PromptopsError("LABELS_INVALID", `Nobody has said anything of \`${metric}\` in ${journal.experiment} of ${journal.tracker.uri}.`, "In an evaluation run of MLflow, open an answer and add a feedback of that name; or use `promptops review import`.");
	if (text !== before) workspace.write(file, text);
	terminal.stderr(`${require_main.visibleLine(`${path}: ${added} new, ${changed} changed, ${unchanged} known already`)}\n`);
	return {
		file,
		text
	};
}
exports.labelsFromMlflow = labelsFromMlflow;
