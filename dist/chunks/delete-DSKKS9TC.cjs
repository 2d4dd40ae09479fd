require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
// src/usecases/delete-version.ts
async function deleteVersion({ name, version }, registry) {
	const { aliases } = await require_shared.promptNamed(name, registry);
	const pointing = Object.keys(aliases).filter((alias) => version === void 0 || aliases[alias] === version);
	const what = version === void 0 ? name : `Version ${version} of ${name}`;
	if (pointing.length > 0) throw new require_main.PromptopsError("POLICY_REFUSED", `${what} is in use: ${pointing.map((alias) => `@${alias}`).join(", ")} ${pointing.length === 1 ? "points" : "point"} at it.`, `Move or remove the alias first: \`promptops alias ${name}@${pointing[0]} --remove\`.`);
	if (version === void 0) return registry.deletePrompt(name);
	if (!await registry.version(name, version)) throw new require_main.PromptopsError("PROMPT_NOT_FOUND", `${what} is not there.`, `\`promptops history ${name}\` shows what is.`);
	await registry.deleteVersion(name, version);
}
// src/commands/delete.ts
const deletePrompt = (program, open) => require_registry.withOutput(program.command("delete <prompt>").summary("delete a version, or a prompt with all its versions").description("Deletes a version (greet/3), or a prompt with all its versions (greet). What an alias points at is not deleted.")).option("-y, --yes", "do not ask").addHelpText("after", `
Examples:
  $ promptops delete greet/3
  $ promptops delete greet --yes`).action(async (written, flags) => {
	const session = await open();
	const request = meant(written);
	const registry = await session.registry();
	if (!await confirmed(request, registry.uri, session, flags)) return session.show("Nothing was deleted.");
	await deleteVersion(request, registry);
	const { name, version } = request;
	const text = `Deleted ${version === void 0 ? `${name} with all its versions` : `version ${version} of ${name}`} from ${registry.uri}.`;
	require_registry.printResult(session, flags, {
		command: "delete",
		data: {
			registry: registry.uri,
			name,
			version: version ?? null
		},
		text
	});
});
function meant(written) {
	const { name, target } = require_shared.parseReference(written);
	if (target.kind === "version") return {
		name,
		version: target.version
	};
	if (target.kind === "latest" && !/@/.test(written)) return {
		name,
		version: void 0
	};
	throw new require_main.PromptopsError("USAGE", `\`${written}\` is no number.`, `A version is deleted by its number: \`promptops delete ${name}/3\`.`);
}
async function confirmed({ name, version }, uri, { terminal, flags: { input } }, { yes }) {
	if (yes) return true;
	const what = version === void 0 ? name : `${name}/${version}`;
	if (!terminal.stdinIsTerminal || input === false || terminal.env["CI"] || terminal.ask === void 0) throw new require_main.PromptopsError("USAGE", `Deleting ${what} cannot be undone.`, "Confirm it with `--yes`.");
	return (await terminal.ask(`Deleting ${what} from ${uri} cannot be undone. Write ${what} to go on: `)).trim() === what;
}
exports.deletePrompt = deletePrompt;
