require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_show_prompt = require("./show-prompt-Ctd-WeSB.cjs");
// src/reporters/deployment-env.ts
function asDotenv({ values }) {
	return Object.entries(values).map(([key, value]) => `${key}='${value.replaceAll(/['\r\n]/g, "")}'`).join("\n");
}
const MOST_NAME = 63;
function asConfigMap({ name, values }) {
	const label = `promptops-${name}`.toLowerCase().replaceAll(/[^a-z0-9-]+/g, "-").slice(0, MOST_NAME).replaceAll(/^-+|-+$/g, "");
	const data = Object.entries(values).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`);
	return [
		"apiVersion: v1",
		"kind: ConfigMap",
		"metadata:",
		`  name: ${label}`,
		"data:",
		...data
	].join("\n");
}
// src/commands/env.ts
const env = (program, open) => program.command("env <reference>").summary("print a version for a deployment").description("Prints which version a reference points at, for the environment of a deployment: its number, its hash, and the run that recorded it.").addOption(new require_main.Option("-f, --format <format>", "how to print it").choices([
	"dotenv",
	"k8s",
	"json"
]).default("dotenv")).option("--json", "the same as --format json").addHelpText("after", `
Examples:
  $ promptops env greet@production > prompt.env
  $ promptops env greet@production --format k8s | kubectl apply -f -`).action(async (written, flags) => {
	const session = await open();
	const registry = await session.registry();
	const shown = await require_show_prompt.showPrompt(require_shared.parseReference(written), void 0, registry);
	if (shown.prompt.state === "tampered") throw new require_main.PromptopsError("VERSION_TAMPERED", `Version ${shown.version.version} of ${shown.prompt.name} was changed after it was registered.`, "`promptops verify` says how; register the content again.");
	const env = {
		name: written.replace(/^prompts:\//, ""),
		values: {
			...valuesOf(shown),
			...addressOf(registry.uri)
		}
	};
	for (const warning of shown.warnings) session.terminal.stderr(`${warning}\n`);
	const document = {
		format: 1,
		command: "env",
		ok: true,
		env: env.values
	};
	session.terminal.result?.(document);
	const format = flags.json ? "json" : flags.format;
	session.show(format === "json" ? JSON.stringify(document) : format === "k8s" ? asConfigMap(env) : asDotenv(env));
});
function valuesOf({ prompt, version }) {
	return {
		PROMPT_NAME: prompt.name,
		PROMPT_VERSION: String(version.version),
		...version.label !== null && { PROMPT_LABEL: version.label },
		...version.hash !== null && { PROMPT_HASH: version.hash },
		...version.runId !== null && { PROMPT_RUN_ID: version.runId }
	};
}
function addressOf(uri) {
	return /^https?:\/\//.test(uri) && !uri.includes("@") ? { MLFLOW_TRACKING_URI: uri } : {};
}
exports.env = env;
