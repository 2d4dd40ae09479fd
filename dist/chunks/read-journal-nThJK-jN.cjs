const require_move_chain = require("./move-chain-D1Q392Ug.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
// src/usecases/read-journal.ts
async function readMoves({ tracker, experiment }, prompt) {
	const experimentId = await tracker.findExperiment(experiment);
	if (experimentId === void 0) return [];
	return (await Promise.all(Object.values(require_tags.RUN_KINDS).map(async (kind) => {
		const moves = [];
		const tags = {
			[require_tags.RUN_TAGS.kind]: kind,
			...prompt !== void 0 && { [require_tags.RUN_TAGS.prompt]: prompt }
		};
		for await (const run of tracker.runs({
			experimentId,
			tags
		})) moves.push(...require_move_chain.movesOf(run));
		return moves;
	}))).flat();
}
function movesOfAlias(moves, prompt, alias) {
	return require_move_chain.inOrder(moves.filter((move) => move.prompt === prompt && move.alias === alias));
}
function openIntents(moves) {
	return require_move_chain.inOrder(moves.filter(({ state, recordedBy }) => state === "open" && recordedBy === "move"));
}
Object.defineProperty(exports, "movesOfAlias", {
	enumerable: true,
	get: function() {
		return movesOfAlias;
	}
});
Object.defineProperty(exports, "openIntents", {
	enumerable: true,
	get: function() {
		return openIntents;
	}
});
Object.defineProperty(exports, "readMoves", {
	enumerable: true,
	get: function() {
		return readMoves;
	}
});
