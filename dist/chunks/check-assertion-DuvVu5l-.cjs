const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_assertions = require("./assertions-BtvmGDlL.cjs");
// src/core/eval/check-assertion.ts
var check_assertion_exports = require_rolldown_runtime.__exportAll({ problemsAsWritten: () => problemsAsWritten });
const COMMON = [
	"type",
	"value",
	"threshold",
	"weight",
	"metric"
];
const MISFITS = [
	"threshold",
	"weight",
	"metric",
	"assert"
];
const IDLE = new Set([
	"description",
	"provider",
	"rubricPrompt",
	"transform"
]);
async function checkAssertion(check) {
	const inside = await Promise.all((check.members ?? []).map(checkAssertion));
	return [...await ownProblems(check), ...inside.flat()];
}
async function problemsAsWritten(check) {
	const spelling = JSON.stringify(check);
	return spelling.includes("{{") || spelling.includes("\"file://") ? unknownTypes(check) : checkAssertion(check);
}
function unknownTypes(check) {
	const { type, members = [] } = check;
	return [...require_assertions.assertionOf(type) !== void 0 || require_assertions.notRunHere(type) !== void 0 ? [] : [`${nameOf(check)}: there is no such assertion.${require_main.didYouMean(type, require_assertions.ASSERTION_TYPES)}`], ...members.flatMap(unknownTypes)];
}
async function ownProblems(check) {
	const assertion = require_assertions.assertionOf(check.type);
	const name = nameOf(check);
	if (assertion === void 0) return unknownTypes({
		...check,
		members: []
	});
	const known = require_main.isRecord(assertion.options["properties"]) ? Object.keys(assertion.options["properties"]) : [];
	const written = writtenKeys(check, known);
	const problems = [...commonProblems(check), ...unknownKeys(written, known)];
	if (problems.length === 0) {
		const { compileSchema } = await Promise.resolve().then(() => require("./compile-schema-B7A6YZyL.cjs"));
		const validate = compileSchema(assertion.options);
		problems.push(..."problem" in validate ? [validate.problem] : inOneSentence(validate(written)));
	}
	if (problems.length === 0) problems.push(...assertion.problems?.(check) ?? []);
	return problems.map((problem) => `${name}: ${problem}`);
}
function nameOf({ type, negated }) {
	return `\`${negated ? "not-" : ""}${type}\``;
}
function writtenKeys({ value, threshold, options }, known) {
	const own = Object.entries(options).filter(([key]) => !MISFITS.includes(key) && (known.includes(key) || !IDLE.has(key)));
	return {
		...Object.fromEntries(own),
		...value !== void 0 && { value },
		...threshold !== void 0 && { threshold }
	};
}
function* commonProblems({ options, weight }) {
	if (options["threshold"] !== void 0) yield "the threshold is not a number";
	if (options["weight"] !== void 0 || !(weight >= 0)) yield "the weight is not a number from 0 up";
	if (options["metric"] !== void 0) yield "the metric is not a name";
	if (options["assert"] !== void 0) yield "`assert` is not a list of checks";
}
function* unknownKeys(written, known) {
	for (const key of Object.keys(written)) if (!known.includes(key)) yield `it has no key \`${key}\`.${COMMON.includes(key) ? "" : require_main.didYouMean(key, [...known, ...COMMON])}`;
}
function inOneSentence(messages) {
	return messages.length === 0 ? [] : [messages.join("; ")];
}
Object.defineProperty(exports, "checkAssertion", {
	enumerable: true,
	get: function() {
		return checkAssertion;
	}
});
Object.defineProperty(exports, "check_assertion_exports", {
	enumerable: true,
	get: function() {
		return check_assertion_exports;
	}
});
Object.defineProperty(exports, "ownProblems", {
	enumerable: true,
	get: function() {
		return ownProblems;
	}
});
