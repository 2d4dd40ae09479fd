import { r as __toESM } from "./rolldown-runtime-Bl4WtXjF.mjs";
import { b as require__builtin_crypto } from "./hash-VZsFshsQ.mjs";
// src/core/load/bucket.ts
var import__builtin_crypto = __toESM(require__builtin_crypto(), 1);
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
export { keyOf as i, controlOf as n, splitOf as r, assign as t };
