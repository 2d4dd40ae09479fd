require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_show_prompt = require("./show-prompt-Ctd-WeSB.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_run_flags = require("./run-flags-DCdWPBA0.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
// src/commands/show-run.ts
async function printRun(run, session, flags, { journal: { tracker } }) {
	const artifacts = await tracker.artifacts(run, "");
	const url = tracker.runUrl(run) ?? null;
	const { id, name, status, params, tags } = run;
	const version = /^[1-9]\d*$/.test(tags[require_rendering.RUN_TAGS.registryVersion] ?? "") ? Number(tags[require_rendering.RUN_TAGS.registryVersion]) : null;
	const facts = {
		id,
		name,
		status,
		prompt: tags[require_rendering.RUN_TAGS.prompt] ?? null,
		version,
		gitSha: params["git_sha"] ?? null,
		startedAt: new Date(run.startTime).toISOString(),
		endedAt: run.endTime === void 0 ? null : new Date(run.endTime).toISOString(),
		url,
		params,
		tags,
		artifacts
	};
	const unavailable = tags[require_rendering.RUN_TAGS.artifact];
	const warnings = [...unavailable === void 0 ? [] : [`Artifacts of this run are not served (${unavailable.replace("unavailable:", "")}): \`pull --run\` takes the source that is kept with the version.`], ...status === "FINISHED" ? [] : [`The run is ${status}: register did not come to its end, or is still at it.`]];
	require_registry.printResult(session, flags, {
		command: "show",
		data: {
			registry: tracker.uri,
			run: facts,
			warnings
		},
		text: asText$1(facts),
		warnings
	});
}
function asText$1({ id, name, status, prompt, version, startedAt, url, params, tags, artifacts }) {
	const facts = [
		["id", id],
		["prompt", prompt === null ? null : `${prompt}${version === null ? "" : ` version ${version}`}`],
		["at", startedAt],
		["url", url]
	];
	const section = (title, lines) => lines.length === 0 ? [] : [
		"",
		`${title}:`,
		...lines.map((line) => `  ${line}`)
	];
	const pairs = (values) => {
		const rows = Object.keys(values).sort().map((key) => [key, require_main.visibleLine(values[key] ?? "")]);
		return rows.length === 0 ? [] : require_evaluation.asTable(rows).split("\n");
	};
	return [
		`${name} (${status})`,
		...facts.flatMap(([key, value]) => value ? [`${`${key}:`.padEnd(13)}${require_main.visibleLine(value)}`] : []),
		...section("params", pairs(params)),
		...section("tags", pairs(tags)),
		...section("artifacts", artifacts.map(require_main.visibleLine))
	].join("\n");
}
// src/commands/show.ts
const show = (program, open) => require_run_flags.withRun(require_registry.withOutput(program.command("show [reference]").summary("show one version of a prompt, or its run").description("Shows one version of a prompt: its text, and what is known of it. Write greet@production, greet/3, or a label: greet@1.4.0.")), "show the run that recorded it, with its params, tags and artifacts").option("--text", "the text alone, exactly as it is stored").addHelpText("after", `
Examples:
  $ promptops show greet@production
  $ promptops show greet/3 --json
  $ promptops show greet --run               the run that recorded it
  $ promptops show --run --git-sha 4f6c1a0`).action(async (written, flags) => {
	const session = await open();
	const run = await require_run_flags.askedRun(written === void 0 ? [] : [written], flags, () => require_run_flags.runDependencies(session));
	if (run) return printRun(run, session, flags, await require_run_flags.runDependencies(session));
	if (written === void 0) throw new require_main.PromptopsError("USAGE", "Which prompt?", "Write `promptops show greet@production`.");
	const registry = await session.registry();
	const shown = await require_show_prompt.showPrompt(require_shared.parseReference(written), void 0, registry);
	const { prompt, version, description, tags, content, warnings } = shown;
	require_registry.printResult(session, flags, {
		command: "show",
		data: {
			registry: registry.uri,
			prompts: [prompt],
			versions: [version],
			description,
			tags,
			content,
			warnings
		},
		text: flags.text ? shownText(shown, session) : asText(shown, session),
		warnings
	});
});
function asText(shown, session) {
	const { prompt, version, description } = shown;
	const lines = [
		["aliases", version.aliases.join(", ")],
		["label", version.label],
		["hash", version.hash],
		["commit", version.gitSha],
		["file", prompt.file],
		["by", version.actor],
		["at", version.createdAt],
		["message", version.message],
		["run", version.runId],
		["description", description]
	].filter(([, value]) => value).map(([name, value]) => `${`${name}:`.padEnd(13)}${require_main.visible(value ?? "")}`);
	const outside = version.outside ? " (outside promptops)" : "";
	return [
		`${prompt.name} version ${version.version}${outside}`,
		...lines,
		"",
		shownText(shown, session)
	].join("\n");
}
function shownText({ content }, { terminal }) {
	const text = content.type === "chat" ? (content.messages ?? []).map(({ role, content: said }) => `${role}:\n${messageText(said)}`).join("\n\n") : content.template ?? "";
	return terminal.stdoutIsTerminal ? require_main.visible(text) : text;
}
function messageText(content) {
	return typeof content === "string" ? content : JSON.stringify(content, null, 2);
}
exports.show = show;
