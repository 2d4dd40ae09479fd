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
function csvRecords(text) {
	const [header = [], ...rows] = parseCsv(text);
	const names = header.map((cell) => cell.text.trim());
	return rows.map((row) => new Map(names.map((name, at) => [name, row[at] ?? {
		text: "",
		start: text.length
	}])));
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
Object.defineProperty(exports, "csvRecords", {
	enumerable: true,
	get: function() {
		return csvRecords;
	}
});
Object.defineProperty(exports, "referenceOf", {
	enumerable: true,
	get: function() {
		return referenceOf;
	}
});
