const require_main = require("./main-CIpu7Ckq.cjs");
const require_move_chain = require("./move-chain-D1Q392Ug.cjs");
const require_remote_prompt = require("./remote-prompt-Bifi1LBY.cjs");
const require_read_journal = require("./read-journal-nThJK-jN.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
// src/usecases/describe-intent.ts
const SETTLE_HINT = "If nobody is at it any more, settle it: `promptops promote --resume` finishes it, `promptops promote --abandon` takes it back.";
function describeIntent({ prompt, alias, from, to, actor, at }, now) {
	return `${prompt}@${alias} ${`${from === null ? "" : `from ${from} `}${to === null ? "to nothing" : `to ${to}`}`}, begun${actor === "" ? "" : ` by ${actor}`} ${ago(now - at)}`;
}
const UNITS = [
	["day", 864e5],
	["hour", 36e5],
	["minute", 6e4],
	["second", 1e3]
];
function ago(milliseconds) {
	for (const [unit, length] of UNITS) {
		const count = Math.floor(milliseconds / length);
		if (count > 0) return `${count} ${unit}${count === 1 ? "" : "s"} ago`;
	}
	return "just now";
}
// src/usecases/set-alias.ts
var StateUnknown = class extends require_main.PromptopsError {};
async function setAndReadBack(move, registry) {
	const { prompt, alias, from, to } = move;
	const before = await aliasVersion(registry, prompt, alias);
	if (before !== from) throw movedByOthers(move, before);
	try {
		if (to === null) await registry.deleteAlias(prompt, alias);
		else await registry.setAlias(prompt, alias, to, from);
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		const after = await versionAfter(move, registry, error);
		if (after === to) return;
		throw after === from ? error : movedByOthers(move, after);
	}
	const after = await versionAfter(move, registry);
	if (after !== to) throw movedByOthers(move, after);
}
async function aliasVersion(registry, prompt, alias) {
	return (await registry.versionByAlias(prompt, alias))?.version ?? null;
}
async function versionAfter({ prompt, alias }, registry, error) {
	try {
		return await aliasVersion(registry, prompt, alias);
	} catch (cause) {
		if (!require_main.isPromptopsError(cause)) throw cause;
		const { code, message, hint } = error ?? cause;
		throw new StateUnknown(code, message, hint, { cause });
	}
}
function movedByOthers({ prompt, alias, from }, now) {
	const expected = from === null ? "was not there" : `pointed at version ${from}`;
	const found = now === null ? "it is gone" : `it points at version ${now}`;
	return new require_main.PromptopsError("REGISTRY_CONFLICT", `${prompt}@${alias} ${expected}; now ${found}: somebody else moved it.`, "Look at `promptops history`, then decide again.");
}
// src/usecases/write-journal.ts
async function writeIntent({ tracker, experiment }, draft, startTime) {
	const experimentId = await tracker.experiment(experiment);
	try {
		return await tracker.createRun({
			experimentId,
			name: require_move_chain.moveName(draft),
			startTime,
			tags: require_move_chain.moveTags(draft)
		});
	} catch (error) {
		if (!require_main.isPromptopsError(error) || !error.maybeApplied) throw error;
		const { prompt, alias, batch } = draft;
		const tags = {
			[require_tags.RUN_TAGS.prompt]: prompt,
			[require_tags.RUN_TAGS.alias]: alias,
			[require_tags.RUN_TAGS.batch]: batch
		};
		for await (const run of tracker.runs({
			experimentId,
			tags
		})) return run;
		throw error;
	}
}
async function settle({ tracker }, runId, status, endTime) {
	await tracker.updateRun(runId, {
		status,
		endTime
	});
}
// src/usecases/move-aliases.ts
async function moveAliases(requests, dependencies) {
	const intents = await writeIntents(requests, dependencies);
	await yieldToOthers(intents, dependencies);
	const done = [];
	for (const intent of intents) {
		try {
			await setAndReadBack(intent, dependencies.registry);
		} catch (error) {
			throw await takeBack(error, intent, {
				done,
				intents
			}, dependencies);
		}
		await finish(intent, dependencies);
		done.push(intent);
	}
	return done;
}
async function writeIntents(requests, dependencies) {
	const { journal, now, newId } = dependencies;
	const moves = await movesOfRequests(requests, journal);
	const batch = newId();
	const intents = [];
	for (const request of requests) {
		const draft = {
			...request,
			batch,
			...require_move_chain.nextInChain(require_read_journal.movesOfAlias(moves, request.prompt, request.alias))
		};
		try {
			intents.push({
				...draft,
				runId: (await writeIntent(journal, draft, now())).id
			});
		} catch (error) {
			await kill(intents, dependencies);
			throw error;
		}
	}
	return intents;
}
async function yieldToOthers(intents, dependencies) {
	const { journal, now } = dependencies;
	const moves = await movesOfRequests(intents, journal);
	const own = new Set(intents.map(({ runId }) => runId));
	for (const intent of intents) {
		const { prompt, alias, seq, runId } = intent;
		const recorded = require_read_journal.movesOfAlias(moves, prompt, alias);
		const rivals = require_read_journal.openIntents(recorded).filter((move) => !own.has(move.runId));
		const other = rivals.find((move) => !givesWay(move, intent));
		const last = require_move_chain.lastMove(recorded);
		const given = recorded.find((move) => move.runId === runId && move.state !== "open");
		if (!other && !given && (last?.seq ?? 0) < seq) {
			if (!isOfRegister(intent)) await closeMoves(rivals, intent, dependencies);
			continue;
		}
		await kill(intents, dependencies);
		if (other) throw new require_main.PromptopsError("PROMOTION_OPEN", `Another promotion is in progress: ${describeIntent(other, now())}.`, SETTLE_HINT);
		if (given) throw new require_main.PromptopsError("PROMOTION_OPEN", `Somebody abandoned this move of ${prompt}@${alias}.`, "Ask who did, then start again.");
		const by = last?.actor ? ` by ${last.actor}` : "";
		throw new require_main.PromptopsError("REGISTRY_CONFLICT", `${prompt}@${alias} was moved to version ${last?.to}${by} meanwhile.`, "Look at `promptops history`, then decide again.");
	}
}
function givesWay(other, intent) {
	return isOfRegister(other) && (!isOfRegister(intent) || other.to === intent.to && other.runId > intent.runId);
}
function isOfRegister({ batch }) {
	return batch.startsWith(require_remote_prompt.REGISTER_BATCH);
}
async function closeMoves(begun, { from }, { journal, now }) {
	for (const { runId, to } of begun) await settle(journal, runId, to === from ? "FINISHED" : "KILLED", now());
}
async function finish(intent, { journal, now }) {
	try {
		await settle(journal, intent.runId, "FINISHED", now());
	} catch (cause) {
		if (!require_main.isPromptopsError(cause)) throw cause;
		const moved = `${intent.prompt}@${intent.alias} points at version ${intent.to} now, but the journal could not be told`;
		throw new require_main.PromptopsError(cause.code, `${moved}: its entry ${intent.runId} is still open.`, SETTLE_HINT, { cause });
	}
}
async function takeBack(error, failed, { done, intents }, dependencies) {
	if (!require_main.isPromptopsError(error)) return error;
	const name = `${failed.prompt}@${failed.alias}`;
	const rest = intents.filter((intent) => !done.includes(intent));
	if (error instanceof StateUnknown) {
		const open = rest.map(({ prompt }) => prompt).join(", ");
		const moved = done.length > 0 ? ` Moved: ${done.map(({ prompt }) => prompt).join(", ")}.` : "";
		return new require_main.PromptopsError(error.code, `Whether ${name} was moved is not known. Open: ${open}.${moved}`, SETTLE_HINT, { cause: error });
	}
	await kill(rest, dependencies);
	if (done.length === 0) return error;
	const back = done.toReversed().map((move) => ({
		...move,
		from: move.to,
		to: move.from,
		undoes: [move.runId],
		reason: `${name} could not be moved`
	}));
	const names = done.map(({ prompt }) => prompt).join(", ");
	try {
		await moveAliases(back, dependencies);
		return new require_main.PromptopsError(error.code, `${error.message} Nothing is moved: ${names} ${done.length === 1 ? "was" : "were"} taken back.`, error.hint, { cause: error });
	} catch (cause) {
		return new require_main.PromptopsError(error.code, `${error.message} Already moved, and not taken back: ${names}.`, "Look at `promptops history`, then roll each of them back: `promptops rollback`.", { cause });
	}
}
async function kill(intents, { journal, now }) {
	await Promise.allSettled(intents.map(({ runId }) => settle(journal, runId, "KILLED", now())));
}
async function movesOfRequests(requests, journal) {
	const prompts = new Set(requests.map(({ prompt }) => prompt));
	const [only] = prompts;
	return require_read_journal.readMoves(journal, prompts.size === 1 ? only : void 0);
}
Object.defineProperty(exports, "aliasVersion", {
	enumerable: true,
	get: function() {
		return aliasVersion;
	}
});
Object.defineProperty(exports, "moveAliases", {
	enumerable: true,
	get: function() {
		return moveAliases;
	}
});
Object.defineProperty(exports, "setAndReadBack", {
	enumerable: true,
	get: function() {
		return setAndReadBack;
	}
});
Object.defineProperty(exports, "settle", {
	enumerable: true,
	get: function() {
		return settle;
	}
});
