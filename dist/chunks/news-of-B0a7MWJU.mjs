import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime-Bl4WtXjF.mjs";
import { S as PromptopsError, _ as isLegalName, b as require__builtin_crypto, c as TAGS, o as canonicalJson, s as MAX_TEXT_CHARACTERS } from "./hash-VZsFshsQ.mjs";
// src/core/mlflow/limits.ts
const LIMITS = {
	alias: 255,
	tagKey: 250,
	versionTag: MAX_TEXT_CHARACTERS,
	promptTag: 5e3,
	description: 5e3,
	experiment: 500,
	runTag: 8e3,
	param: 6e3
};
function nameObjection(name) {
	return isLegalName(name) ? void 0 : "a name has 1 to 256 of the characters A-Z a-z 0-9 _ . -";
}
function aliasObjection(alias) {
	if (alias === "") return "it is empty";
	if (alias.length > LIMITS.alias) return `it has more than ${LIMITS.alias} characters`;
	if (alias.toLowerCase() === "latest") return "it always means the newest version";
	if (/^v\d+$/i.test(alias)) return "MLflow keeps `v` and digits for version numbers";
	if (/^\d+$/.test(alias)) return "digits alone are a version number";
	return /^[\w-]+$/.test(alias) ? void 0 : "only letters, digits, `_` and `-` are allowed";
}
function keyObjection(key) {
	if (key === "") return "the key is empty";
	if (key.length > LIMITS.tagKey) return `the key has more than ${LIMITS.tagKey} characters`;
	if (!/^[/\w.\- :]*$/.test(key)) return "a key has letters, digits, spaces and _ . - / : only";
	return key.startsWith("/") || key.split("/").some((part) => part === "" || part === "." || part === "..") ? "the key reads as a path" : void 0;
}
function textObjection(text, limit) {
	if (longerThan(text, limit)) return `it has more than ${limit} characters`;
	if (text.includes("\0")) return "it holds a NUL character";
	return text.isWellFormed() ? void 0 : "it holds half of a surrogate pair";
}
function longerThan(text, limit) {
	if (text.length <= limit) return false;
	if (text.length > 2 * limit) return true;
	let pairs = 0;
	for (let at = 0; at < text.length; at += 1) if (text.codePointAt(at) > 65535) pairs += 1;
	return text.length - pairs > limit;
}
// src/adapters/registry/check-write.ts
function refused(message, hint = "") {
	return new PromptopsError("REGISTRY_REFUSED", message, hint);
}
function gone(what) {
	return new PromptopsError("REGISTRY_CONFLICT", `${what} is not in the registry (any more).`, "Look again with `promptops list`.");
}
function checkName(name) {
	const objection = nameObjection(name);
	if (objection !== void 0) throw refused(`\`${name}\` cannot be the name of a prompt: ${objection}.`);
}
function checkAlias(alias) {
	const objection = aliasObjection(alias);
	if (objection !== void 0) throw refused(`\`${alias}\` cannot be an alias: ${objection}.`, "Use a word such as `staging`.");
}
function checkTags(tags, limit) {
	for (const [key, value] of Object.entries(tags)) {
		const objection = keyObjection(key) ?? textObjection(value, limit);
		if (objection !== void 0) throw refused(`The tag \`${key}\` cannot be stored: ${objection}.`);
	}
}
function checkDescription(description) {
	const objection = textObjection(description, LIMITS.description);
	if (objection !== void 0) throw refused(`The description cannot be stored: ${objection}.`);
}
function checkDraft({ name, description, tags }) {
	checkDescription(description);
	checkTags(tags, LIMITS.versionTag);
	if (tags[TAGS.isPrompt] !== "true" || tags[TAGS.text] === void 0) throw refused(`The version of ${name} lacks the tags ${TAGS.isPrompt} and ${TAGS.text}: it would not be a prompt.`);
}
const IMMUTABLE = [
	TAGS.isPrompt,
	TAGS.text,
	TAGS.type
];
function checkMutable(key) {
	if (!IMMUTABLE.includes(key)) return;
	throw refused(`The tag ${key} of a version never changes.`, "Register the changed text: it becomes a new version.");
}
function checkParams(params) {
	for (const [key, value] of Object.entries(params)) {
		const objection = keyObjection(key) ?? textObjection(value, LIMITS.param);
		if (objection !== void 0) throw refused(`The param \`${key}\` cannot be stored: ${objection}.`);
	}
}
function checkWriteOnce(key, before, value) {
	if (before !== void 0 && before !== value) throw refused(`The param \`${key}\` of the run has another value already.`);
}
function checkExperiment(name) {
	const objection = name.trim() === "" ? "it is empty" : textObjection(name, LIMITS.experiment);
	if (objection !== void 0) throw refused(`The experiment cannot have this name: ${objection}.`);
}
function checkArtifactPath(path) {
	if (path.split("/").every((part) => part !== "" && part !== "." && part !== "..") && !/[\0\\:]/.test(path)) return;
	throw refused(`\`${path}\` cannot be the path of an artifact: it does not stay below the run.`);
}
function aliasHolds(name, alias) {
	return new PromptopsError("REGISTRY_CONFLICT", `The alias ${alias} of ${name} points at what is to be deleted.`, `Move or remove the alias first: \`promptops alias ${name}@${alias} --remove\`.`);
}
function aliasMoved(name, alias, expected, now) {
	const said = (version) => version === null ? "absent" : `version ${version}`;
	return new PromptopsError("REGISTRY_CONFLICT", `The alias ${alias} of ${name} is ${said(now)}, not ${said(expected)} as expected.`);
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
	return Object.fromEntries(inSteps(metrics).map(({ key, value }) => [key, value]));
}
function inSteps(metrics) {
	return [...metrics].sort((a, b) => a.step - b.step || a.timestamp - b.timestamp);
}
// src/core/eval/trace.ts
var import__builtin_crypto = __toESM(require__builtin_crypto(), 1);
function assessmentId(trace, { name, kind, source }) {
	return `a-${hex({
		trace,
		name: name.toWellFormed(),
		kind,
		source: source.type,
		...source.type === "HUMAN" && { by: source.id.toWellFormed() }
	}, 32)}`;
}
function spanId(trace, span = "root") {
	return hex({
		trace,
		span
	}, 16);
}
function hex(value, length) {
	return (0, import__builtin_crypto.createHash)("sha256").update(canonicalJson(value)).digest("hex").slice(0, length);
}
// \0builtin:util
var require__builtin_util = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:util");
}));
// src/adapters/tracer/news-of.ts
var import__builtin_util = __toESM(require__builtin_util(), 1);
function newsOf({ id, assessments }, given) {
	const known = new Map(assessments.map((one) => [assessmentId(id, one), one]));
	return given.filter((one) => !(0, import__builtin_util.isDeepStrictEqual)(known.get(assessmentId(id, one)), one));
}
export { LIMITS as S, checkParams as _, inSteps as a, gone as b, aliasHolds as c, checkArtifactPath as d, checkDescription as f, checkName as g, checkMutable as h, spanId as i, aliasMoved as l, checkExperiment as m, require__builtin_util as n, lastMetrics as o, checkDraft as p, assessmentId as r, matchesRun as s, newsOf as t, checkAlias as u, checkTags as v, refused as x, checkWriteOnce as y };
