// src/core/ab/guardrail.ts
const FORMS = "Write `latency_ms <= +10%`, `score >= -0.02`, `error_rate no higher` or `helpful no lower`.";
const LINE = /^(?<metric>[\w.\-/ ]*[\w.\-/])\s*(?:(?<sign><=|>=)\s*(?<by>[+-]?\d+(?:\.\d+)?)\s*(?<percent>%?)|\sno (?<side>higher|lower|worse))$/;
function parseGuardrail(rule) {
	const groups = LINE.exec(rule.trim())?.groups;
	if (!groups) return { problem: `\`${rule}\` is not a guardrail. ${FORMS}` };
	const { metric = "", sign, by, percent, side } = groups;
	if (side === "worse") return { problem: `\`${rule}\`: is more or less of it worse? Write \`${metric} no higher\` or \`${metric} no lower\`.` };
	if (side !== void 0) return {
		rule,
		metric,
		harm: side === "higher" ? "above" : "below",
		isMargin: false,
		contrast: {
			scale: 1,
			offset: 0
		}
	};
	const margin = Number(by);
	const harm = sign === "<=" ? "above" : "below";
	if (harm === "above" ? margin <= 0 : margin >= 0) return { problem: `\`${rule}\` leaves no room: ${harm === "above" ? "above the control, such as `+10%`" : "below the control, such as `-5%`"}. ${FORMS}` };
	return {
		rule,
		metric,
		harm,
		isMargin: true,
		contrast: percent === "%" ? {
			scale: 1 + margin / 100,
			offset: 0
		} : {
			scale: 1,
			offset: margin
		}
	};
}
function guardrailState({ harm }, interval) {
	if (interval === void 0) return "open";
	const { low, high } = interval;
	if (harm === "above" ? low > 0 : high < 0) return "harmed";
	return (harm === "above" ? high <= 0 : low >= 0) ? "held" : "open";
}
Object.defineProperty(exports, "guardrailState", {
	enumerable: true,
	get: function() {
		return guardrailState;
	}
});
Object.defineProperty(exports, "parseGuardrail", {
	enumerable: true,
	get: function() {
		return parseGuardrail;
	}
});
