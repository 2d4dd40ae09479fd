const require_main = require("./main-CT8p7YMI.cjs");
// src/reporters/evidence-text.ts
const VERDICTS = {
	pass: "gate passed",
	fail: "gate failed",
	undecided: "gate undecided",
	none: "no gate",
	overridden: "gate overridden"
};
function gateInWords({ verdict }) {
	return VERDICTS[verdict];
}
function evidenceInShort(recorded) {
	if (recorded === null) return "";
	const { verdict, evidence } = require_main.isRecord(recorded) ? recorded : {};
	if (!isVerdict(verdict)) return "recorded";
	const run = require_main.isRecord(evidence) && typeof evidence["runId"] === "string" ? evidence["runId"].slice(0, 8) : "";
	return run === "" ? VERDICTS[verdict] : `${VERDICTS[verdict]}, run ${run}`;
}
function isVerdict(value) {
	return typeof value === "string" && Object.hasOwn(VERDICTS, value);
}
Object.defineProperty(exports, "evidenceInShort", {
	enumerable: true,
	get: function() {
		return evidenceInShort;
	}
});
Object.defineProperty(exports, "gateInWords", {
	enumerable: true,
	get: function() {
		return gateInWords;
	}
});
