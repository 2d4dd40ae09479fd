const require_main = require("./main-CIpu7Ckq.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
// src/core/journal/alias-move.ts
const OUTSIDE = "outside";
const STATES = {
	RUNNING: "open",
	FINISHED: "done",
	FAILED: "killed",
	KILLED: "killed"
};
function moveTags(move) {
	return {
		[require_tags.RUN_TAGS.kind]: require_tags.RUN_KINDS.aliasMove,
		[require_tags.RUN_TAGS.prompt]: move.prompt,
		[require_tags.RUN_TAGS.alias]: move.alias,
		[require_tags.RUN_TAGS.from]: versionText(move.from),
		[require_tags.RUN_TAGS.to]: versionText(move.to),
		[require_tags.RUN_TAGS.actor]: move.actor,
		[require_tags.RUN_TAGS.reason]: move.reason,
		[require_tags.RUN_TAGS.evidence]: move.evidence,
		[require_tags.RUN_TAGS.gitSha]: move.gitSha,
		[require_tags.RUN_TAGS.seq]: String(move.seq),
		[require_tags.RUN_TAGS.previous]: move.previous,
		[require_tags.RUN_TAGS.batch]: move.batch,
		[require_tags.RUN_TAGS.undoes]: move.undoes.join(",")
	};
}
function moveName({ prompt, alias, to }) {
	return to === null ? `remove-${prompt}-${alias}` : `promote-${prompt}-${alias}-v${to}`;
}
function movesOf(run) {
	return run.tags[require_tags.RUN_TAGS.kind] === require_tags.RUN_KINDS.lineage ? lineageMoves(run) : journalMove(run);
}
function journalMove(run) {
	const tag = (name) => run.tags[require_tags.RUN_TAGS[name]] ?? "";
	const seq = wholeNumber(tag("seq"));
	if (tag("kind") !== require_tags.RUN_KINDS.aliasMove || tag("prompt") === "" || tag("alias") === "" || seq === null) return [];
	const move = {
		from: wholeNumber(tag("from")),
		to: wholeNumber(tag("to")),
		seq,
		previous: tag("previous"),
		batch: tag("batch")
	};
	const undoes = tag("undoes").split(",").filter(Boolean);
	return [{
		...common(run),
		...move,
		alias: tag("alias"),
		reason: tag("reason"),
		evidence: tag("evidence"),
		undoes,
		recordedBy: "move"
	}];
}
function lineageMoves(run) {
	return recordsIn(run.tags[require_tags.RUN_TAGS.aliases] ?? "[]").flatMap((record) => {
		if (!require_main.isRecord(record) || typeof record["alias"] !== "string" || typeof record["seq"] !== "number") return [];
		const move = {
			from: versionIn(record["from"]),
			to: versionIn(record["to"]),
			seq: record["seq"],
			previous: "",
			batch: ""
		};
		return [{
			...common(run),
			...move,
			alias: record["alias"],
			reason: "register",
			evidence: "",
			undoes: [],
			recordedBy: "register"
		}];
	});
}
function common(run) {
	return {
		prompt: run.tags[require_tags.RUN_TAGS.prompt] ?? "",
		at: run.startTime,
		actor: run.tags[require_tags.RUN_TAGS.actor] ?? "",
		gitSha: run.tags[require_tags.RUN_TAGS.gitSha] ?? run.params["git_sha"] ?? "",
		state: STATES[run.status],
		runId: run.id,
		outside: false
	};
}
function recordsIn(text) {
	try {
		const records = require_main.parseJson(text);
		return Array.isArray(records) ? records : [];
	} catch {
		return [];
	}
}
function versionIn(value) {
	return typeof value === "number" || typeof value === "string" ? wholeNumber(String(value)) : null;
}
function wholeNumber(text) {
	return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null;
}
function versionText(version) {
	return version === null ? "" : String(version);
}
// src/core/journal/move-chain.ts
function inOrder(moves) {
	const ordered = [...moves].sort((a, b) => a.seq - b.seq || a.at - b.at || (a.runId < b.runId ? -1 : 1));
	const undone = new Set(ordered.filter(({ state }) => state === "done").flatMap(({ alias, undoes }) => undoes.map((run) => key(alias, run))));
	return ordered.map((move) => move.state === "done" && undone.has(key(move.alias, move.runId)) ? {
		...move,
		state: "undone"
	} : move);
}
function key(alias, runId) {
	return `${alias} ${runId}`;
}
function lastMove(moves) {
	return moves.findLast(({ state }) => state === "done" || state === "undone");
}
function nextInChain(moves) {
	return {
		seq: Math.max(0, ...moves.map(({ seq }) => seq)) + 1,
		previous: lastMove(moves)?.runId ?? ""
	};
}
function outsideMove(moves, prompt, alias, current) {
	const last = lastMove(moves);
	if (last === void 0 ? current === null : last.to === current) return void 0;
	if (moves.some(({ state, to }) => state === "open" && to === current)) return void 0;
	return {
		prompt,
		alias,
		from: last?.to ?? null,
		to: current,
		at: 0,
		actor: "",
		reason: "",
		evidence: "",
		gitSha: "",
		seq: 0,
		previous: last?.runId ?? "",
		batch: "",
		undoes: [],
		state: "done",
		runId: "",
		outside: true,
		recordedBy: "nobody"
	};
}
function stepsBack(moves, outside) {
	const steps = [];
	const undoes = [];
	if (outside !== void 0 && outside.from !== null) {
		undoes.push(OUTSIDE);
		steps.push({
			to: outside.from,
			undoes: [...undoes]
		});
	}
	for (const { from, runId } of moves.filter(({ state, undoes: taken }) => state === "done" && taken.length === 0).toReversed()) {
		undoes.push(runId);
		if (from !== null) steps.push({
			to: from,
			undoes: [...undoes]
		});
	}
	return steps;
}
Object.defineProperty(exports, "inOrder", {
	enumerable: true,
	get: function() {
		return inOrder;
	}
});
Object.defineProperty(exports, "lastMove", {
	enumerable: true,
	get: function() {
		return lastMove;
	}
});
Object.defineProperty(exports, "moveName", {
	enumerable: true,
	get: function() {
		return moveName;
	}
});
Object.defineProperty(exports, "moveTags", {
	enumerable: true,
	get: function() {
		return moveTags;
	}
});
Object.defineProperty(exports, "movesOf", {
	enumerable: true,
	get: function() {
		return movesOf;
	}
});
Object.defineProperty(exports, "nextInChain", {
	enumerable: true,
	get: function() {
		return nextInChain;
	}
});
Object.defineProperty(exports, "outsideMove", {
	enumerable: true,
	get: function() {
		return outsideMove;
	}
});
Object.defineProperty(exports, "stepsBack", {
	enumerable: true,
	get: function() {
		return stepsBack;
	}
});
