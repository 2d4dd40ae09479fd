// src/reporters/eval/case-facts.ts
const BY_WORTH = [
	"fixture",
	"echo",
	"recorded",
	"cassette",
	"live"
];
function sourceOf({ attempts }) {
	const sources = attempts.flatMap(({ source }) => source === null ? [] : [source]);
	return BY_WORTH.find((source) => sources.includes(source)) ?? null;
}
function tellingAttempt({ attempts, status }) {
	return attempts.find((attempt) => attempt.status === status) ?? attempts[0];
}
function failedChecks(checks) {
	return checks.flatMap((check) => {
		if (check.status === "passed" || check.status === "skipped" || check.weight === 0) return [];
		const members = failedChecks(check.members ?? []);
		return members.length > 0 ? members : [check];
	});
}
function checkName({ type, metric }) {
	return metric === type || metric === "" ? type : `${metric} (${type})`;
}
function asText(value) {
	return typeof value === "string" ? value : value === void 0 ? "" : JSON.stringify(value, null, 2);
}
function outputOf(attempt) {
	if (attempt?.answer === void 0) return void 0;
	const { text, toolCalls } = attempt.answer;
	const calls = toolCalls.map((call) => `${call.name}(${call.arguments})`);
	return [...text === "" && calls.length > 0 ? [] : [text], ...calls].join("\n");
}
function armsOf({ candidate, baseline, others }) {
	return [
		candidate,
		...baseline === void 0 ? [] : [baseline],
		...others
	];
}
const WORST_FIRST = [
	"failed",
	"error",
	"not-run",
	"skipped",
	"passed"
];
function worstFirst(cases) {
	const rank = ({ status, critical }) => WORST_FIRST.indexOf(status) * 2 + (critical ? 0 : 1);
	return cases.toSorted((one, other) => rank(one) - rank(other));
}
Object.defineProperty(exports, "armsOf", {
	enumerable: true,
	get: function() {
		return armsOf;
	}
});
Object.defineProperty(exports, "asText", {
	enumerable: true,
	get: function() {
		return asText;
	}
});
Object.defineProperty(exports, "checkName", {
	enumerable: true,
	get: function() {
		return checkName;
	}
});
Object.defineProperty(exports, "failedChecks", {
	enumerable: true,
	get: function() {
		return failedChecks;
	}
});
Object.defineProperty(exports, "outputOf", {
	enumerable: true,
	get: function() {
		return outputOf;
	}
});
Object.defineProperty(exports, "sourceOf", {
	enumerable: true,
	get: function() {
		return sourceOf;
	}
});
Object.defineProperty(exports, "tellingAttempt", {
	enumerable: true,
	get: function() {
		return tellingAttempt;
	}
});
Object.defineProperty(exports, "worstFirst", {
	enumerable: true,
	get: function() {
		return worstFirst;
	}
});
