const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-Byl1jngW.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_trace = require("./trace-DswNCUHt.cjs");
// src/adapters/registry/check-write.ts
function refused(message, hint = "") {
	return new require_main.PromptopsError("REGISTRY_REFUSED", message, hint);
}
function gone(what) {
	return new require_main.PromptopsError("REGISTRY_CONFLICT", `${what} is not in the registry (any more).`, "Look again with `promptops list`.");
}
function checkName(name) {
	const objection = require_main.nameObjection(name);
	if (objection !== void 0) throw refused(`\`${name}\` cannot be the name of a prompt: ${objection}.`);
}
function checkAlias(alias) {
	const objection = require_main.aliasObjection(alias);
	if (objection !== void 0) throw refused(`\`${alias}\` cannot be an alias: ${objection}.`, "Use a word such as `staging`.");
}
function checkTags(tags, limit) {
	for (const [key, value] of Object.entries(tags)) {
		const objection = require_main.keyObjection(key) ?? require_main.textObjection(value, limit);
		if (objection !== void 0) throw refused(`The tag \`${key}\` cannot be stored: ${objection}.`);
	}
}
function checkDescription(description) {
	const objection = require_main.textObjection(description, require_main.LIMITS.description);
	if (objection !== void 0) throw refused(`The description cannot be stored: ${objection}.`);
}
function checkDraft({ name, description, tags }) {
	checkDescription(description);
	checkTags(tags, require_main.LIMITS.versionTag);
	if (tags[require_main.TAGS.isPrompt] !== "true" || tags[require_main.TAGS.text] === void 0) throw refused(`The version of ${name} lacks the tags ${require_main.TAGS.isPrompt} and ${require_main.TAGS.text}: it would not be a prompt.`);
}
const IMMUTABLE = [
	require_main.TAGS.isPrompt,
	require_main.TAGS.text,
	require_main.TAGS.type
];
function checkMutable(key) {
	if (!IMMUTABLE.includes(key)) return;
	throw refused(`The tag ${key} of a version never changes.`, "Register the changed text: it becomes a new version.");
}
function checkParams(params) {
	for (const [key, value] of Object.entries(params)) {
		const objection = require_main.keyObjection(key) ?? require_main.textObjection(value, require_main.LIMITS.param);
		if (objection !== void 0) throw refused(`The param \`${key}\` cannot be stored: ${objection}.`);
	}
}
function checkWriteOnce(key, before, value) {
	if (before !== void 0 && before !== value) throw refused(`The param \`${key}\` of the run has another value already.`);
}
function checkExperiment(name) {
	const objection = name.trim() === "" ? "it is empty" : require_main.textObjection(name, require_main.LIMITS.experiment);
	if (objection !== void 0) throw refused(`The experiment cannot have this name: ${objection}.`);
}
function checkArtifactPath(path) {
	if (path.split("/").every((part) => part !== "" && part !== "." && part !== "..") && !/[\0\\:]/.test(path)) return;
	throw refused(`\`${path}\` cannot be the path of an artifact: it does not stay below the run.`);
}
function aliasHolds(name, alias) {
	return new require_main.PromptopsError("REGISTRY_CONFLICT", `The alias ${alias} of ${name} points at what is to be deleted.`, `Move or remove the alias first: \`promptops alias ${name}@${alias} --remove\`.`);
}
function aliasMoved(name, alias, expected, now) {
	const said = (version) => version === null ? "absent" : `version ${version}`;
	return new require_main.PromptopsError("REGISTRY_CONFLICT", `The alias ${alias} of ${name} is ${said(now)}, not ${said(expected)} as expected.`);
}
// src/core/registry/matches-run.ts
function matchesRun(run, { experimentId, tags = {}, params = {}, status }) {
	if (run.experimentId !== experimentId || status !== void 0 && run.status !== status) return false;
	return holds(run.tags, tags) && holds(run.params, params);
}
function holds(facts, asked) {
	return Object.entries(asked).every(([key, value]) => Object.hasOwn(facts, key) && facts[key] === value);
}
function lastMetrics(metrics) {
	const ordered = [...metrics].sort((a, b) => a.step - b.step || a.timestamp - b.timestamp);
	return Object.fromEntries(ordered.map(({ key, value }) => [key, value]));
}
// src/adapters/tracer/news-of.ts
var import__builtin_util = require_rolldown_runtime.__toESM(require_base.require__builtin_util(), 1);
function newsOf({ id, assessments }, given) {
	const known = new Map(assessments.map((one) => [require_trace.assessmentId(id, one), one]));
	return given.filter((one) => !(0, import__builtin_util.isDeepStrictEqual)(known.get(require_trace.assessmentId(id, one)), one));
}
Object.defineProperty(exports, "aliasHolds", {
	enumerable: true,
	get: function() {
		return aliasHolds;
	}
});
Object.defineProperty(exports, "aliasMoved", {
	enumerable: true,
	get: function() {
		return aliasMoved;
	}
});
Object.defineProperty(exports, "checkAlias", {
	enumerable: true,
	get: function() {
		return checkAlias;
	}
});
Object.defineProperty(exports, "checkArtifactPath", {
	enumerable: true,
	get: function() {
		return checkArtifactPath;
	}
});
Object.defineProperty(exports, "checkDescription", {
	enumerable: true,
	get: function() {
		return checkDescription;
	}
});
Object.defineProperty(exports, "checkDraft", {
	enumerable: true,
	get: function() {
		return checkDraft;
	}
});
Object.defineProperty(exports, "checkExperiment", {
	enumerable: true,
	get: function() {
		return checkExperiment;
	}
});
Object.defineProperty(exports, "checkMutable", {
	enumerable: true,
	get: function() {
		return checkMutable;
	}
});
Object.defineProperty(exports, "checkName", {
	enumerable: true,
	get: function() {
		return checkName;
	}
});
Object.defineProperty(exports, "checkParams", {
	enumerable: true,
	get: function() {
		return checkParams;
	}
});
Object.defineProperty(exports, "checkTags", {
	enumerable: true,
	get: function() {
		return checkTags;
	}
});
Object.defineProperty(exports, "checkWriteOnce", {
	enumerable: true,
	get: function() {
		return checkWriteOnce;
	}
});
Object.defineProperty(exports, "gone", {
	enumerable: true,
	get: function() {
		return gone;
	}
});
Object.defineProperty(exports, "lastMetrics", {
	enumerable: true,
	get: function() {
		return lastMetrics;
	}
});
Object.defineProperty(exports, "matchesRun", {
	enumerable: true,
	get: function() {
		return matchesRun;
	}
});
Object.defineProperty(exports, "newsOf", {
	enumerable: true,
	get: function() {
		return newsOf;
	}
});
Object.defineProperty(exports, "refused", {
	enumerable: true,
	get: function() {
		return refused;
	}
});
