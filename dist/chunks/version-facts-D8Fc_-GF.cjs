const require_alias_policy = require("./alias-policy-f2OcC5w8.cjs");
const require_labels = require("./labels-Dn8GFKkw.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
const require_version_hash = require("./version-hash-B18ve1b8.cjs");
// src/core/registry/version-facts.ts
function versionFacts(version, aliases) {
	const { tags } = version;
	const { tagged, actual } = require_version_hash.hashOfVersion(version);
	return {
		version: version.version,
		label: require_labels.labelsOf(tags).at(-1) ?? null,
		hash: tagged ?? actual ?? null,
		aliases: Object.keys(aliases).filter((alias) => aliases[alias] === version.version).sort(),
		gitSha: require_alias_policy.commitOf(version) ?? null,
		actor: filled(tags[require_tags.VERSION_TAGS.actor]),
		createdAt: new Date(version.createdAt).toISOString(),
		message: version.description,
		runId: filled(tags[require_tags.VERSION_TAGS.runId]),
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
