// src/core/few-at-once.ts
async function fewAtOnce(items, width, work, halted = () => false) {
	const rest = items.entries();
	let failed = false;
	const worker = async () => {
		for (const [index, item] of rest) {
			if (failed || halted()) return;
			try {
				await work(item, index);
			} catch (error) {
				failed = true;
				throw error;
			}
		}
	};
	const workers = await Promise.allSettled(Array.from({ length: Math.min(width, items.length) }, worker));
	for (const one of workers) if (one.status === "rejected") throw one.reason;
}
Object.defineProperty(exports, "fewAtOnce", {
	enumerable: true,
	get: function() {
		return fewAtOnce;
	}
});
