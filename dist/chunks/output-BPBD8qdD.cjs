const require_main = require("./main-CIpu7Ckq.cjs");
// src/commands/output.ts
function withOutput(command) {
	return command.addOption(new require_main.Option("-f, --format <format>", "how to print it").choices(["text", "json"]).default("text")).option("--json", "the same as --format json");
}
function printResult({ show, terminal }, flags, { command, data, text, warnings = [], exitCode = 0 }) {
	const isJson = flags.json || flags.format === "json";
	if (!isJson) for (const warning of warnings) terminal.stderr(`${warning}\n`);
	const document = {
		format: 1,
		command,
		ok: exitCode === 0,
		...data
	};
	terminal.result?.(document);
	show(isJson ? JSON.stringify(document) : text, exitCode);
}
Object.defineProperty(exports, "printResult", {
	enumerable: true,
	get: function() {
		return printResult;
	}
});
Object.defineProperty(exports, "withOutput", {
	enumerable: true,
	get: function() {
		return withOutput;
	}
});
