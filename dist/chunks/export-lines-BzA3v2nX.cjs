const require_main = require("./main-CIpu7Ckq.cjs");
// src/core/registry/export-lines.ts
const FORMAT = 1;
function* exportLines(prompts) {
	yield require_main.canonicalJson({
		kind: "registry",
		format: FORMAT
	});
	for (const { versions, ...prompt } of prompts.toSorted((a, b) => require_main.byCodeUnit(a.name, b.name))) {
		yield require_main.canonicalJson({
			kind: "prompt",
			...prompt
		});
		for (const version of versions.toSorted((a, b) => a.version - b.version)) yield require_main.canonicalJson({
			kind: "version",
			...version
		});
	}
}
function parseExport(text, file) {
	const prompts = new Map();
	const lines = text.split("\n");
	lines.forEach((line, index) => {
		if (line.trim() === "") return;
		const wrong = (why) => new require_main.PromptopsError("FILE_UNREADABLE", `${why}.`, "Take a file that `promptops export` wrote.", { place: {
			file,
			line: index + 1
		} });
		const entry = recordIn(line);
		if (entry === void 0) throw wrong("The line is no JSON object");
		if (index === 0) {
			if (entry["kind"] !== "registry") throw wrong("This is no export of a registry");
			if (entry["format"] !== FORMAT) throw wrong(`The export has format ${String(entry["format"])}, this promptops knows ${FORMAT}`);
			return;
		}
		if (entry["kind"] === "prompt" && isPrompt(entry)) {
			const { name, description, tags, aliases } = entry;
			prompts.set(name, {
				name,
				description,
				tags,
				aliases,
				versions: []
			});
		} else if (entry["kind"] === "version" && isVersion(entry)) {
			const prompt = prompts.get(entry.name);
			if (prompt === void 0) throw wrong("The version comes before its prompt");
			const { name, version, description, tags, createdAt } = entry;
			prompt.versions.push({
				name,
				version,
				description,
				tags,
				createdAt
			});
		} else throw wrong("The line is neither a prompt nor a version");
	});
	if (lines.every((line) => line.trim() === "")) throw new require_main.PromptopsError("FILE_UNREADABLE", "The export is empty.", "Take a file that `promptops export` wrote.", { place: { file } });
	return [...prompts.values()];
}
function recordIn(line) {
	try {
		const value = require_main.parseJson(line);
		return require_main.isRecord(value) ? value : void 0;
	} catch {
		return;
	}
}
function isPrompt(entry) {
	return typeof entry["name"] === "string" && typeof entry["description"] === "string" && isTexts(entry["tags"]) && isNumbers(entry["aliases"]);
}
function isVersion(entry) {
	const { name, version, description, tags, createdAt } = entry;
	return typeof name === "string" && isPositive(version) && typeof description === "string" && typeof createdAt === "number" && isTexts(tags);
}
function isTexts(value) {
	return require_main.isRecord(value) && Object.values(value).every((item) => typeof item === "string");
}
function isNumbers(value) {
	return require_main.isRecord(value) && Object.values(value).every(isPositive);
}
function isPositive(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
Object.defineProperty(exports, "exportLines", {
	enumerable: true,
	get: function() {
		return exportLines;
	}
});
Object.defineProperty(exports, "parseExport", {
	enumerable: true,
	get: function() {
		return parseExport;
	}
});
