const require_move_chain = require("./move-chain-D1Q392Ug.cjs");
const require_move_facts = require("./move-facts-CNGqQYnd.cjs");
const require_find_version = require("./find-version-Cu-qWy7a.cjs");
const require_version_facts = require("./version-facts-D8Fc_-GF.cjs");
const require_read_journal = require("./read-journal-nThJK-jN.cjs");
const require_resolve_version = require("./resolve-version-DcUlu2to.cjs");
// src/usecases/show-history.ts
async function showHistory({ prompt: name, alias }, dependencies) {
	const { registry, journal } = dependencies;
	const [prompt, versions, moves] = await Promise.all([
		require_resolve_version.promptNamed(name, registry),
		registry.versions({ names: [name] }),
		require_read_journal.readMoves(journal, name)
	]);
	const wanted = [...new Set([...Object.keys(prompt.aliases), ...moves.map((move) => move.alias)].sort())].filter((one) => alias === void 0 || one === alias);
	return {
		versions: require_find_version.liveVersions(versions).map((version) => require_version_facts.versionFacts(version, prompt.aliases)),
		moves: wanted.flatMap((one) => {
			const recorded = require_read_journal.movesOfAlias(moves, name, one);
			const current = Object.hasOwn(prompt.aliases, one) ? prompt.aliases[one] ?? null : null;
			const outside = require_move_chain.outsideMove(recorded, name, one, current);
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
