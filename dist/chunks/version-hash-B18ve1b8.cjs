const require_main = require("./main-CIpu7Ckq.cjs");
const require_hash = require("./hash-qwrICo3q.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
// src/core/registry/version-hash.ts
function hashOfVersion({ tags }) {
	const tagged = tags[require_tags.VERSION_TAGS.contentHash];
	const actual = recomputed(tags);
	return {
		actual,
		tagged,
		tampered: tagged !== void 0 && tagged !== actual
	};
}
function recomputed(tags) {
	try {
		return require_hash.projectionHash(require_main.decodeProjection(tags));
	} catch (error) {
		if (require_main.isPromptopsError(error)) return void 0;
		throw error;
	}
}
Object.defineProperty(exports, "hashOfVersion", {
	enumerable: true,
	get: function() {
		return hashOfVersion;
	}
});
