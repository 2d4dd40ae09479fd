const require_rolldown_runtime = require("./rolldown-runtime-DNY-VQMO.cjs");
const require_base = require("./base-dKW-SU_y.cjs");
const require_main = require("./main-Bt1hNSl9.cjs");
const require_read_suites = require("./read-suites-DRuD3Nyy.cjs");
// src/core/eval/attestation.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
function attest(evaluation, { runId, tool, at, allowedFixtures }) {
	const { candidate, baseline, counts } = evaluation;
	const { total, passed, failed, errors, skipped, notRun, flaky } = counts;
	const written = candidate.cases.filter(({ attempts }) => attempts.some(({ source }) => source === "fixture" || source === "recorded"));
	return {
		prompt: evaluation.name,
		content_hash: evaluation.contentHash,
		cases_sha256: evaluation.casesHash,
		provider: candidate.provider,
		params_hash: paramsHash(candidate.params),
		scorers_digest: evaluation.scorersDigest,
		baseline: baseline ? {
			label: baseline.label,
			version: baseline.version,
			content_hash: baseline.contentHash
		} : null,
		gate: evaluation.gates.map(({ rule, verdict, detail, advisory }) => ({
			rule,
			verdict,
			detail,
			advisory: advisory === true
		})),
		verdict: evaluation.verdict,
		counts: {
			total,
			passed,
			failed,
			errors,
			skipped,
			not_run: notRun,
			flaky,
			written: allowedFixtures ? written.length : 0
		},
		run_id: runId,
		tool_version: tool,
		at
	};
}
function attestationHash(attestation) {
	return sha256(attestation);
}
function paramsHash(params) {
	return sha256(params);
}
function sha256(value) {
	return (0, import__builtin_crypto.createHash)("sha256").update(require_main.canonicalJson(value)).digest("hex");
}
function attestationTags(attestation) {
	const { verdict, run_id: runId, counts } = attestation;
	const told = counts.passed + counts.failed + counts.errors;
	return {
		promptops_eval_verdict: verdict,
		promptops_eval_pass_rate: told === 0 ? "" : (counts.passed / told).toFixed(4),
		promptops_eval_lower95: told === 0 ? "" : require_read_suites.lowerRate(counts.passed, told, "wilson").toFixed(4),
		promptops_eval_n: String(told),
		promptops_eval_run_id: runId,
		promptops_eval_attestation: attestationHash(attestation)
	};
}
function parseAttestation(text) {
	const value = parsed(text);
	if (!require_main.isRecord(value) || !require_main.isRecord(value["counts"]) || !Array.isArray(value["gate"])) return void 0;
	const texts = [
		"prompt",
		"content_hash",
		"cases_sha256",
		"provider",
		"params_hash",
		"scorers_digest",
		"verdict",
		"run_id",
		"tool_version",
		"at"
	];
	const lines = value["gate"].every((line) => require_main.isRecord(line) && typeof line["rule"] === "string" && typeof line["verdict"] === "string");
	const baseline = value["baseline"];
	const known = baseline === null || require_main.isRecord(baseline) && typeof baseline["content_hash"] === "string";
	const counts = Object.values(value["counts"]).every((count) => typeof count === "number");
	return lines && known && counts && texts.every((key) => typeof value[key] === "string") ? value : void 0;
}
function parsed(text) {
	try {
		return require_main.parseJson(text);
	} catch {
		return;
	}
}
Object.defineProperty(exports, "attest", {
	enumerable: true,
	get: function() {
		return attest;
	}
});
Object.defineProperty(exports, "attestationHash", {
	enumerable: true,
	get: function() {
		return attestationHash;
	}
});
Object.defineProperty(exports, "attestationTags", {
	enumerable: true,
	get: function() {
		return attestationTags;
	}
});
Object.defineProperty(exports, "paramsHash", {
	enumerable: true,
	get: function() {
		return paramsHash;
	}
});
Object.defineProperty(exports, "parseAttestation", {
	enumerable: true,
	get: function() {
		return parseAttestation;
	}
});
