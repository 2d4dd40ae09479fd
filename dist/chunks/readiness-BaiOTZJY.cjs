require("./rolldown-runtime-n5aEA02a.cjs");
// src/server/readiness.ts
const KNOWN_MS = 5e3;
const LONGEST_MS = 1e3;
const ASKED = "promptops";
function watchReadiness({ registry, loader, metrics, stopping, now }) {
	let askedAt = Number.NEGATIVE_INFINITY;
	let answer = Promise.resolve(false);
	return async () => {
		if (stopping()) return {
			ready: false,
			why: "stopping"
		};
		if (now() - askedAt >= KNOWN_MS) {
			askedAt = now();
			answer = answers(registry);
		}
		metrics.set("promptops_prompts_held", loader.held().length);
		if (await answer) return {
			ready: true,
			why: "ok"
		};
		return await loader.hasCopies() ? {
			ready: true,
			why: "degraded"
		} : {
			ready: false,
			why: "the registry does not answer"
		};
	};
}
async function answers(registry) {
	let timer;
	const tooLate = new Promise((resolve) => {
		timer = setTimeout(resolve, LONGEST_MS, false);
	});
	const asked = registry.prompt(ASKED).then(() => true, () => false);
	try {
		return await Promise.race([asked, tooLate]);
	} finally {
		clearTimeout(timer);
	}
}
exports.watchReadiness = watchReadiness;
