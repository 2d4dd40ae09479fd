const require_ab_test = require("./ab-test--85agpm1.cjs");
const require_recently_used = require("./recently-used-BJF0yITf.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
const require_tracked_exposure_log = require("./tracked-exposure-log-BHS6WKH4.cjs");
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
	const written = require_recently_used.recentlyUsed(REMEMBERED);
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
			const split = require_ab_test.splitOf(test);
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
				key: require_ab_test.keyOf(salt, unit),
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
			[require_rendering.RUN_TAGS.kind]: require_rendering.AB_KINDS.test,
			[require_rendering.RUN_TAGS.prompt]: prompt,
			[require_rendering.RUN_TAGS.abTest]: test
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
// src/usecases/ab/open-recorder.ts
const TRACKED_DELAY_MS = 1e4;
function openRecorder(supplies) {
	const { file, tracker, isShared, experiment, clock, newId, failed } = supplies;
	const runs = testRuns({
		tracker,
		experiment,
		now: clock.now
	});
	const tracked = isShared ? require_tracked_exposure_log.trackedExposureLog({
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
Object.defineProperty(exports, "openRecorder", {
	enumerable: true,
	get: function() {
		return openRecorder;
	}
});
