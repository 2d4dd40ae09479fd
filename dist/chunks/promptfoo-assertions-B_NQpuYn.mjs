import { m as isRecord } from "./hash-VZsFshsQ.mjs";
import { t as UNREADABLE } from "./unreadable-check-Dvervwyr.mjs";
// src/core/csv.ts
function parseCsv(text) {
	const rows = [];
	let row = [];
	for (let at = 0; at < text.length;) {
		const { cell, end } = text[at] === "\"" ? quotedCell(text, at) : plainCell(text, at);
		row.push(cell);
		at = end + 1;
		if (text[end] === "," && at < text.length) continue;
		if (text[end] === ",") row.push({
			text: "",
			start: at
		});
		if (row.length > 1 || row[0].text !== "") rows.push(row);
		row = [];
	}
	return rows;
}
function csvTable(text) {
	const [header = [], ...rows] = parseCsv(text);
	const names = header.map((cell) => cell.text.trim());
	const twice = header.find((_, at) => names[at] !== "" && names.indexOf(names[at]) < at);
	const faults = twice === void 0 ? [] : [{
		message: `The column \`${twice.text.trim()}\` is there twice.`,
		start: twice.start
	}];
	for (const row of rows) {
		const lost = row.slice(names.length).find((cell) => cell.text.trim() !== "");
		const message = `This row has ${row.length} cells, the table has ${names.length} columns: put quotes around a cell that holds a comma.`;
		if (lost !== void 0) faults.push({
			message,
			start: row[0].start
		});
	}
	return {
		records: rows.map((row) => recordOf(row, names, text.length)),
		faults
	};
}
function recordOf(row, names, end) {
	return new Map(names.map((name, at) => [name, row[at] ?? {
		text: "",
		start: end
	}]));
}
function plainCell(text, start) {
	let end = start;
	while (end < text.length && text[end] !== "," && text[end] !== "\n") end++;
	return {
		cell: {
			text: text.slice(start, end),
			start
		},
		end
	};
}
function quotedCell(text, open) {
	let close = text.indexOf("\"", open + 1);
	while (close !== -1 && text[close + 1] === "\"") close = text.indexOf("\"", close + 2);
	if (close === -1) return plainCell(text, open);
	const inner = text.slice(open + 1, close).replaceAll("\"\"", "\"");
	const after = plainCell(text, close + 1);
	return {
		cell: {
			text: inner + after.cell.text.trimEnd(),
			start: open + 1
		},
		end: after.end
	};
}
// src/core/prompt/formats/promptfoo-reference.ts
const DATA = /\.(?:txt|md|json|jsonl|ya?ml|csv|j2|jinja2?)$/i;
const CODE = /\.(?:[cm]?[jt]s|py|rb|go|sh|bash|pl|ps1|bat|cmd|exe)(?::[\w.]+)?$/i;
const REMOTE = /^(?:langfuse|portkey|helicone|huggingface|https?|ws|wss|gs|s3|az):\/\//i;
function referenceOf(written) {
	if (written.includes("\n")) return { kind: "text" };
	const text = written.trim();
	if (text.startsWith("exec:") || text.startsWith("python:")) return { kind: "code" };
	if (REMOTE.test(text) && !/\s/.test(text)) return { kind: "remote" };
	const isFile = text.startsWith("file://");
	const pattern = isFile ? text.slice(7) : text;
	if (!isFile && (/\s|\{\{/.test(text) || !(CODE.test(text) || DATA.test(text)))) return { kind: "text" };
	if (CODE.test(pattern)) return { kind: "code" };
	return {
		kind: "file",
		pattern,
		glob: /[*?[{]/.test(pattern)
	};
}
// src/core/prompt/formats/promptfoo-assertions.ts
function readAssertions(value, path, templates, reading) {
	const checks = [];
	if (value != null && !Array.isArray(value)) checks.push({
		kind: UNREADABLE,
		value: null,
		path
	});
	for (const [at, item] of reading.list(value, path, "`assert`").entries()) {
		const place = [...path, at];
		const check = readAssertion(resolved(item, templates), place);
		checks.push(check ?? {
			kind: "without a type",
			value: null,
			path: place
		});
		if (!check) reading.complain(place, "An assertion must be a map with `type`.", "Write `- type: contains` and below it `value: \u2026`.");
	}
	return checks;
}
function resolved(item, templates) {
	const reference = isRecord(item) ? item.$ref : void 0;
	const name = typeof reference === "string" ? /^#\/assertionTemplates\/(.+)$/.exec(reference)?.[1] : void 0;
	return name !== void 0 && Object.hasOwn(templates, name) ? templates[name] : item;
}
function readAssertion(item, path) {
	if (typeof item === "string") return readAssertion(assertionFromText(item), path);
	if (!isRecord(item)) return void 0;
	const { type, value, metric, assert, ...rest } = item;
	if (typeof type !== "string") return void 0;
	return {
		kind: type,
		...typeof metric === "string" && { name: metric },
		value: (type === "assert-set" ? assert : value) ?? null,
		path,
		...Object.keys(rest).length > 0 && { rest }
	};
}
const SHORT_NAMES = {
	fn: "javascript",
	eval: "javascript",
	grade: "llm-rubric"
};
const WITH_LIST = /^(?:not-)?i?contains-(?:all|any)$/;
const WRITTEN = /^((?:not-)?(?:i?contains(?:-(?:all|any))?|contains-(?:json|sql|xml)|is-(?:json|sql|xml|html|refusal|valid-[a-z-]+)|equals|regex|starts-with|javascript|python|llm-rubric|g-eval|factuality|answer-relevance|context-[a-z]+|model-graded-[a-z]+|similar|classifier|moderation|levenshtein|rouge-n|bleu|gleu|meteor|latency|cost|perplexity(?:-score)?|webhook|guardrails|finish-reason|fn|eval|grade))(?:\((\d+(?:\.\d+)?)\))?(?::([\s\S]*))?$/;
function assertionFromText(text) {
	const match = WRITTEN.exec(text);
	if (!match) return {
		type: "equals",
		value: text
	};
	const [, type, threshold, rest] = match;
	const value = rest === void 0 ? null : WITH_LIST.test(type) ? rest.split(",").map((part) => part.trim()) : rest.trim();
	return {
		type: SHORT_NAMES[type] ?? type,
		value,
		...threshold !== void 0 && { threshold: Number(threshold) }
	};
}
export { csvTable as i, readAssertions as n, referenceOf as r, assertionFromText as t };
