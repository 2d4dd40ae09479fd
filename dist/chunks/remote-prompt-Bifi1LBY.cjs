const require_move_chain = require("./move-chain-D1Q392Ug.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
// src/core/plan/remote-prompt.ts
const REGISTER_BATCH = "register-";
function movesOfAlias({ moves }, alias) {
	return moves.filter((move) => move.alias === alias);
}
function commitOfAlias(remote, alias) {
	const version = remote.prompt.aliases[alias];
	const move = require_move_chain.lastMove(movesOfAlias(remote, alias));
	const tagged = remote.versions.find((one) => one.version === version)?.tags[require_tags.VERSION_TAGS.gitSha];
	const sha = move !== void 0 && move.to === version && move.gitSha !== "" ? move.gitSha : tagged;
	return sha === void 0 || sha === "" || sha === "unknown" ? void 0 : sha;
}
Object.defineProperty(exports, "REGISTER_BATCH", {
	enumerable: true,
	get: function() {
		return REGISTER_BATCH;
	}
});
Object.defineProperty(exports, "commitOfAlias", {
	enumerable: true,
	get: function() {
		return commitOfAlias;
	}
});
Object.defineProperty(exports, "movesOfAlias", {
	enumerable: true,
	get: function() {
		return movesOfAlias;
	}
});
