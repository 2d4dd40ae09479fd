const require_main = require("./main-C5QmjMh9.cjs");
const require_tags = require("./tags-NAxPHizk.cjs");
const require_alias_policy = require("./alias-policy-DyUDzYOL.cjs");
const require_version_hash = require("./version-hash-DxdsG79s.cjs");
const require_find_version = require("./find-version-sjRgixHX.cjs");
const require_registry_desk = require("./registry-desk-D4uPCTAT.cjs");
// src/core/registry/duplicates.ts
function holderAmong(versions, hash) {
	return require_find_version.liveVersions(versions).findLast((version) => holds(version, hash));
}
function duplicatesOf(holder, versions) {
	const hash = holder.tags[require_tags.VERSION_TAGS.contentHash];
	if (hash === void 0) return [];
	return require_find_version.liveVersions(versions).filter((one) => {
		return one.version > holder.version && one.tags[require_tags.VERSION_TAGS.contentHash] === hash && holds(one, hash) && isOurs(one);
	});
}
function holds(version, hash) {
	const { actual, tampered } = require_version_hash.hashOfVersion(version);
	return actual === hash && !tampered;
}
function isOurs({ tags }) {
	return tags[require_tags.VERSION_TAGS.runId] !== void 0;
}
// src/commands/plan-request.ts
function planRequest(session, paths, { alias: aliases = [], prune = false, withoutFiles = false }) {
	const { config } = session;
	if (prune && paths.length > 0) throw new require_main.PromptopsError("USAGE", "`--prune` looks for what has no file: it takes no paths.", "Leave out one of them.");
	const { files, problems } = require_main.selectFiles(session, paths, { errorOnUnmatched: !withoutFiles });
	const { experiment, tracking_alias } = config.registry;
	return {
		files,
		unreachable: problems,
		...require_main.lintRules(require_main.lintConfiguration(config, [])),
		complete: paths.length === 0,
		labels: config.labels.source,
		labelsRequired: config.labels.required,
		experiment,
		trackingAlias: tracking_alias,
		aliases: aliases.map((alias) => followingAlias(alias, session)),
		protectedAliases: Object.keys(config.aliases).filter((alias) => require_alias_policy.policyOf(config.aliases, alias).protected),
		prune
	};
}
async function planDependencies(session) {
	const { registry, journal, now, newId } = await require_registry_desk.openDesk(session);
	return {
		workspace: session.workspace,
		registry,
		tracker: journal.tracker,
		git: await session.git(),
		now,
		newId
	};
}
function followingAlias(written, { config }) {
	const alias = written.replace(/^@/, "");
	const objection = require_main.aliasObjection(alias);
	if (objection !== void 0) throw new require_main.PromptopsError("USAGE", `\`${alias}\` cannot be an alias: ${objection}.`, "Use a word such as `staging`.");
	if (require_alias_policy.isGuarded(require_alias_policy.policyOf(config.aliases, alias))) throw new require_main.PromptopsError("POLICY_REFUSED", `The alias ${alias} is guarded by the configuration: register does not move it.`, `Register first, then \`promptops promote <prompt> --to ${alias}\`.`);
	return alias;
}
function collect(value, previous = []) {
	return [...previous, value];
}
Object.defineProperty(exports, "collect", {
	enumerable: true,
	get: function() {
		return collect;
	}
});
Object.defineProperty(exports, "duplicatesOf", {
	enumerable: true,
	get: function() {
		return duplicatesOf;
	}
});
Object.defineProperty(exports, "holderAmong", {
	enumerable: true,
	get: function() {
		return holderAmong;
	}
});
Object.defineProperty(exports, "planDependencies", {
	enumerable: true,
	get: function() {
		return planDependencies;
	}
});
Object.defineProperty(exports, "planRequest", {
	enumerable: true,
	get: function() {
		return planRequest;
	}
});
