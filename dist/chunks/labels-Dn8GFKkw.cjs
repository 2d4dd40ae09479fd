const require_main = require("./main-CIpu7Ckq.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
// src/core/registry/labels.ts
function labelsOf(tags) {
	const labels = textsIn(tags[require_tags.VERSION_TAGS.labels]);
	const newest = tags[require_tags.VERSION_TAGS.label];
	return newest === void 0 || newest === "" || labels.includes(newest) ? labels : [...labels, newest];
}
function labelTags(label, tags = {}) {
	const before = labelsOf(tags).filter((one) => one !== label);
	return {
		[require_tags.VERSION_TAGS.label]: label,
		[require_tags.VERSION_TAGS.labels]: JSON.stringify([...before, label])
	};
}
function textsIn(tag) {
	if (tag === void 0) return [];
	try {
		const value = require_main.parseJson(tag);
		return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
	} catch {
		return [];
	}
}
Object.defineProperty(exports, "labelTags", {
	enumerable: true,
	get: function() {
		return labelTags;
	}
});
Object.defineProperty(exports, "labelsOf", {
	enumerable: true,
	get: function() {
		return labelsOf;
	}
});
Object.defineProperty(exports, "textsIn", {
	enumerable: true,
	get: function() {
		return textsIn;
	}
});
