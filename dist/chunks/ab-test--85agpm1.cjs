const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
// src/usecases/ab/ended-tests.ts
async function readEndedTests({ tracker, experiment }) {
	const ended = new Map();
	const experimentId = await tracker.findExperiment(experiment);
	if (experimentId === void 0) return ended;
	for await (const { tags, startTime } of tracker.runs({
		experimentId,
		tags: { [require_rendering.RUN_TAGS.kind]: require_rendering.AB_KINDS.end }
	})) {
		const [test = "", variant = "", actor = "", reason = ""] = [
			require_rendering.RUN_TAGS.abTest,
			require_rendering.RUN_TAGS.abVariant,
			require_rendering.RUN_TAGS.actor,
			require_rendering.RUN_TAGS.reason
		].map((tag) => tags[tag]);
		if (test !== "" && !ended.has(test)) ended.set(test, {
			test,
			variant,
			at: startTime,
			actor,
			reason
		});
	}
	return ended;
}
const FRESH_MS = 6e4;
function knownEnds(journal, clock) {
	let known = new Map();
	let asked = Number.NEGATIVE_INFINITY;
	const refresh = async () => {
		asked = clock.now();
		try {
			known = await readEndedTests(await journal());
			return true;
		} catch {
			return false;
		}
	};
	return {
		variantOf: (test) => {
			if (Math.abs(clock.now() - asked) >= FRESH_MS) refresh();
			return known.get(test)?.variant;
		},
		refresh
	};
}
// src/core/load/bucket.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
function bucketOf(salt, unit) {
	return placeOf(keyOf(salt, unit));
}
function keyOf(salt, unit) {
	return (0, import__builtin_crypto.createHash)("sha256").update(`${salt}:${unit}`, "utf8").digest("hex").slice(0, 16);
}
function placeOf(key) {
	return Number(BigInt(`0x${key}`) >> 11n) / 2 ** 53;
}
function armAt(at, arms) {
	const whole = arms.reduce((sum, { weight }) => sum + weight, 0);
	let reached = 0;
	for (const { arm, weight } of arms) {
		reached += weight;
		if (at * whole < reached) return arm;
	}
	return arms.findLast(({ weight }) => weight > 0)?.arm;
}
// src/core/ab/ab-test.ts
function assign(test, unit, now) {
	const ended = test.variants.find(({ name }) => name === test.stopped);
	if (ended) return {
		variant: ended,
		key: null
	};
	if (test.start !== null && now < test.start) return {
		variant: controlOf(test),
		key: null
	};
	if (test.share < 1 && bucketOf(`${test.salt}:share`, unit) >= test.share) return {
		variant: controlOf(test),
		key: null
	};
	const key = keyOf(test.salt, unit);
	return {
		variant: variantAt(test, placeOf(key)),
		key
	};
}
function variantAt({ variants }, place) {
	return armAt(place, variants.map((arm) => ({
		arm,
		weight: arm.weight
	})));
}
function controlOf({ variants }) {
	return variants[0];
}
function splitOf({ salt, variants }) {
	const whole = variants.reduce((sum, { weight }) => sum + weight, 0);
	return `${variants.map(({ name, weight }) => `${name}=${Number((weight / whole).toFixed(6))}`).join(" ")} salt=${salt}`;
}
Object.defineProperty(exports, "assign", {
	enumerable: true,
	get: function() {
		return assign;
	}
});
Object.defineProperty(exports, "controlOf", {
	enumerable: true,
	get: function() {
		return controlOf;
	}
});
Object.defineProperty(exports, "keyOf", {
	enumerable: true,
	get: function() {
		return keyOf;
	}
});
Object.defineProperty(exports, "knownEnds", {
	enumerable: true,
	get: function() {
		return knownEnds;
	}
});
Object.defineProperty(exports, "placeOf", {
	enumerable: true,
	get: function() {
		return placeOf;
	}
});
Object.defineProperty(exports, "readEndedTests", {
	enumerable: true,
	get: function() {
		return readEndedTests;
	}
});
Object.defineProperty(exports, "splitOf", {
	enumerable: true,
	get: function() {
		return splitOf;
	}
});
Object.defineProperty(exports, "variantAt", {
	enumerable: true,
	get: function() {
		return variantAt;
	}
});
