import { C as isPromptopsError, l as decodeProjection, n as projectionHash, p as VERSION_TAGS } from "./hash-VZsFshsQ.mjs";
import { x as refused } from "./news-of-B0a7MWJU.mjs";
// src/adapters/registry/known-content.ts
function hashOf({ name, tags }) {
	const said = tags[VERSION_TAGS.contentHash];
	if (said === void 0) return void 0;
	if (contains(tags, said)) return said;
	throw refused(`The version of ${name} has another content hash than its tag ${VERSION_TAGS.contentHash} says.`, "Register from the file; a tool that copies versions must copy all their tags.");
}
function standsFor(tags, hash) {
	return tags[VERSION_TAGS.duplicateOf] === void 0 && contains(tags, hash);
}
function contains(tags, hash) {
	try {
		return projectionHash(decodeProjection(tags)) === hash;
	} catch (error) {
		if (isPromptopsError(error)) return false;
		throw error;
	}
}
// src/core/registry/run.ts
const DEFAULT_EXPERIMENT = {
	id: "0",
	name: "Default"
};
export { hashOf as n, standsFor as r, DEFAULT_EXPERIMENT as t };
