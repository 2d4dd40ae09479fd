// src/core/registry/run.ts
const DEFAULT_EXPERIMENT = {
	id: "0",
	name: "Default"
};
Object.defineProperty(exports, "DEFAULT_EXPERIMENT", {
	enumerable: true,
	get: function() {
		return DEFAULT_EXPERIMENT;
	}
});
