import { r as __toESM } from "./rolldown-runtime-Bl4WtXjF.mjs";
import { S as PromptopsError, b as require__builtin_crypto, d as AB_KINDS, f as RUN_TAGS } from "./hash-VZsFshsQ.mjs";
import { i as keyOf, r as splitOf } from "./ab-test-DcAKUzUO.mjs";
import { a as onceAMinute, g as recentlyUsed, o as reasonOf } from "./usage-in-Br_6J4r6.mjs";
import { t as parseLine } from "./log-line-Dh9Slyra.mjs";
// src/usecases/ab/ended-tests.ts
var import__builtin_crypto = __toESM(require__builtin_crypto(), 1);
async function readEndedTests({ tracker, experiment }) {
	const ended = new Map();
	const experimentId = await tracker.findExperiment(experiment);
	if (experimentId === void 0) return ended;
	for await (const { tags, startTime } of tracker.runs({
		experimentId,
		tags: { [RUN_TAGS.kind]: AB_KINDS.end }
	})) {
		const [test = "", variant = "", actor = "", reason = ""] = [
			RUN_TAGS.abTest,
			RUN_TAGS.abVariant,
			RUN_TAGS.actor,
			RUN_TAGS.reason
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
// src/usecases/ab/line-queue.ts
const MOST_WAITING = 1e4;
const RETRY_MS = 5e3;
var LineQueue = class {
	#log;
	#options;
	#waiting = [];
	#sending;
	#timed = false;
	constructor(log, options) {
		this.#log = log;
		this.#options = options;
	}
	push(line) {
		if (this.#waiting.length >= MOST_WAITING) return;
		this.#waiting.push(line);
		this.#goOn();
	}
	flush() {
		if (this.#sending) return this.#sending.then(() => this.flush());
		if (this.#waiting.length === 0) return Promise.resolve();
		this.#sending = this.#send([...this.#waiting]);
		return this.#sending;
	}
	async #send(lines) {
		const { test, failed } = this.#options;
		try {
			await this.#log.append(test, lines);
			this.#waiting.splice(0, lines.length);
		} catch (error) {
			failed({
				test,
				place: this.#log.place,
				error,
				waiting: this.#waiting.length
			});
			this.#later(RETRY_MS);
		}
		this.#sending = void 0;
		if (this.#waiting.length > 0) this.#goOn();
	}
	#goOn() {
		if (this.#timed || this.#sending) return;
		if (this.#options.delayMs === 0) this.flush();
		else this.#later(this.#options.delayMs);
	}
	#later(ms) {
		if (this.#timed) return;
		this.#timed = true;
		this.#options.clock.after(ms, () => {
			this.#timed = false;
			this.flush();
		});
	}
};
// src/usecases/ab/exposure-recorder.ts
const REMEMBERED = 5e4;
function exposureRecorder({ logs, clock, writer, failed = () => {} }) {
	const tests = new Map();
	const written = recentlyUsed(REMEMBERED);
	const numberedOf = (test) => {
		const known = tests.get(test);
		if (known) return known;
		const fresh = {
			last: 0,
			queues: logs.map(({ log, delayMs }) => new LineQueue(log, {
				test,
				clock,
				delayMs,
				failed
			}))
		};
		tests.set(test, fresh);
		return fresh;
	};
	const write = (test, facts) => {
		const numbered = numberedOf(test);
		numbered.last += 1;
		const line = {
			...facts,
			writer,
			n: numbered.last,
			at: new Date(clock.now()).toISOString(),
			test
		};
		for (const queue of numbered.queues) queue.push(line);
	};
	const flush = async () => {
		await Promise.all([...tests.values()].flatMap(({ queues }) => queues.map((queue) => queue.flush())));
	};
	return {
		expose: (test, { key, variant, alias, version, hash, instead }) => {
			const split = splitOf(test);
			const what = [
				test.name,
				split,
				key,
				variant,
				version,
				hash,
				instead
			].join(" ");
			if (written.get(what)) return;
			written.set(what, true);
			write(test.name, {
				kind: "exposure",
				key,
				variant,
				split,
				alias,
				version,
				hash: hash.slice(0, 8),
				...instead && { instead }
			});
		},
		observe: ({ name, salt }, unit, given) => {
			const values = Object.entries(given).flatMap(([metric, value]) => Number.isFinite(Number(value)) && (typeof value === "number" || typeof value === "boolean") ? [[metric, Number(value)]] : []);
			if (values.length > 0) write(name, {
				kind: "outcome",
				key: keyOf(salt, unit),
				values: Object.fromEntries(values)
			});
		},
		flush,
		close: async () => {
			for (const test of tests.keys()) write(test, { kind: "end" });
			await flush();
		}
	};
}
// src/usecases/ab/test-run.ts
function testRuns({ tracker, experiment, now }) {
	const prompts = new Map();
	const runs = new Map();
	const begun = [];
	const start = async (test) => {
		const prompt = prompts.get(test) ?? "";
		const store = await tracker();
		const experimentId = await store.experiment(await experiment());
		const tags = {
			[RUN_TAGS.kind]: AB_KINDS.test,
			[RUN_TAGS.prompt]: prompt,
			[RUN_TAGS.abTest]: test
		};
		const { id } = await store.createRun({
			experimentId,
			name: `ab-test-${prompt}`,
			startTime: now(),
			tags
		});
		begun.push(id);
		return id;
	};
	return {
		announce: (test, prompt, runId) => {
			prompts.set(test, prompt);
			if (runId !== void 0) runs.set(test, Promise.resolve(runId));
		},
		runOf: (test) => {
			const run = runs.get(test) ?? start(test).catch((error) => {
				runs.delete(test);
				throw error;
			});
			runs.set(test, run);
			return run;
		},
		finish: async () => {
			if (begun.length === 0) return;
			const store = await tracker();
			await Promise.allSettled(begun.splice(0).map((id) => store.updateRun(id, {
				status: "FINISHED",
				endTime: now()
			})));
		}
	};
}
// src/usecases/ab/tracked-exposure-log.ts
const FOLDER = "exposures";
const LINES_A_FILE = 2e3;
const READ_AT_ONCE = 6;
const PLACE = "the tracking server";
function trackedExposureLog({ tracker, experiment, runOf }) {
	const open = new Map();
	return {
		place: PLACE,
		append: async (test, lines) => {
			const store = await tracker();
			const run = await store.run(await runOf(test));
			if (run === void 0) throw new PromptopsError("REGISTRY_FAILED", `The run of the test ${test} is gone.`, "Start the process anew.");
			let rest = lines;
			while (rest.length > 0) {
				const { number, lines: before } = open.get(test) ?? {
					number: 1,
					lines: []
				};
				const fitting = rest.slice(0, LINES_A_FILE - before.length);
				const now = [...before, ...fitting.map((line) => JSON.stringify(line))];
				const path = `${FOLDER}/${writerOf(lines)}-${String(number).padStart(4, "0")}.jsonl`;
				const stored = await store.putArtifact(run, path, new TextEncoder().encode(`${now.join("\n")}\n`));
				if (stored !== "stored") throw new PromptopsError("REGISTRY_UNSUPPORTED", `${store.uri} stores artifacts in ${stored.unavailable}:, which cannot be written over REST.`, "Start it with `--serve-artifacts`, or collect the files of `.promptops/ab`.");
				open.set(test, now.length < LINES_A_FILE ? {
					number,
					lines: now
				} : {
					number: number + 1,
					lines: []
				});
				rest = rest.slice(fitting.length);
			}
		},
		read: (test) => linesIn(test, tracker, experiment)
	};
}
async function* linesIn(test, tracker, experiment) {
	const store = await tracker();
	const experimentId = await store.findExperiment(await experiment());
	if (experimentId === void 0) return;
	const tags = {
		[RUN_TAGS.kind]: AB_KINDS.test,
		[RUN_TAGS.abTest]: test
	};
	for await (const run of store.runs({
		experimentId,
		tags
	})) {
		const paths = await store.artifacts(run, FOLDER);
		for (let at = 0; at < paths.length; at += READ_AT_ONCE) {
			const files = await Promise.all(paths.slice(at, at + READ_AT_ONCE).map((path) => store.artifact(run, path)));
			for (const bytes of files) for (const line of new TextDecoder().decode(bytes).split("\n")) if (line !== "") yield parseLine(line);
		}
	}
}
function writerOf([line]) {
	return line?.writer ?? "";
}
// src/usecases/ab/open-recorder.ts
const TRACKED_DELAY_MS = 1e4;
function openRecorder(supplies) {
	const { file, tracker, isShared, experiment, clock, newId, failed } = supplies;
	const runs = testRuns({
		tracker,
		experiment,
		now: clock.now
	});
	const tracked = isShared ? trackedExposureLog({
		tracker,
		experiment,
		runOf: runs.runOf
	}) : void 0;
	return {
		recorder: exposureRecorder({
			logs: [...file ? [{
				log: file,
				delayMs: 0
			}] : [], ...tracked ? [{
				log: tracked,
				delayMs: TRACKED_DELAY_MS
			}] : []],
			clock,
			writer: newId().replaceAll("-", "").slice(0, 16),
			...failed && { failed }
		}),
		runs
	};
}
// src/sdk/ab-supplies.ts
function abSupplies({ config, file, tracker, isShared, clock, log }) {
	const experiment = () => config().then(({ registry }) => registry.experiment, () => "llmops-prompts");
	const say = onceAMinute(log ?? (() => {}), clock.now);
	const { recorder, runs } = openRecorder({
		file,
		tracker,
		isShared,
		experiment,
		clock,
		newId: import__builtin_crypto.randomUUID,
		failed: ({ test, place, error }) => say(place, `exposures of the test ${test} cannot be written to ${place}: ${reasonOf(error)}`)
	});
	return {
		settings: async () => (await config()).ab,
		recorder,
		runs,
		ends: knownEnds(async () => ({
			tracker: await tracker(),
			experiment: await experiment()
		}), clock),
		clock
	};
}
export { abSupplies };
