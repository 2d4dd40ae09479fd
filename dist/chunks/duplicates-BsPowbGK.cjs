const require_find_version = require("./find-version-Cu-qWy7a.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
const require_version_hash = require("./version-hash-B18ve1b8.cjs");
// src/core/registry/duplicates.ts
function holderAmong(versions, hash) {
	return require_find_version.liveVersions(versions).findLast((version) => holds(version, hash));
}
function duplicatesOf(holder, versions) {
	const hash = holder.tags[require_tags.VERSION_TAGS.contentHash];
	if (hash === void 0) return [];
	return require_find_version.liveVersions(versions).filter((one) => {
		return one.version > holder.version && one.tags[require_tags.VERSION_TAGS.contentHash] === hash && holds(one, hash) && isOurs(one);
	});
}
function holds(version, hash) {
	const { actual, tampered } = require_version_hash.hashOfVersion(version);
	return actual === hash && !tampered;
}
function isOurs({ tags }) {
	return tags[require_tags.VERSION_TAGS.runId] !== void 0;
}
Object.defineProperty(exports, "duplicatesOf", {
	enumerable: true,
	get: function() {
		return duplicatesOf;
	}
});
Object.defineProperty(exports, "holderAmong", {
	enumerable: true,
	get: function() {
		return holderAmong;
	}
});
