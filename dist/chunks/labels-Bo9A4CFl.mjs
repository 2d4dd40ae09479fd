import { f as parseJson, v as VERSION_TAGS } from "./hash-UCYVGF7M.mjs";
// src/core/registry/labels.ts
function labelsOf(tags) {
	const labels = textsIn(tags[VERSION_TAGS.labels]);
	const newest = tags[VERSION_TAGS.label];
	return newest === void 0 || newest === "" || labels.includes(newest) ? labels : [...labels, newest];
}
function labelTags(label, tags = {}) {
	const before = labelsOf(tags).filter((one) => one !== label);
	return {
		[VERSION_TAGS.label]: label,
		[VERSION_TAGS.labels]: JSON.stringify([...before, label])
	};
}
function textsIn(tag) {
	if (tag === void 0) return [];
	try {
		const value = parseJson(tag);
		return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
	} catch {
		return [];
	}
}
export { labelsOf as n, labelTags as t };
