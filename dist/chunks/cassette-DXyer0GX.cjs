require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-BupqWCMU.cjs");
const require_answer_key = require("./answer-key-Vez4Rfe0.cjs");
const require_cassette_file = require("./cassette-file-D92xogiD.cjs");
const require_secret_values = require("./secret-values-fangzXPV.cjs");
const require_stored_answer = require("./stored-answer-JoxXyi3p.cjs");
// src/adapters/answers/cassette.ts
const FORMAT = 1;
const MOST_BYTES = 67108864;
function openCassette({ casesFile, workspace, secrets = [] }) {
	const file = require_cassette_file.cassetteFile(casesFile);
	const used = new Set();
	const before = contentOf(workspace, file);
	const entries = new Map(before.entries);
	return {
		file,
		unread: before.unread.map(({ line }) => line),
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
			const now = contentOf(workspace, file);
			for (const [key, entry] of now.entries) if (!entries.has(key)) entries.set(key, entry);
			const isWanted = ({ key }) => !prune || used.has(key) || !before.entries.has(key);
			const wanted = [...entries.values()].filter(isWanted).sort((a, b) => require_main.byCodeUnit(a.key, b.key));
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
			const kept = prune ? [] : now.unread.map(({ text }) => text);
			const all = [...lines, ...kept];
			const text = all.length === 0 ? "" : `${[JSON.stringify({
				...now.header,
				cassette: FORMAT
			}), ...all].join("\n")}\n`;
			if (text !== now.text && !(text === "" && now.text === "")) workspace.write(file, text);
			const pruned = entries.size - wanted.length + now.unread.length - kept.length;
			return {
				file,
				entries: lines.length,
				pruned,
				refused
			};
		}
	};
}
function contentOf(workspace, file) {
	const bytes = workspace.read(file, MOST_BYTES);
	const text = bytes === void 0 ? "" : new TextDecoder().decode(bytes).replace(/^\uFEFF/, "");
	const entries = new Map();
	const unread = [];
	let header = {};
	for (const [index, written] of text.split("\n").entries()) {
		const line = written.trim();
		if (line === "") continue;
		const value = parsed(line);
		if (index === 0 && require_main.isRecord(value) && typeof value["cassette"] === "number") {
			refuseLaterFormat(value["cassette"], file);
			header = value;
			continue;
		}
		const entry = require_main.isRecord(value) ? entryOf(value) : void 0;
		if (entry === void 0) unread.push({
			line: index + 1,
			text: line
		});
		else entries.set(entry.key, entry);
	}
	return {
		text,
		header,
		entries,
		unread
	};
}
function entryOf(value) {
	const parts = require_main.isRecord(value["parts"]) ? value["parts"] : void 0;
	const key = keyFrom(parts);
	const entry = require_stored_answer.readEntry({
		...value,
		key: value["key"] ?? key
	});
	if (!entry || parts !== void 0 && entry.key !== key) return void 0;
	return {
		...entry,
		source: entry.source === "fixture" ? "fixture" : "cassette"
	};
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
		return require_main.parseJson(line);
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
