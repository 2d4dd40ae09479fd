const require_main = require("./main-CT8p7YMI.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_outbox = require("./outbox-Bo10mEBU.cjs");
// src/usecases/roll-back.ts
async function rollBack(request, dependencies) {
	const { prompt, alias, actor, reason, dryRun } = request;
	const { registry } = dependencies;
	const { moves, problem } = await whatIsKnown(request, dependencies);
	const current = await require_registry.aliasVersion(registry, prompt, alias);
	const steps = require_registry.stepsBack(moves, require_registry.outsideMove(moves, prompt, alias, current)).filter(({ to }) => to !== current);
	const step = chosenStep(request, steps, current);
	if (!problem && require_registry.isGuarded(require_registry.policyOf(dependencies.policies, alias))) refuseNewPlaces(step.to, moves, request);
	const version = await usable(step, steps, request, registry);
	const done = {
		prompt,
		alias,
		from: current,
		to: step.to,
		runId: null
	};
	if (dryRun || current === step.to) return done;
	const move = {
		prompt,
		alias,
		from: current,
		to: step.to,
		actor,
		reason,
		evidence: "",
		gitSha: require_registry.commitOf(version) ?? "",
		undoes: step.undoes
	};
	const batch = dependencies.newId();
	const named = {
		...dependencies,
		newId: () => batch
	};
	if (problem) return {
		...done,
		...await withoutJournal(move, moves, problem, named)
	};
	try {
		const [journaled] = await require_registry.moveAliases([move], named);
		return {
			...done,
			runId: journaled?.runId ?? null
		};
	} catch (error) {
		if (!require_main.isPromptopsError(error) || !JOURNAL_DOWN.has(error.code)) throw error;
		return {
			...done,
			...await withoutJournal(move, moves, error, named)
		};
	}
}
const JOURNAL_DOWN = new Set([
	"REGISTRY_UNREACHABLE",
	"REGISTRY_REFUSED",
	"REGISTRY_FAILED"
]);
async function whatIsKnown({ prompt, alias, to }, { journal }) {
	try {
		return { moves: require_registry.movesOfAlias(await require_registry.readMoves(journal, prompt), prompt, alias) };
	} catch (error) {
		if (!require_main.isPromptopsError(error) || to === void 0) throw error;
		return {
			moves: [],
			problem: error
		};
	}
}
function chosenStep({ prompt, alias, to }, steps, current) {
	if (to !== void 0) return steps.find((step) => step.to === to) ?? {
		to,
		undoes: []
	};
	const [nearest] = steps;
	if (nearest) return nearest;
	const where = current === null ? "is not there" : `points at version ${current}`;
	throw new require_main.PromptopsError("POLICY_REFUSED", `${prompt}@${alias} ${where}, and no earlier place of it is on record.`, "Say where to: `--to 3`. `promptops history` shows the versions.");
}
function refuseNewPlaces(to, moves, { prompt, alias }) {
	if (moves.some((move) => move.state !== "killed" && (move.from === to || move.to === to && move.state !== "open"))) return;
	throw new require_main.PromptopsError("POLICY_REFUSED", `${prompt}@${alias} never pointed at version ${to}, as far as is on record: that is no way back.`, `Promote it: \`promptops promote ${prompt} --to ${alias}\`.`);
}
async function usable({ to }, steps, { prompt, alias }, registry) {
	const version = await registry.version(prompt, to);
	if (version && !require_shared.hashOfVersion(version).tampered) return version;
	const next = await nextUsable(steps.filter((step) => step.to !== to), prompt, registry);
	const hint = next === void 0 ? "`promptops history` shows the versions that are left." : `The next candidate: \`promptops rollback ${prompt} --alias ${alias} --to ${next}\`.`;
	if (version) throw new require_main.PromptopsError("VERSION_TAMPERED", `Version ${to} of ${prompt} was changed after it was registered.`, hint);
	throw new require_main.PromptopsError("POLICY_REFUSED", `Version ${to} of ${prompt} was deleted.`, hint);
}
async function nextUsable(steps, prompt, registry) {
	for (const { to } of steps) {
		const version = await registry.version(prompt, to);
		if (version && !require_shared.hashOfVersion(version).tampered) return to;
	}
}
async function withoutJournal(move, moves, problem, { registry, journal, workspace, now, newId }) {
	if (await require_registry.aliasVersion(registry, move.prompt, move.alias) !== move.to) await require_registry.setAndReadBack(move, registry);
	const entry = require_outbox.outboxEntry({
		...move,
		batch: newId(),
		...require_registry.nextInChain(moves)
	}, null, journal.experiment, now());
	try {
		require_outbox.addToOutbox(entry, workspace);
		return { unwritten: {
			entry,
			file: require_outbox.OUTBOX,
			why: problem.message
		} };
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return { unwritten: {
			entry,
			file: void 0,
			why: problem.message
		} };
	}
}
Object.defineProperty(exports, "rollBack", {
	enumerable: true,
	get: function() {
		return rollBack;
	}
});
