require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_reference = require("./reference-ByZgJhXB.cjs");
const require_alias_policy = require("./alias-policy-f2OcC5w8.cjs");
const require_version_hash = require("./version-hash-B18ve1b8.cjs");
const require_move_aliases = require("./move-aliases-Bz7x7a8Q.cjs");
const require_resolve_version = require("./resolve-version-DcUlu2to.cjs");
const require_output = require("./output-BPBD8qdD.cjs");
const require_registry_desk = require("./registry-desk-BpgCsHrt.cjs");
// src/usecases/set-free-alias.ts
async function setFreeAlias({ to, prompt, alias, actor, reason }, dependencies) {
	const { registry, policies, trackingAlias } = dependencies;
	if (require_alias_policy.isGuarded(require_alias_policy.policyOf(policies, alias))) throw new require_main.PromptopsError("POLICY_REFUSED", `\`${alias}\` is guarded by the configuration: it is not moved by hand.`, `Use \`promptops promote ${prompt} --to ${alias}\` or \`promptops rollback ${prompt} --alias ${alias}\`.`);
	if (alias.toLowerCase() === "latest" || alias === trackingAlias && to !== null) throw new require_main.PromptopsError("USAGE", `\`${alias}\` moves by itself.`, "Name another alias.");
	const version = to === null ? void 0 : (await require_resolve_version.resolveVersion(to, registry)).version;
	if (version && require_version_hash.hashOfVersion(version).tampered) throw new require_main.PromptopsError("VERSION_TAMPERED", `Version ${version.version} of ${prompt} was changed after it was registered.`, "`promptops verify` says how.");
	const from = await require_move_aliases.aliasVersion(registry, prompt, alias);
	if (to === null && from === null) throw new require_main.PromptopsError("PROMPT_NOT_FOUND", `${prompt} has no alias \`${alias}\`.`, "`promptops list` shows the aliases.");
	const target = version?.version ?? null;
	if (from === target) return {
		prompt,
		alias,
		from,
		to: target,
		runId: null
	};
	const gitSha = (version && require_alias_policy.commitOf(version)) ?? "";
	const [moved] = await require_move_aliases.moveAliases([{
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
const alias = (program, open) => require_output.withOutput(program.command("alias <reference> [name]").summary("set or remove an alias").description("Sets an alias, or removes one. Aliases that are protected, have a gate or take only what another one points at are moved by promote alone.")).option("--remove", "remove the alias that the reference names").option("--reason <text>", "why, for the record").addHelpText("after", `
Examples:
  $ promptops alias greet/3 staging
  $ promptops alias greet@canary --remove`).action(async (written, name, flags) => {
	const session = await open();
	const { config } = session;
	const dependencies = {
		...await require_registry_desk.openDesk(session),
		policies: config.aliases,
		trackingAlias: config.registry.tracking_alias
	};
	const { reason = "" } = flags;
	const moved = await setFreeAlias({
		...meant(written, name, flags),
		reason,
		actor: await require_registry_desk.actorOf(session)
	}, dependencies);
	require_output.printResult(session, flags, {
		command: "alias",
		data: { moves: [moved] },
		text: asText(moved)
	});
});
function meant(written, name, { remove }) {
	const reference = require_reference.parseReference(written);
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
