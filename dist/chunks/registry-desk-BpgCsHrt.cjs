const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-Byl1jngW.cjs");
// src/commands/registry-desk.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
async function openDesk(session) {
	return {
		registry: await session.registry(),
		journal: await openJournal(session),
		now: Date.now,
		newId: import__builtin_crypto.randomUUID
	};
}
async function openJournal(session) {
	return {
		tracker: await session.tracker(),
		experiment: session.config.registry.experiment
	};
}
async function actorOf(session) {
	return (await (await session.git()).provenance()).actor ?? "";
}
Object.defineProperty(exports, "actorOf", {
	enumerable: true,
	get: function() {
		return actorOf;
	}
});
Object.defineProperty(exports, "openDesk", {
	enumerable: true,
	get: function() {
		return openDesk;
	}
});
Object.defineProperty(exports, "openJournal", {
	enumerable: true,
	get: function() {
		return openJournal;
	}
});
