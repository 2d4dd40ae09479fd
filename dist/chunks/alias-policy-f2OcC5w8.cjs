const require_main = require("./main-CIpu7Ckq.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
const require_move_chain = require("./move-chain-D1Q392Ug.cjs");
// src/core/journal/alias-policy.ts
const UNGUARDED = {
	protected: false,
	from: null,
	gate: [],
	allow_dirty: false
};
function policyOf(policies, alias) {
	return (Object.hasOwn(policies, alias) ? policies[alias] : void 0) ?? UNGUARDED;
}
function isGuarded({ protected: isProtected, from, gate }) {
	return isProtected || from !== null || gate.length > 0;
}
async function whyOriginRefused({ alias, version, current, moves }, policy, ancestry) {
	if (!policy.protected) return void 0;
	const name = `Version ${version.version} of ${version.name}`;
	const commit = commitOf(version);
	if (!policy.allow_dirty) {
		const hint = `Register it from a clean checkout, or set \`allow_dirty\` for ${alias} in the configuration.`;
		if (commit === void 0) return new require_main.PromptopsError("POLICY_REFUSED", `${name} was registered from an unknown commit; ${alias} is protected.`, hint);
		if (isDirty(version)) return new require_main.PromptopsError("POLICY_REFUSED", `${name} was registered with uncommitted changes; ${alias} is protected.`, hint);
	}
	const last = commitIn(require_move_chain.lastMove(moves)?.gitSha) ?? (current && commitOf(current));
	if (commit === void 0 || last === void 0 || commit === last) return void 0;
	const order = await ancestry(commit, last);
	const commits = `its commit ${commit.slice(0, 8)} and ${last.slice(0, 8)}, which ${alias} had last`;
	if (order === "older") return new require_main.PromptopsError("POLICY_REFUSED", `${name} is older than what ${version.name}@${alias} had last: ${commits}.`, "To go back on purpose, use `promptops rollback`.");
	if (order !== "unknown") return void 0;
	return new require_main.PromptopsError("GATE_UNDECIDED", `Which is newer is not known for ${name}: ${commits}.`, "Fetch the whole history: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`.");
}
function isDirty({ tags }) {
	return tags[require_tags.VERSION_TAGS.gitDirty] === "true";
}
function commitOf({ tags }) {
	return commitIn(tags[require_tags.VERSION_TAGS.gitSha]);
}
function commitIn(text) {
	return text !== void 0 && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : void 0;
}
Object.defineProperty(exports, "commitOf", {
	enumerable: true,
	get: function() {
		return commitOf;
	}
});
Object.defineProperty(exports, "isDirty", {
	enumerable: true,
	get: function() {
		return isDirty;
	}
});
Object.defineProperty(exports, "isGuarded", {
	enumerable: true,
	get: function() {
		return isGuarded;
	}
});
Object.defineProperty(exports, "policyOf", {
	enumerable: true,
	get: function() {
		return policyOf;
	}
});
Object.defineProperty(exports, "whyOriginRefused", {
	enumerable: true,
	get: function() {
		return whyOriginRefused;
	}
});
