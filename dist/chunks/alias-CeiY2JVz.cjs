require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
// src/usecases/set-free-alias.ts
async function setFreeAlias({ to, prompt, alias, actor, reason }, dependencies) {
	const { registry, policies, trackingAlias } = dependencies;
	if (require_registry.isGuarded(require_registry.policyOf(policies, alias))) throw new require_main.PromptopsError("POLICY_REFUSED", `\`${alias}\` is guarded by the configuration: it is not moved by hand.`, `Use \`promptops promote ${prompt} --to ${alias}\` or \`promptops rollback ${prompt} --alias ${alias}\`.`);
	if (alias.toLowerCase() === "latest" || alias === trackingAlias && to !== null) throw new require_main.PromptopsError("USAGE", `\`${alias}\` moves by itself.`, "Name another alias.");
	const version = to === null ? void 0 : (await require_shared.resolveVersion(to, registry)).version;
	if (version && require_shared.hashOfVersion(version).tampered) throw new require_main.PromptopsError("VERSION_TAMPERED", `Version ${version.version} of ${prompt} was changed after it was registered.`, "`promptops verify` says how.");
	const from = await require_registry.aliasVersion(registry, prompt, alias);
	if (to === null && from === null) throw new require_main.PromptopsError("PROMPT_NOT_FOUND", `${prompt} has no alias \`${alias}\`.`, "`promptops list` shows the aliases.");
	const target = version?.version ?? null;
	if (from === target) return {
		prompt,
		alias,
		from,
		to: target,
		runId: null
	};
	const gitSha = (version && require_registry.commitOf(version)) ?? "";
	const [moved] = await require_registry.moveAliases([{
		prompt,
		alias,
		from,
		to: target,
		actor,
		reason,
		evidence: "",
		gitSha,
		undoes: []
	}], dependencies);
	return {
		prompt,
		alias,
		from,
		to: target,
		runId: moved?.runId ?? null
	};
}
// src/commands/alias.ts
const alias = (program, open) => require_registry.withOutput(program.command("alias <reference> [name]").summary("set or remove an alias").description("Sets an alias, or removes one. Aliases that are protected, have a gate or take only what another one points at are moved by promote alone.")).option("--remove", "remove the alias that the reference names").option("--reason <text>", "why, for the record").addHelpText("after", `
Examples:
  $ promptops alias greet/3 staging
  $ promptops alias greet@canary --remove`).action(async (written, name, flags) => {
	const session = await open();
	const { config } = session;
	const dependencies = {
		...await require_shared.openDesk(session),
		policies: config.aliases,
		trackingAlias: config.registry.tracking_alias
	};
	const { reason = "" } = flags;
	const moved = await setFreeAlias({
		...meant(written, name, flags),
		reason,
		actor: await require_shared.actorOf(session)
	}, dependencies);
	require_registry.printResult(session, flags, {
		command: "alias",
		data: { moves: [moved] },
		text: asText(moved)
	});
});
function meant(written, name, { remove }) {
	const reference = require_shared.parseReference(written);
	const { name: prompt, target } = reference;
	if (!remove) {
		if (name === void 0) throw new require_main.PromptopsError("USAGE", "Which alias?", `Write \`promptops alias ${written} staging\`.`);
		return {
			prompt,
			alias: name.replace(/^@/, ""),
			to: reference
		};
	}
	if (name === void 0 && target.kind === "word") return {
		prompt,
		alias: target.word,
		to: null
	};
	throw new require_main.PromptopsError("USAGE", "Which alias is to be removed?", `Write \`promptops alias ${prompt}@canary --remove\`.`);
}
function asText({ prompt, alias: name, from, to }) {
	if (from === to) return `${prompt}@${name} is at version ${to} already.`;
	return `${prompt}@${name}  ${from === null ? "new" : `version ${from}`} -> ${to === null ? "removed" : `version ${to}`}`;
}
exports.alias = alias;
