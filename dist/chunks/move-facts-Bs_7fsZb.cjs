const require_main = require("./main-CT8p7YMI.cjs");
// src/core/journal/move-facts.ts
function moveFacts(move) {
	const { prompt, alias, from, to, state, outside } = move;
	return {
		prompt,
		alias,
		from,
		to,
		at: outside ? null : new Date(move.at).toISOString(),
		actor: move.actor || null,
		reason: move.reason || null,
		evidence: evidenceIn(move.evidence),
		gitSha: move.gitSha || null,
		seq: outside ? null : move.seq,
		state,
		runId: move.runId || null,
		outside
	};
}
function evidenceIn(text) {
	try {
		return text === "" ? null : require_main.parseJson(text);
	} catch {
		return text;
	}
}
Object.defineProperty(exports, "moveFacts", {
	enumerable: true,
	get: function() {
		return moveFacts;
	}
});
