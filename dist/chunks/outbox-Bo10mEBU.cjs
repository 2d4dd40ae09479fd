const require_main = require("./main-CT8p7YMI.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
// src/usecases/outbox.ts
const OUTBOX = ".promptops/outbox.jsonl";
function outboxEntry(move, runId, experiment, at) {
	return {
		experiment,
		runId,
		name: require_registry.moveName(move),
		at,
		tags: require_registry.moveTags(move)
	};
}
function addToOutbox(entry, workspace) {
	workspace.write(OUTBOX, `${outboxText(workspace)}${JSON.stringify(entry)}\n`);
}
async function pushOutbox({ tracker }, workspace) {
	const waiting = outboxText(workspace).split("\n").filter(Boolean).map(parseEntry);
	const sent = [];
	for (const entry of waiting) {
		await send(entry, tracker);
		sent.push(entry);
		workspace.write(OUTBOX, waiting.slice(sent.length).map((one) => `${JSON.stringify(one)}\n`).join(""));
	}
	return sent;
}
function waitingEntries(workspace) {
	return outboxText(workspace).split("\n").filter(Boolean).length;
}
async function send({ experiment, runId, name, at, tags }, tracker) {
	const experimentId = await tracker.experiment(experiment);
	const same = {
		[require_rendering.RUN_TAGS.batch]: tags[require_rendering.RUN_TAGS.batch] ?? "",
		[require_rendering.RUN_TAGS.prompt]: tags[require_rendering.RUN_TAGS.prompt] ?? "",
		[require_rendering.RUN_TAGS.alias]: tags[require_rendering.RUN_TAGS.alias] ?? ""
	};
	let id = runId;
	if (id === null) for await (const run of tracker.runs({
		experimentId,
		tags: same
	})) id = run.id;
	id ??= (await tracker.createRun({
		experimentId,
		name,
		startTime: at,
		tags
	})).id;
	await tracker.updateRun(id, {
		status: "FINISHED",
		endTime: at
	});
}
function outboxText(workspace) {
	const text = new TextDecoder().decode(workspace.read(".promptops/outbox.jsonl") ?? new Uint8Array());
	return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
function parseEntry(line) {
	const entry = entryIn(line);
	if (entry) return entry;
	throw new require_main.PromptopsError("FILE_UNREADABLE", `${OUTBOX} has a line that is no journal entry.`, "Mend it or delete that line.", { place: { file: OUTBOX } });
}
function entryIn(line) {
	try {
		const value = require_main.parseJson(line);
		if (!require_main.isRecord(value) || !require_main.isRecord(value["tags"]) || typeof value["experiment"] !== "string") return void 0;
		return value;
	} catch {
		return;
	}
}
Object.defineProperty(exports, "OUTBOX", {
	enumerable: true,
	get: function() {
		return OUTBOX;
	}
});
Object.defineProperty(exports, "addToOutbox", {
	enumerable: true,
	get: function() {
		return addToOutbox;
	}
});
Object.defineProperty(exports, "outboxEntry", {
	enumerable: true,
	get: function() {
		return outboxEntry;
	}
});
Object.defineProperty(exports, "pushOutbox", {
	enumerable: true,
	get: function() {
		return pushOutbox;
	}
});
Object.defineProperty(exports, "waitingEntries", {
	enumerable: true,
	get: function() {
		return waitingEntries;
	}
});
