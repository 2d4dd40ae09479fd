require("./rolldown-runtime-n5aEA02a.cjs");
// src/core/prompt/formats/vscode.ts
const reader = { read: () => ({
	drafts: [],
	problems: [],
	notAPrompt: "A Copilot prompt file: linted, not registered."
}) };
exports.reader = reader;
