const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
// src/core/eval/gate/parse-regression.ts
const LINE = /^no[_-]?regression\s+vs\s+(?<reference>\S+)(?:\s+with\s+(?<options>.+))?$/;
const FORM = "Write `no_regression vs @production`, with `mode=strict`, or `mode=noninferior margin=0.03`, where that is meant.";
const DEFAULTS = {
	mode: "default",
	alpha: .05,
	maxDrop: .05,
	minDrop: 2,
	margin: .03
};
const KEYS = {
	mode: (value) => value === "default" || value === "strict" || value === "noninferior" ? { mode: value } : void 0,
	alpha: (value) => within(value, .5, (alpha) => ({ alpha })),
	max_drop: (value) => within(value, 1, (maxDrop) => ({ maxDrop }), 0),
	min_drop: (value) => /^[1-9]\d{0,5}$/.test(value) ? { minDrop: Number(value) } : void 0,
	margin: (value) => within(value, 1, (margin) => ({ margin })),
	metric: (value) => ({ metric: value })
};
const WANTED = {
	mode: "`strict`, `noninferior` or `default`",
	alpha: "a number above 0 and up to 0.5",
	max_drop: "a number from 0 to 1",
	min_drop: "a number of cases from 1",
	margin: "a number above 0 and up to 1"
};
function parseRegression(rule) {
	const groups = LINE.exec(rule)?.groups;
	if (!groups) return {
		problem: `\`${rule}\` does not say against what.`,
		hint: FORM
	};
	let settings = DEFAULTS;
	const given = new Set();
	for (const option of groups["options"]?.split(/[\s,]+/).filter(Boolean) ?? []) {
		const [, key = option, value] = /^([^=]+)=(.+)$/.exec(option) ?? [];
		const read = Object.hasOwn(KEYS, key) ? KEYS[key] : void 0;
		const known = `\`with\` takes ${Object.keys(KEYS).join(", ")}, each as key=value.`;
		if (!read) return {
			problem: `\`${rule}\`: there is no \`${key}\`.${require_main.didYouMean(key, Object.keys(KEYS))}`,
			hint: known
		};
		if (value === void 0) return {
			problem: `\`${rule}\`: \`${key}\` has no value.`,
			hint: known
		};
		const part = read(value);
		if (!part) return {
			problem: `\`${rule}\`: \`${value}\` does not fit \`${key}\`.`,
			hint: `It is ${WANTED[key]}.`
		};
		given.add(key);
		settings = {
			...settings,
			...part
		};
	}
	return combinationProblem(rule, settings, given) ?? {
		kind: "no-regression",
		rule,
		reference: groups["reference"],
		...settings
	};
}
function combinationProblem(rule, { mode, metric }, given) {
	if (given.has("margin") && mode !== "noninferior") return {
		problem: `\`${rule}\`: \`margin\` needs \`mode=noninferior\`.`,
		hint: FORM
	};
	if (metric !== void 0 && mode === "strict") return {
		problem: `\`${rule}\`: \`mode=strict\` compares verdicts, not the scores of \`${metric}\`.`,
		hint: "Leave one of them out."
	};
}
function within(text, high, build, low) {
	const value = numberIn(text);
	return value === void 0 || value > high || (low === void 0 ? value <= 0 : value < low) ? void 0 : build(value);
}
// src/core/eval/gate/parse-gate.ts
var parse_gate_exports = require_rolldown_runtime.__exportAll({ parseGate: () => parseGate });
const FIXED = {
	pass_rate: { kind: "pass-rate" },
	error_rate: { kind: "error-rate" },
	flaky_rate: { kind: "flaky-rate" },
	"latency_ms.p50": {
		kind: "latency",
		share: .5
	},
	"latency_ms.p95": {
		kind: "latency",
		share: .95
	},
	"cost_usd.sum": {
		kind: "cost",
		of: "sum"
	},
	"cost_usd.mean": {
		kind: "cost",
		of: "mean"
	},
	"tokens.mean": { kind: "tokens" }
};
const METRICS = "pass_rate, error_rate, flaky_rate, pass^k, <metric>.pass_rate, <metric>.mean, latency_ms.p50, latency_ms.p95, cost_usd.sum, cost_usd.mean, tokens.mean";
const FORMS = "A gate is `METRIC [where FILTER] OP NUMBER [@ CONF%]`, `no_regression vs REF`, `lint` or `tag KEY = VALUE`.";
const KINDS = [
	"deterministic",
	"heuristic",
	"judge",
	"code"
];
const METRIC_LINE = /^(?<metric>[^<>=]+?)(?:\s+where\s+(?<filter>.+?))?\s*(?<operator>>=|<=|==|>|<|=)\s*(?<number>[^\s@]+)(?:\s*@\s*(?<confidence>\S+(?:\s*%)?))?$/;
const TAG_LINE = /^tag\s+(?<key>[^\s=]+)\s*={1,2}\s*(?<value>.*)$/;
function parseGate(rule) {
	const line = rule.trim();
	if (line === "") return {
		problem: "The gate is empty.",
		hint: FORMS
	};
	if (line === "lint") return {
		kind: "lint",
		rule: line
	};
	if (/^tag(?:\s|$)/.test(line)) return parseTag(line);
	if (/^no[_-]?regression\b/.test(line)) return parseRegression(line);
	const groups = METRIC_LINE.exec(line)?.groups;
	if (!groups) return notUnderstood(line);
	return parseMetric(line, groups["metric"].trim(), groups["filter"], groups["operator"], groups["number"], groups["confidence"]);
}
function isGateProblem(gate) {
	return "problem" in gate;
}
function notUnderstood(line) {
	const first = line.split(/\s/)[0];
	const near = require_main.nearestName(first, [
		...Object.keys(FIXED),
		"no_regression",
		"lint",
		"tag"
	]);
	const hint = near !== void 0 && near !== first ? `Did you mean \`${near}\`? ${FORMS}` : FORMS;
	return {
		problem: `\`${line}\` is not a gate.`,
		hint
	};
}
function parseTag(line) {
	const { key, value } = TAG_LINE.exec(line)?.groups ?? {};
	if (key === void 0 || value === void 0) return {
		problem: `\`${line}\` names no tag and value.`,
		hint: "Write it as `tag reviewed = yes`."
	};
	return {
		kind: "tag",
		rule: line,
		key,
		value: value.trim()
	};
}
function parseMetric(rule, metric, filter, sign, number, level) {
	const measure = measureOf(metric);
	if ("problem" in measure) return measure;
	const filters = filter === void 0 ? [] : filter.split(/\s+and\s+|\s*,\s*/).map(parseFilter);
	const wrong = filters.find((one) => "problem" in one);
	if (wrong && "problem" in wrong) return wrong;
	const threshold = numberIn(number);
	if (threshold === void 0) return {
		problem: `\`${number}\` in \`${rule}\` is not a number.`,
		hint: "Write `pass_rate >= 0.9` or `pass_rate >= 90%`."
	};
	const problem = thresholdProblem(rule, measure, threshold);
	if (problem) return problem;
	const gate = {
		kind: "metric",
		rule,
		measure,
		filters,
		operator: sign === "==" ? "=" : sign,
		threshold
	};
	return filterProblem(gate) ?? (level === void 0 ? gate : withConfidence(gate, level));
}
function measureOf(metric) {
	const fixed = Object.hasOwn(FIXED, metric) ? FIXED[metric] : void 0;
	if (fixed) return fixed;
	const power = /^pass\^(\d+)$/.exec(metric);
	if (power && Number(power[1]) >= 1) return {
		kind: "pass-hat",
		k: Number(power[1])
	};
	if (metric.startsWith("pass^")) return {
		problem: `\`${metric}\` names no number of attempts.`,
		hint: "Write `pass^3`; the suite repeats each case at least as often."
	};
	const [, name, of] = /^(.+)\.(pass_rate|mean)$/.exec(metric) ?? [];
	if (name !== void 0 && !/^(?:latency_ms|cost_usd|tokens)$/.test(name)) return {
		kind: of === "mean" ? "check-mean" : "check-rate",
		metric: name
	};
	const near = require_main.nearestName(metric, [
		...Object.keys(FIXED),
		`${metric.split(".")[0]}.pass_rate`,
		`${metric.split(".")[0]}.mean`
	]);
	const hint = near === void 0 ? `There are ${METRICS}.` : `Did you mean \`${near}\`? There are ${METRICS}.`;
	return {
		problem: `There is no metric \`${metric}\`.`,
		hint
	};
}
function parseFilter(text) {
	const filter = text.trim();
	if (filter === "critical") return { by: "critical" };
	const [, key = filter, value] = /^([^=\s]+)\s*=\s*(.+)$/.exec(filter) ?? [];
	const hint = "Filters are `tag=NAME`, `critical`, `kind=judge` and `cluster=NAME`.";
	if (value === void 0 || ![
		"tag",
		"kind",
		"cluster"
	].includes(key)) {
		const near = require_main.nearestName(key, [
			"tag",
			"critical",
			"kind",
			"cluster"
		]);
		return {
			problem: `\`${filter}\` is not a filter.`,
			hint: near === void 0 || near === key ? hint : `Did you mean \`${near}\`? ${hint}`
		};
	}
	if (key !== "kind") return {
		by: key,
		value
	};
	const kind = KINDS.find((known) => known === value);
	return kind ? {
		by: "kind",
		value: kind
	} : {
		problem: `There is no kind of check \`${value}\`.`,
		hint: `There are ${KINDS.join(", ")}.`
	};
}
function numberIn(text) {
	if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?%?$/i.test(text)) return void 0;
	return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}
