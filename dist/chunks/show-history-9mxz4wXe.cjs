const require_registry = require("./registry-G_bE37Gj.cjs");
const require_move_facts = require("./move-facts-Bs_7fsZb.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_version_facts = require("./version-facts-G86xdKV2.cjs");
// src/usecases/show-history.ts
async function showHistory({ prompt: name, alias }, dependencies) {
	const { registry, journal } = dependencies;
	const [prompt, versions, moves] = await Promise.all([
		require_shared.promptNamed(name, registry),
		registry.versions({ names: [name] }),
		require_registry.readMoves(journal, name)
	]);
	const wanted = [...new Set([...Object.keys(prompt.aliases), ...moves.map((move) => move.alias)].sort())].filter((one) => alias === void 0 || one === alias);
	return {
		versions: require_shared.liveVersions(versions).map((version) => require_version_facts.versionFacts(version, prompt.aliases)),
		moves: wanted.flatMap((one) => {
			const recorded = require_registry.movesOfAlias(moves, name, one);
			const current = Object.hasOwn(prompt.aliases, one) ? prompt.aliases[one] ?? null : null;
			const outside = require_registry.outsideMove(recorded, name, one, current);
			return [...recorded, ...outside ? [outside] : []].reverse().map(require_move_facts.moveFacts);
		})
	};
}
Object.defineProperty(exports, "showHistory", {
	enumerable: true,
	get: function() {
		return showHistory;
	}
});
