require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_answer_key = require("./answer-key-KxPb_UZO.cjs");
const require_cassette_file = require("./cassette-file-D92xogiD.cjs");
const require_secret_values = require("./secret-values-fangzXPV.cjs");
const require_stored_answer = require("./stored-answer-CzOj7iXf.cjs");
// src/adapters/answers/cassette.ts
const FORMAT = 1;
const MOST_BYTES = 67108864;
function openCassette({ casesFile, workspace, secrets = [] }) {
	const file = require_cassette_file.cassetteFile(casesFile);
	const entries = new Map();
	const used = new Set();
	const before = textOf(workspace, file);
	const header = headerOf(before);
	for (const entry of entriesIn(before, file)) entries.set(entry.key, entry);
	return {
		file,
		get: (key) => {
			const entry = entries.get(key);
			if (entry) used.add(key);
			return entry;
		},
		put: (entry) => {
			used.add(entry.key);
			entries.set(entry.key, {
				...entry,
				source: entry.source === "fixture" ? "fixture" : "cassette"
			});
		},
		save: async ({ prune = false } = {}) => {
			const wanted = [...entries.values()].filter(({ key }) => !prune || used.has(key)).sort((a, b) => require_main.byCodeUnit(a.key, b.key));
			const refused = [];
			const lines = [];
			for (const entry of wanted) {
				const line = JSON.stringify(require_stored_answer.entryJson(entry));
				const kind = await secretIn(line, entry, secrets);
				if (kind === void 0) lines.push(line);
				else refused.push({
					key: entry.key,
					kind
				});
			}
			const text = lines.length === 0 ? "" : `${[JSON.stringify({
				...header,
				cassette: FORMAT
			}), ...lines].join("\n")}\n`;
			if (text !== before && !(text === "" && before === "")) workspace.write(file, text);
			return {
				file,
				entries: lines.length,
				pruned: entries.size - wanted.length,
				refused
			};
		}
	};
}
function textOf(workspace, file) {
	const bytes = workspace.read(file, MOST_BYTES);
	return bytes === void 0 ? "" : new TextDecoder().decode(bytes).replace(/^\uFEFF/, "");
}
function headerOf(text) {
	const first = parsed(text.split("\n", 1)[0] ?? "");
	return require_main.isRecord(first) && typeof first["cassette"] === "number" ? first : {};
}
function* entriesIn(text, file) {
	for (const [index, line] of text.split("\n").entries()) {
		const value = parsed(line);
		if (!require_main.isRecord(value)) continue;
		if (index === 0 && typeof value["cassette"] === "number") refuseLaterFormat(value["cassette"], file);
		const key = keyFrom(require_main.isRecord(value["parts"]) ? value["parts"] : void 0);
		const entry = require_stored_answer.readEntry({
			...value,
			key: value["key"] ?? key
		});
		if (entry && (key === void 0 || entry.key === key)) yield {
			...entry,
			source: entry.source === "fixture" ? "fixture" : "cassette"
		};
	}
}
function keyFrom(parts) {
	try {
		return parts && require_answer_key.keyOfParts(parts);
	} catch {
		return;
	}
}
function parsed(line) {
	try {
		return line.trim() === "" ? void 0 : require_main.parseJson(line);
	} catch {
		return;
	}
}
function refuseLaterFormat(format, file) {
	if (format <= FORMAT) return;
	throw new require_main.PromptopsError("CONFIG_INVALID", `${file} has format ${format}; this version reads format ${FORMAT}.`, "Use a later promptops, or record the answers again.", { place: {
		file,
		line: 1
	} });
}
async function secretIn(line, { parts, answer }, secrets) {
	if (require_secret_values.isSecretInJson(line, secrets)) return "a secret of the environment";
	const said = [
		answer.text,
		...answer.toolCalls.map((call) => call.arguments),
		JSON.stringify(parts ?? {})
	].join("\n");
	return (await require_main.scanSecrets(said))[0]?.kind;
}
exports.openCassette = openCassette;
