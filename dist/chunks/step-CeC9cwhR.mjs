// src/core/trace/step.ts
const TRACES_KIND = "traces";
const STEP_ATTRIBUTES = {
	kind: "promptops.step",
	promptName: "promptops.prompt.name",
	promptVersion: "promptops.prompt.version",
	promptHash: "promptops.prompt.hash",
	promptLabel: "promptops.prompt.label",
	promptAlias: "promptops.prompt.alias",
	durationMs: "promptops.duration_ms",
	error: "promptops.error",
	metadata: "promptops.metadata"
};
export { TRACES_KIND as n, STEP_ATTRIBUTES as t };
