require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
// src/commands/config.ts
const config = (program, open) => program.command("config").summary("show the configuration").description("Prints every value of the configuration and where it comes from: a flag, the environment, a file with its line, or the default.").option("--print", "print it (the default)").addOption(new require_main.Option("-f, --format <format>", "form of the output").choices(["text", "json"]).default("text")).option("--json", "the same as --format json").addHelpText("after", "\nExamples:\n  $ promptops config --print\n  $ promptops config --print --json").action(async (flags) => {
	const session = await open();
	const { data, originOf } = await require_main.resolveConfig(session);
	const usual = require_main.USUAL_SETS.map(({ include }) => ({ include }));
	const values = leaves({
		...data,
		prompts: data.prompts ?? usual
	}, []).map(({ path, value }) => ({
		key: path.join("."),
		path: require_main.toPointer(path),
		value: redacted(value),
		origin: originOf(path)
	}));
	if (flags.json || flags.format === "json") return session.show(JSON.stringify({
		format: 1,
		command: "config",
		ok: true,
		values
	}));
	const lines = values.map(({ key, value, origin }) => ({
		left: `${key}: ${JSON.stringify(value)}`,
		origin
	}));
	const width = Math.min(60, Math.max(...lines.map(({ left }) => left.length)));
	session.show(lines.map(({ left, origin }) => `${left.padEnd(width)}  # ${origin}`).join("\n"));
});
function leaves(value, path) {
	if (!require_main.isRecord(value) || Object.keys(value).length === 0) return [{
		path,
		value
	}];
	return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
function redacted(value) {
	return typeof value === "string" ? require_shared.redactUri(value) : value;
}
exports.config = config;
