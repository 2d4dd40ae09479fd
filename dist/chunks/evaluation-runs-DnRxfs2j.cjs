const require_main = require("./main-CT8p7YMI.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
// src/core/eval/merge-lines.ts
function mergeLines(text, lines, keyOf) {
	const merged = text.split(/\r?\n/).filter((line) => line.trim() !== "");
	const places = new Map();
	for (const [place, written] of merged.entries()) {
		const line = parsed(written);
		if (line === void 0) return { problem: `line ${place + 1} is not a JSON object` };
		const key = keyOf(line);
		if (key !== void 0) places.set(key, place);
	}
	let [added, changed, unchanged] = [
		0,
		0,
		0
	];
	for (const line of lines) {
		const key = keyOf(line);
		const place = key === void 0 ? void 0 : places.get(key);
		const written = JSON.stringify(line);
		if (place === void 0) {
			if (key !== void 0) places.set(key, merged.length);
			merged.push(written);
			added += 1;
		} else if (merged[place] === written) unchanged += 1;
		else {
			merged[place] = written;
			changed += 1;
		}
	}
	return {
		text: merged.map((line) => `${line}\n`).join(""),
		added,
		changed,
		unchanged
	};
}
function parsed(line) {
	try {
		const value = require_main.parseJson(line);
		return require_main.isRecord(value) ? value : void 0;
	} catch {
		return;
	}
}
// src/core/eval/review.ts
const REVIEW_VERDICTS = [
	"approve",
	"reject",
	"better",
	"worse",
	"tie"
];
const KEYS = [
	"format",
	"evaluation",
	"reviewer",
	"verdicts"
];
const VERDICT_KEYS = [
	"prompt",
	"hash",
	"case",
	"attempt",
	"verdict",
	"metric",
	"against",
	"comment",
	"output"
];
function parseReview(text) {
	let data;
	try {
		data = require_main.parseJson(text);
	} catch (error) {
		return { problems: [`not JSON: ${error.message}`] };
	}
	const problems = [...reviewProblems(data)];
	return problems.length > 0 ? { problems } : { review: data };
}
function* reviewProblems(data) {
	if (!require_main.isRecord(data)) return yield "not an object";
	yield* unknownKeys(data, KEYS, "");
	if (data["format"] !== 1) yield "`format` must be 1";
	yield* texts(data, ["evaluation", "reviewer"], "");
	const { verdicts } = data;
	if (!Array.isArray(verdicts)) return yield "`verdicts` must be a list";
	const seen = new Set();
	for (const [index, verdict] of verdicts.entries()) {
		const at = `verdicts[${index}]`;
		const problems = [...verdictProblems(verdict, at)];
		yield* problems;
		if (problems.length > 0) continue;
		const key = aboutWhat(verdict);
		if (seen.has(key)) yield `${at}: a second verdict on the same answer`;
		seen.add(key);
	}
}
function* verdictProblems(verdict, at) {
	if (!require_main.isRecord(verdict)) return yield `${at}: not an object`;
	yield* unknownKeys(verdict, VERDICT_KEYS, `${at}: `);
	yield* texts(verdict, ["prompt", "case"], `${at}: `);
	for (const key of ["hash", "against"]) if ((key === "hash" || key in verdict) && !isHash(verdict[key])) yield `${at}: \`${key}\` must be a SHA-256 in hexadecimal`;
	const { attempt, verdict: said } = verdict;
	if (attempt !== void 0 && !(Number.isSafeInteger(attempt) && attempt >= 0)) yield `${at}: \`attempt\` must be 0 or more`;
	if (!REVIEW_VERDICTS.includes(said)) yield `${at}: \`verdict\` must be one of ${REVIEW_VERDICTS.join(", ")}${typeof said === "string" ? `.${require_main.didYouMean(said, REVIEW_VERDICTS)}` : ""}`;
	for (const key of [
		"metric",
		"comment",
		"output"
	]) if (key in verdict && typeof verdict[key] !== "string") yield `${at}: \`${key}\` must be text`;
}
function* texts(data, keys, prefix) {
	for (const key of keys) if (typeof data[key] !== "string" || data[key] === "") yield `${prefix}\`${key}\` must be a text that is not empty`;
}
function* unknownKeys(data, known, prefix) {
	for (const key of Object.keys(data)) if (!known.includes(key)) yield `${prefix}the key \`${key}\` is not known.${require_main.didYouMean(key, known)}`;
}
function isHash(value) {
	return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}
function aboutWhat({ prompt, hash, case: id, attempt = 0, metric = "", against = "", verdict }) {
	return JSON.stringify([
		prompt,
		hash,
		id,
		attempt,
		metric,
		verdict !== "approve" && verdict !== "reject" ? ["compared", against] : "alone"
	]);
}
// src/core/eval/review-labels.ts
function reviewLines(review, evaluation, metric) {
	return review.verdicts.map((given) => {
		const verdict = metric === void 0 || given.metric !== void 0 ? given : {
			...given,
			metric
		};
		const line = lineOf(verdict, review, evaluation);
		return "problem" in line ? {
			verdict,
			problem: line.problem
		} : {
			verdict,
			line
		};
	});
}
function isLabel({ verdict }) {
	return verdict === "approve" || verdict === "reject";
}
function labelKey(line) {
	const { reviewer, verdict } = line;
	if (typeof reviewer !== "string" || typeof verdict !== "string") return void 0;
	return JSON.stringify([reviewer, aboutWhat(line)]);
}
function lineOf(verdict, { evaluation: id, reviewer }, evaluation) {
	const { prompt, hash, case: caseId, attempt = 0, against, comment, metric } = verdict;
	const found = evaluation && findAnswer(evaluation, verdict);
	if (evaluation && found === void 0) return { problem: "the evaluation has no such answer" };
	const output = found?.attempt.answer?.text ?? verdict.output;
	if (output === void 0) return { problem: "the answer is not in the file, and the evaluation is not kept here" };
	if (verdict.output !== void 0 && verdict.output !== output) return { problem: "the evaluation has another answer than the reviewer saw" };
	return {
		id: `${prompt} ${caseId}${attempt === 0 ? "" : ` #${attempt}`} ${hash.slice(0, 12)}`,
		...metric !== void 0 && { metric },
		output,
		...found && caseFacts(found.case),
		...isLabel(verdict) && { label: verdict.verdict === "approve" },
		...isLabel(verdict) && found && metric !== void 0 && judgeFacts(found.attempt, metric),
		verdict: verdict.verdict,
		...against !== void 0 && { against },
		reviewer,
		evaluation: id,
		prompt,
		hash,
		case: caseId,
		attempt,
		...comment !== void 0 && { comment }
	};
}
function findAnswer({ prompts }, { prompt, hash, case: id, attempt = 0 }) {
	for (const arm of prompts.filter(({ name }) => name === prompt).flatMap(armsOf)) {
		const one = arm.contentHash === hash ? arm.cases.find((given) => given.id === id) : void 0;
		const answered = one?.attempts.find(({ index }) => index === attempt);
		if (one && answered?.answer) return {
			case: one,
			attempt: answered
		};
	}
}
function armsOf({ candidate, baseline, others }) {
	return [
		candidate,
		...baseline ? [baseline] : [],
		...others
	];
}
function caseFacts({ vars, expected, rendered }) {
	const input = rendered.map(({ role, content }) => `${role}:\n${require_evaluation.asText$1(content)}`).join("\n\n");
	return {
		...input !== "" && { input },
		vars,
		...expected !== void 0 && { expected }
	};
}
function judgeFacts({ checks }, metric) {
	const found = flat(checks).find((check) => check.metric === metric && check.judge !== void 0);
	if (found?.judge === void 0 || found.status !== "passed" && found.status !== "failed") return {};
	const { provider, rubricHash } = found.judge;
	return {
		judge: found.status === "passed",
		provider,
		rubric_hash: rubricHash
	};
}
function flat(checks) {
	return checks.flatMap((check) => [check, ...flat(check.members ?? [])]);
}
// src/usecases/eval/evaluation-runs.ts
async function* evaluationRuns({ tracker, experiment }, evaluation) {
	const experimentId = await tracker.findExperiment(experiment);
	if (experimentId === void 0) return;
	for (const kind of [require_rendering.EVALUATION_KIND, require_rendering.EVALUATION_ARM_KIND]) {
		const tags = {
			[require_rendering.RUN_TAGS.kind]: kind,
			...evaluation !== void 0 && { [require_rendering.RUN_TAGS.evaluation]: evaluation }
		};
		for await (const run of tracker.runs({
			experimentId,
			tags
		})) if (run.tags[require_rendering.RUN_TAGS.armKey] !== void 0) yield run;
	}
}
Object.defineProperty(exports, "evaluationRuns", {
	enumerable: true,
	get: function() {
		return evaluationRuns;
	}
});
Object.defineProperty(exports, "isLabel", {
	enumerable: true,
	get: function() {
		return isLabel;
	}
});
Object.defineProperty(exports, "labelKey", {
	enumerable: true,
	get: function() {
		return labelKey;
	}
});
Object.defineProperty(exports, "mergeLines", {
	enumerable: true,
	get: function() {
		return mergeLines;
	}
});
Object.defineProperty(exports, "parseReview", {
	enumerable: true,
	get: function() {
		return parseReview;
	}
});
Object.defineProperty(exports, "reviewLines", {
	enumerable: true,
	get: function() {
		return reviewLines;
	}
});
