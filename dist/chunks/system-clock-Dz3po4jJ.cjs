require("./rolldown-runtime-n5aEA02a.cjs");
// src/adapters/system-clock.ts
function systemClock() {
	return {
		now: Date.now,
		random: Math.random,
		after: (ms, callback) => {
			const timer = setTimeout(callback, Math.min(ms, 2 ** 31 - 1));
			if (typeof timer === "object") timer.unref();
			return () => clearTimeout(timer);
		}
	};
}
exports.systemClock = systemClock;
