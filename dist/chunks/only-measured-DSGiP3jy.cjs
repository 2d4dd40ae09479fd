const require_parse_gate = require("./parse-gate-D02a27Vm.cjs");
// src/core/eval/gate/fitting-evidence.ts
function whyUnfit(attestation, demand) {
	if (attestation.content_hash !== demand.contentHash) return "it is of other content";
	if (attestation.cases_sha256 !== demand.casesHash) return "its cases are others";
	const provider = attestation.provider.replace(/^cassette:/, "");
	if (!(provider === demand.provider && attestation.params_hash === demand.paramsHash) && !demand.models.includes(provider)) return `it was made with ${attestation.provider}, or with other parameters than the version's`;
	const age = demand.now - Date.parse(attestation.at);
	if (!(age >= 0)) return "it is dated in the future";
	if (age > demand.maxAgeMs) return "it is too old";
	if (attestation.counts.written > 0 && !demand.allowFixtures) return "it counts written answers";
	const missing = demand.rules.find((rule) => !attestation.gate.some((line) => line.rule.trim() === rule));
	if (missing !== void 0) return `it did not decide \`${missing}\``;
	const moved = referencesOf(demand.rules).find((reference) => (attestation.baseline?.content_hash ?? null) !== (demand.baselines[reference] ?? null));
	if (moved !== void 0) return `${moved} points elsewhere by now`;
	return attestation.verdict === "inconclusive" || attestation.verdict === "not-run" ? "it was not decided" : void 0;
}
function referencesOf(rules) {
	return [...new Set(rules.flatMap((rule) => {
		const gate = require_parse_gate.parseGate(rule);
		return !require_parse_gate.isGateProblem(gate) && gate.kind === "no-regression" ? [gate.reference] : [];
	}))];
}
function measuredRules(rules) {
	return rules.map((rule) => rule.trim()).filter((rule) => {
		const gate = require_parse_gate.parseGate(rule);
		return require_parse_gate.isGateProblem(gate) || gate.kind === "metric" || gate.kind === "no-regression";
	});
}
const UNITS = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5,
	w: 6048e5
};
function ageInMs(written) {
	const [, amount = "0", unit = "s"] = /^(\d+)([smhdw])$/.exec(written) ?? [];
	return Number(amount) * UNITS[unit];
}
// src/core/eval/gate/only-measured.ts
function isOnlyMeasured({ gates, verdict, counts }) {
	return measuredRules(gates.map(({ rule }) => rule)).length === 0 && verdict === "inconclusive" && counts.errors + counts.notRun === 0;
}
function onlyMeasures({ verdict, prompts }) {
	return verdict === "inconclusive" && prompts.every(isOnlyMeasured);
}
Object.defineProperty(exports, "ageInMs", {
	enumerable: true,
	get: function() {
		return ageInMs;
	}
});
Object.defineProperty(exports, "isOnlyMeasured", {
	enumerable: true,
	get: function() {
		return isOnlyMeasured;
	}
});
Object.defineProperty(exports, "measuredRules", {
	enumerable: true,
	get: function() {
		return measuredRules;
	}
});
Object.defineProperty(exports, "onlyMeasures", {
	enumerable: true,
	get: function() {
		return onlyMeasures;
	}
});
Object.defineProperty(exports, "referencesOf", {
	enumerable: true,
	get: function() {
		return referencesOf;
	}
});
Object.defineProperty(exports, "whyUnfit", {
	enumerable: true,
	get: function() {
		return whyUnfit;
	}
});
