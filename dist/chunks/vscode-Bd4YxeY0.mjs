// src/core/prompt/formats/vscode.ts
const reader = { read: () => ({
	drafts: [],
	problems: [],
	notAPrompt: "A Copilot prompt file: linted, not registered."
}) };
export { reader };
