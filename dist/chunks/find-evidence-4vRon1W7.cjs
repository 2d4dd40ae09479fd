const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
// src/usecases/eval/find-evidence.ts
const LOOKED_AT = 100;
async function findEvidence({ prompt, contentHash, casesHash }, { tracker, experiment }) {
	const experimentId = await tracker.findExperiment(experiment);
	if (experimentId === void 0) return [];
	const tags = {
		[require_rendering.RUN_TAGS.kind]: require_rendering.EVALUATION_KIND,
		[require_rendering.RUN_TAGS.prompt]: prompt,
		[require_rendering.RUN_TAGS.contentHash]: contentHash,
		[require_rendering.RUN_TAGS.casesHash]: casesHash
	};
	const found = [];
	let looked = 0;
	for await (const run of tracker.runs({
		experimentId,
		tags,
		status: "FINISHED"
	})) {
		const attestation = require_evaluation.parseAttestation(run.tags[require_rendering.RUN_TAGS.attestation] ?? "");
		if (attestation?.run_id === run.id) found.push(attestation);
		looked += 1;
		if (looked === LOOKED_AT) break;
	}
	return found;
}
Object.defineProperty(exports, "findEvidence", {
	enumerable: true,
	get: function() {
		return findEvidence;
	}
});
