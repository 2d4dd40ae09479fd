const require_registry = require("./registry-G_bE37Gj.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
// src/core/registry/version-facts.ts
function versionFacts(version, aliases) {
	const { tags } = version;
	const { tagged, actual } = require_shared.hashOfVersion(version);
	return {
		version: version.version,
		label: require_rendering.labelsOf(tags).at(-1) ?? null,
		hash: tagged ?? actual ?? null,
		aliases: Object.keys(aliases).filter((alias) => aliases[alias] === version.version).sort(),
		gitSha: require_registry.commitOf(version) ?? null,
		actor: filled(tags[require_rendering.VERSION_TAGS.actor]),
		createdAt: new Date(version.createdAt).toISOString(),
		message: version.description,
		runId: filled(tags[require_rendering.VERSION_TAGS.runId]),
		outside: tagged === void 0
	};
}
function filled(text) {
	return text === void 0 || text === "" ? null : text;
}
Object.defineProperty(exports, "versionFacts", {
	enumerable: true,
	get: function() {
		return versionFacts;
	}
});
