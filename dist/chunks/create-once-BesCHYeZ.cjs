const require_main = require("./main-CIpu7Ckq.cjs");
const require_duplicates = require("./duplicates-BsPowbGK.cjs");
// src/usecases/create-once.ts
async function createRunOnce(tracker, draft, key) {
	return once(() => tracker.createRun(draft), async () => {
		for await (const run of tracker.runs({
			experimentId: draft.experimentId,
			tags: key,
			status: "RUNNING"
		})) return run;
	});
}
async function createPromptOnce(registry, name, facts) {
	return once(() => registry.createPrompt(name, facts), async () => {
		const found = await registry.prompt(name);
		return found === void 0 || found === "model" ? found : "exists";
	});
}
async function createVersionOnce(registry, draft, hash) {
	return once(() => registry.createVersion(draft), () => holderOf(registry, draft.name, hash));
}
async function holderOf(registry, name, contentHash) {
	return require_duplicates.holderAmong(await registry.versions({
		names: [name],
		contentHash
	}), contentHash);
}
async function once(make, find) {
	try {
		return await make();
	} catch (error) {
		if (!require_main.isPromptopsError(error) || !error.maybeApplied) throw error;
		return await find() ?? make();
	}
}
async function sayAgain(request) {
	try {
		await request();
	} catch (error) {
		if (!require_main.isPromptopsError(error) || !error.maybeApplied) throw error;
		await request();
	}
}
Object.defineProperty(exports, "createPromptOnce", {
	enumerable: true,
	get: function() {
		return createPromptOnce;
	}
});
Object.defineProperty(exports, "createRunOnce", {
	enumerable: true,
	get: function() {
		return createRunOnce;
	}
});
Object.defineProperty(exports, "createVersionOnce", {
	enumerable: true,
	get: function() {
		return createVersionOnce;
	}
});
Object.defineProperty(exports, "holderOf", {
	enumerable: true,
	get: function() {
		return holderOf;
	}
});
Object.defineProperty(exports, "sayAgain", {
	enumerable: true,
	get: function() {
		return sayAgain;
	}
});