function thresholdProblem(rule, { kind }, threshold) {
	if (threshold < 0) return {
		problem: `\`${rule}\`: what is measured is never below 0.`,
		hint: "Write a number from 0."
	};
	if (!(kind !== "latency" && kind !== "cost" && kind !== "tokens") || threshold <= 1) return void 0;
	return {
		problem: `\`${rule}\`: a rate lies between 0 and 1.${threshold <= 100 ? ` Did you mean ${threshold}%?` : ""}`,
		hint: "Write `0.9` or `90%`."
	};
}
function filterProblem({ rule, measure, filters }) {
	if (!filters.some(({ by }) => by === "kind") || measure.kind === "pass-rate") return void 0;
	return {
		problem: `\`${rule}\`: \`kind=\` goes with \`pass_rate\` alone.`,
		hint: "Leave the filter out, or name the check: `<metric>.pass_rate`."
	};
}
function withConfidence(gate, written) {
	const number = numberIn(written.replace(/\s+%$/, "%"));
	const confidence = number !== void 0 && number > 1 ? number / 100 : number;
	const hint = "Write a level between 50% and 100%, such as `@ 95%`.";
	if (confidence === void 0 || confidence < .5 || confidence >= 1) return {
		problem: `\`@ ${written}\` in \`${gate.rule}\` is not a confidence level.`,
		hint
	};
	if (gate.operator === "=") return {
		problem: `\`${gate.rule}\`: a bound is above or below a number, never equal to it.`,
		hint: "Write `>=` or `<=`."
	};
	if (gate.measure.kind === "latency" || gate.measure.kind === "cost" && gate.measure.of === "sum") return {
		problem: `\`${gate.rule}\`: there is no bound for a percentile or a sum.`,
		hint: "Leave out `@`."
	};
	return {
		...gate,
		confidence
	};
}
Object.defineProperty(exports, "isGateProblem", {
	enumerable: true,
	get: function() {
		return isGateProblem;
	}
});
Object.defineProperty(exports, "parseGate", {
	enumerable: true,
	get: function() {
		return parseGate;
	}
});
Object.defineProperty(exports, "parse_gate_exports", {
	enumerable: true,
	get: function() {
		return parse_gate_exports;
	}
});
