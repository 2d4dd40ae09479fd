import { r as __toESM, t as __commonJSMin } from "./chunks/rolldown-runtime-Bl4WtXjF.mjs";
import { C as isPromptopsError, S as PromptopsError, b as require__builtin_crypto, f as RUN_TAGS, m as isRecord, r as shortHash, t as contentHash, x as PROBLEMS } from "./chunks/hash-VZsFshsQ.mjs";
import { C as didYouMean, T as VERSION, _ as pauseAfter, a as onceAMinute, b as systemClock, c as surroundings, d as renderPrompt, f as loadSyntax, i as withAlias, l as aliasOfEnvironment, m as SourceFile, o as reasonOf, r as Promptops, s as beforeExit, t as usageIn } from "./chunks/usage-in-Br_6J4r6.mjs";
import { n as controlOf, t as assign } from "./chunks/ab-test-DcAKUzUO.mjs";
import { n as TRACES_KIND } from "./chunks/step-CeC9cwhR.mjs";
// src/core/ab/settings.ts
function abTestOf(name, { prompt, variants, salt, share, start, stopped }) {
	return {
		name,
		prompt,
		variants: variants.map((variant) => ({
			...variant,
			alias: variant.alias.replace(/^@/, "")
		})),
		salt: salt ?? name,
		share,
		start: start === null ? null : Date.parse(start),
		stopped
	};
}
// src/usecases/ab/load-variant.ts
async function loadVariant(test, unit, { load, now }) {
	const { variant, key } = assign(test, unit, now);
	const { served, prompt, instead } = await loadOrControl(variant, controlOf(test), load);
	const { version, hash } = prompt;
	const exposure = key === null ? void 0 : {
		key,
		variant: variant.name,
		alias: served.alias,
		version,
		hash,
		instead
	};
	return {
		variant: served.name,
		assigned: variant.name,
		prompt,
		...exposure && { exposure }
	};
}
async function loadOrControl(variant, control, load) {
	if (variant !== control) {
		const prompt = await load(variant.alias).catch(() => void 0);
		if (prompt && !prompt.isFallback) return {
			served: variant,
			prompt,
			instead: void 0
		};
	}
	const prompt = await load(control.alias);
	return {
		served: control,
		prompt,
		instead: prompt.isFallback ? "fallback" : variant === control ? void 0 : "control"
	};
}
// src/sdk/prompt-ab-test.ts
var PromptABTest = class PromptABTest {
	#promptops;
	#options;
	#test;
	#ends;
	#steps = 0;
	constructor(promptops, options) {
		this.#promptops = promptops;
		this.#options = options;
		this.#test = testOf(options);
	}
	static async open(promptops, name, options = {}) {
		const { settings, ends } = await promptops.ab();
		const tests = await settings();
		const found = Object.hasOwn(tests, name) ? tests[name] : void 0;
		if (found === void 0) throw new PromptopsError("USAGE", `There is no A/B test \`${name}\` in the configuration.${didYouMean(name, Object.keys(tests))}`, "Define it under `ab:`.");
		const test = new PromptABTest(promptops, {
			...options,
			promptName: found.prompt
		});
		test.#test = abTestOf(name, found);
		test.#ends = ends;
		await ends.refresh();
		return test;
	}
	get name() {
		return this.#test.name;
	}
	variantOf(unit) {
		return assign(this.#now(), unitOr(unit), Date.now()).variant.name;
	}
	async getPrompt(unit) {
		const test = this.#now();
		const load = async (alias) => this.#promptops.load(withAlias(test.prompt, alias), this.#options.load);
		const loaded = await loadVariant(test, unitOr(unit), {
			load,
			now: Date.now()
		});
		const { variant, assigned } = loaded;
		await this.#tell(test, loaded, unit);
		return {
			variant,
			assigned,
			prompt: loaded.prompt
		};
	}
	async logVariant(variant, metrics, { unit } = {}) {
		try {
			const { recorder, runs } = await this.#supplies();
			if (unit !== void 0) recorder.observe(this.#test, String(unit), metrics);
			const timestamp = Date.now();
			const step = this.#steps++;
			const values = Object.entries(metrics).map(([key, value]) => ({
				key: `ab_test_${variant}_${key}`,
				value: Number(value),
				timestamp,
				step
			}));
			await (await this.#promptops.tracker()).log(await runs.runOf(this.name), { metrics: values });
			return true;
		} catch {
			return false;
		}
	}
	#now() {
		const stopped = this.#test.stopped ?? this.#ends?.variantOf(this.#test.name);
		return stopped === void 0 || stopped === null ? this.#test : {
			...this.#test,
			stopped
		};
	}
	async #supplies() {
		const supplies = await this.#promptops.ab();
		supplies.runs.announce(this.name, this.#test.prompt, this.#options.runId);
		return supplies;
	}
	async #tell(test, { variant, prompt, exposure }, unit) {
		try {
			if (exposure && unit !== void 0) (await this.#supplies()).recorder.expose(test, exposure);
		} catch {}
		if (!exposure && unit !== void 0) return;
		try {
			const { version, hash, name } = prompt;
			const alias = (test.variants.find((one) => one.name === variant) ?? controlOf(test)).alias;
			this.#options.onExposure?.({
				test: test.name,
				prompt: name,
				variant,
				alias,
				version,
				hash,
				unit: unit === void 0 ? null : String(unit),
				at: new Date()
			});
		} catch {}
	}
};
function testOf({ promptName, name, variantAAlias = "production", variantBAlias = "staging", trafficSplit = .1 }) {
	if (!(trafficSplit >= 0 && trafficSplit <= 1)) throw new PromptopsError("USAGE", `\`trafficSplit\` is ${String(trafficSplit)}, not a number from 0 to 1.`, "0.1 gives a tenth to variant B.");
	const [a, b] = [variantAAlias.replace(/^@/, ""), variantBAlias.replace(/^@/, "")];
	const test = name ?? `${promptName}:${a}:${b}`;
	return {
		name: test,
		prompt: promptName,
		salt: test,
		share: 1,
		variants: [{
			name: "A",
			alias: a,
			weight: 1 - trafficSplit
		}, {
			name: "B",
			alias: b,
			weight: trafficSplit
		}],
		start: null,
		stopped: null
	};
}
function unitOr(unit) {
	return unit === void 0 ? `${Math.random()}` : String(unit);
}
// src/sdk/prompt-manager.ts
var PromptManager = class PromptManager {
	#promptops;
	#own;
	#references;
	#defaults;
	#loaded = new Map();
	constructor(promptops, own, references, defaults) {
		this.#promptops = promptops;
		this.#own = own;
		this.#references = references;
		this.#defaults = defaults;
	}
	static async open(options = {}) {
		const { defaults = {}, prompts, promptops: given, ...rest } = options;
		const promptops = given ?? await Promptops.open(rest);
		const references = await referencesOf(promptops, prompts, defaults, aliasOfEnvironment(options.environment ?? "production"));
		const manager = new PromptManager(promptops, given === void 0, references, defaults);
		try {
			await promptops.prefetch([...references.values()]);
			await manager.#loadAll();
		} catch (error) {
			if (given === void 0) await promptops.close();
			throw error;
		}
		return manager;
	}
	get keys() {
		return [...this.#references.keys()];
	}
	get(key) {
		const prompt = this.#loaded.get(key);
		if (prompt === void 0) throw this.#unknown(key);
		this.#load(key).catch(() => {});
		return prompt;
	}
	async refresh(key) {
		const keys = key === void 0 ? this.keys : [key];
		const refreshed = [];
		const failed = [];
		for (const one of keys) {
			const result = await this.#promptops.refresh(this.#reference(one));
			refreshed.push(...result.refreshed);
			failed.push(...result.failed);
			await this.#load(one).catch(() => {});
		}
		return {
			refreshed,
			failed
		};
	}
	on(listener) {
		return this.#promptops.on(listener);
	}
	async close() {
		if (this.#own) await this.#promptops.close();
	}
	async #loadAll() {
		const failed = (await Promise.allSettled(this.keys.map((key) => this.#load(key)))).flatMap((result, index) => result.status === "rejected" ? [{
			key: this.keys[index],
			error: result.reason
		}] : []);
		const [first] = failed;
		if (first === void 0) return;
		const names = failed.map(({ key }) => `\`${key}\``).join(", ");
		throw new PromptopsError("PROMPT_NOT_FOUND", `These prompts could not be loaded and have no default: ${names}.`, messageOf(first.error), { cause: first.error });
	}
	async #load(key) {
		const fallback = Object.hasOwn(this.#defaults, key) ? this.#defaults[key] : void 0;
		const prompt = await this.#promptops.load(this.#reference(key), fallback === void 0 ? {} : { fallback });
		this.#loaded.set(key, prompt);
	}
	#reference(key) {
		const reference = this.#references.get(key);
		if (reference === void 0) throw this.#unknown(key);
		return reference;
	}
	#unknown(key) {
		const hint = `The keys are ${this.keys.map((one) => `\`${one}\``).join(", ")}.`;
		return new PromptopsError("PROMPT_NOT_FOUND", `There is no prompt with the key \`${key}\`.${didYouMean(key, this.keys)}`, hint);
	}
};
async function referencesOf(promptops, prompts, defaults, alias) {
	const keys = Object.keys(defaults);
	if (prompts === void 0 && keys.length === 0) {
		const all = (await (await promptops.registry()).prompts()).filter(({ aliases }) => Object.hasOwn(aliases, alias));
		return new Map(all.map(({ name }) => [name, withAlias(name, alias)]));
	}
	const named = prompts ?? keys;
	const entries = isList(named) ? named.map((name) => [name, name]) : Object.entries(named);
	return new Map(entries.map(([key, name]) => [key, withAlias(name, alias)]));
}
function isList(prompts) {
	return Array.isArray(prompts);
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/core/trace/plain-value.ts
var import__builtin_async_hooks = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:async_hooks");
}))();
const MOST_CHARACTERS$1 = 1e5;
const MOST_DEPTH = 20;
function plainValue(given) {
	let left = MOST_CHARACTERS$1;
	const holders = new Set();
	const copy = (value, depth) => {
		left -= 8;
		if (left <= 0) return "\u2026";
		if (value === null || value === void 0 || typeof value === "function" || typeof value === "symbol") return null;
		if (typeof value === "string") return cut(value);
		if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
		if (typeof value === "boolean") return value;
		if (typeof value === "bigint") return String(value);
		if (value instanceof Error) return cut(`${value.name}: ${value.message}`);
		if (holders.has(value)) return "[circular]";
		if (depth >= MOST_DEPTH) return "\u2026";
		holders.add(value);
		try {
			return copyObject(value, depth);
		} catch {
			return "[unreadable]";
		} finally {
			holders.delete(value);
		}
	};
	const copyObject = (value, depth) => {
		if ("toJSON" in value && typeof value.toJSON === "function") return copy(value.toJSON(), depth + 1);
		if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
		if (value instanceof Map) return copy(Object.fromEntries(value), depth + 1);
		if (Array.isArray(value) || value instanceof Set) return [...within(value, (item) => copy(item, depth + 1))];
		if (!isRecord(value)) return null;
		return Object.fromEntries(within(Object.entries(value), ([key, item]) => [cut(key), copy(item, depth + 1)]));
	};
	function* within(items, copyOne) {
		for (const item of items) {
			if (left <= 0) return;
			yield copyOne(item);
		}
	}
	const cut = (text) => {
		const kept = text.length <= left ? text : `${text.slice(0, Math.max(left, 0))}\u2026`;
		left -= kept.length;
		return kept.toWellFormed();
	};
	return {
		value: copy(given, 0),
		size: MOST_CHARACTERS$1 - left
	};
}
// src/core/trace/step-facts.ts
const MOST_NAME$1 = 250;
const MOST_TEXT = 4e3;
function stepOf(facts, kind, { id, parent, now, content }) {
	const inputs = plainValue(content ? facts.inputs : null);
	const outputs = plainValue(content ? facts.outputs : null);
	const given = count(facts.durationMs);
	const started = count(facts.startTime);
	const durationMs = given ?? (started === void 0 ? void 0 : Math.max(0, now - started));
	const usage = usageIn(facts.usage);
	const { prompt, model, error, metadata } = facts;
	return {
		step: {
			id,
			...parent !== void 0 && { parent },
			name: String(facts.name).slice(0, MOST_NAME$1).toWellFormed(),
			kind,
			startTime: Math.round(started ?? now - (given ?? 0)),
			...durationMs !== void 0 && { durationMs },
			inputs: inputs.value,
			outputs: outputs.value,
			...error !== void 0 && error !== null && { error: errorText(error, content) },
			...prompt && { prompt: promptOf(prompt) },
			...model !== void 0 && { model: String(model) },
			...usage && { usage },
			...metadata && { metadata: texts(metadata) }
		},
		size: inputs.size + outputs.size
	};
}
function promptOf({ name, version, hash, label, alias }) {
	return {
		name: String(name),
		version: typeof version === "number" ? version : null,
		hash: hash ?? "",
		...typeof label === "string" && { label },
		...typeof alias === "string" && { alias }
	};
}
function errorText(error, content) {
	if (!content) return error instanceof Error ? error.name : "Error";
	const { value } = plainValue(error);
	return typeof value === "string" ? value.slice(0, 2e3) : JSON.stringify(value).slice(0, 2e3);
}
function texts(values) {
	return Object.fromEntries(Object.entries(values).map(([key, given]) => {
		const { value } = plainValue(given);
		return [key, (typeof value === "string" ? value : JSON.stringify(value)).slice(0, MOST_TEXT).toWellFormed()];
	}));
}
function count(value) {
	return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : void 0;
}
// src/core/trace/trace-completeness.ts
function traceCompleteness(steps) {
	const all = [...steps];
	const holders = new Set(all.map(({ parent }) => parent));
	const counted = all.filter(({ id, prompt, usage }) => prompt !== void 0 || usage !== void 0 || !holders.has(id));
	const lacking = counted.map(({ prompt, usage, durationMs }) => ({
		prompt: typeof prompt?.version !== "number",
		tokens: usage === void 0,
		duration: durationMs === void 0
	}));
	const complete = lacking.filter(({ prompt, tokens, duration }) => !prompt && !tokens && !duration).length;
	const count = (what) => lacking.filter((one) => one[what]).length;
	return {
		steps: counted.length,
		complete,
		share: counted.length === 0 ? null : complete / counted.length,
		missing: {
			prompt: count("prompt"),
			tokens: count("tokens"),
			duration: count("duration")
		}
	};
}
function bothComplete(a, b) {
	const [steps, complete] = [a.steps + b.steps, a.complete + b.complete];
	return {
		steps,
		complete,
		share: steps === 0 ? null : complete / steps,
		missing: {
			prompt: a.missing.prompt + b.missing.prompt,
			tokens: a.missing.tokens + b.missing.tokens,
			duration: a.missing.duration + b.missing.duration
		}
	};
}
// src/usecases/trace/open-trace.ts
const MOST_STEPS = 1e3;
function openTrace({ id, name, startTime, within }) {
	const steps = [];
	let characters = 0;
	let ended = false;
	return {
		id,
		name,
		startTime,
		add: (step, size) => {
			if (ended || steps.length >= MOST_STEPS) return false;
			steps.push(step);
			characters += size;
			return true;
		},
		steps: () => steps,
		ended: () => ended,
		finish: ({ now, size, inputs, outputs, tags, ok }) => {
			ended = true;
			return {
				trace: {
					id,
					experimentId: "",
					runId: "",
					name,
					startTime,
					durationMs: Math.max(0, now - startTime),
					ok,
					inputs,
					outputs,
					tags,
					steps: [...steps],
					prompts: promptsOf(steps),
					assessments: [],
					...within !== void 0 && { within }
				},
				size: characters + size
			};
		}
	};
}
function promptsOf(steps) {
	const found = steps.flatMap(({ prompt }) => typeof prompt?.version === "number" ? [{
		name: prompt.name,
		version: prompt.version
	}] : []);
	return [...new Map(found.map((one) => [`${one.name}/${one.version}`, one])).values()];
}
// src/usecases/trace/recent-traces.ts
const MOST = 1e3;
function recentTraces() {
	const traces = [];
	return {
		add: ({ id, name, startTime, tags, prompts }) => {
			traces.push({ trace: {
				id,
				name,
				startTime,
				tags,
				prompts
			} });
			if (traces.length > MOST) traces.shift();
		},
		takenBy: (run) => {
			const taken = traces.filter((one) => one.run === void 0 || one.run === run);
			for (const one of taken) one.run = run;
			return taken.map(({ trace }) => trace);
		}
	};
}
// src/usecases/trace/trace-buffer.ts
const AT_ONCE$1 = 50;
const EVERY_MS = 1e3;
const MOST_ATTEMPTS = 4;
const MOST_CHARACTERS = 32e6;
const MOST_AT_ONCE = 4e6;
function traceBuffer({ writer, clock, most, tell }) {
	const waiting = [];
	const counts = {
		written: 0,
		dropped: 0,
		failed: 0
	};
	let characters = 0;
	let attempts = 0;
	let sending = Promise.resolve();
	let cancel;
	const take = (many) => {
		const taken = waiting.splice(0, many);
		for (const { size } of taken) characters -= size;
		return taken.length;
	};
	const next = () => {
		const part = [];
		let sum = 0;
		for (const { trace, size } of waiting.slice(0, attempts < 2 ? AT_ONCE$1 : 1)) {
			sum += size;
			if (part.length > 0 && sum > MOST_AT_ONCE) break;
			part.push(trace);
		}
		return part;
	};
	const later = (ms) => {
		cancel ??= clock.after(ms, () => {
			cancel = void 0;
			flush();
		});
	};
	const sendAll = async (last) => {
		cancel?.();
		cancel = void 0;
		while (waiting.length > 0) {
			const part = next();
			try {
				await (await writer()).write(part);
				counts.written += take(part.length);
				attempts = 0;
			} catch (error) {
				attempts += 1;
				const givenUp = last ? waiting.length : attempts < MOST_ATTEMPTS ? 0 : part.length;
				counts.failed += take(givenUp);
				tell(givenUp > 0 ? {
					kind: "given-up",
					count: givenUp,
					error
				} : {
					kind: "refused",
					error
				});
				if (givenUp > 0) attempts = 0;
				if (waiting.length > 0) later(pauseAfter(attempts + 1, clock.random()));
				return;
			}
		}
	};
	const flush = (last = false) => {
		sending = sending.then(() => sendAll(last));
		return sending;
	};
	return {
		add: (trace, size) => {
			if (waiting.length >= most || characters + size > MOST_CHARACTERS) {
				counts.dropped += 1;
				tell({
					kind: "dropped",
					waiting: waiting.length
				});
				return;
			}
			waiting.push({
				trace,
				size
			});
			characters += size;
			if (waiting.length === AT_ONCE$1 && attempts === 0) flush();
			else later(EVERY_MS);
		},
		flush,
		counts: () => ({
			...counts,
			waiting: waiting.length
		})
	};
}
// src/usecases/trace/traces-in-run.ts
const MOST_TAG = 8e3;
function tracesInRun({ tracker, tracer, experiment, name, runId, clock }) {
	let known;
	let linked = new Set();
	const run = async () => {
		const day = new Date(clock.now()).toISOString().slice(0, 10);
		if (known !== void 0 && (runId !== void 0 || known.day === day)) return known.run;
		const found = runId === void 0 ? await runOfDay(day) : await givenRun(runId);
		known = {
			day,
			run: found
		};
		linked = new Set();
		return found;
	};
	const givenRun = async (id) => {
		const found = await (await tracker()).run(id);
		if (found === void 0) throw new PromptopsError("USAGE", `There is no run ${id}.`, "Correct `runId`.");
		return found;
	};
	const runOfDay = async (day) => {
		const runs = await tracker();
		const experimentId = await runs.experiment(await experiment());
		const tags = {
			[RUN_TAGS.kind]: TRACES_KIND,
			promptops_application: name,
			promptops_day: day
		};
		for await (const found of runs.runs({
			experimentId,
			tags
		})) return found;
		const made = await runs.createRun({
			experimentId,
			name: `traces-${name}-${day}`,
			startTime: clock.now(),
			tags
		});
		await runs.updateRun(made.id, {
			status: "FINISHED",
			endTime: clock.now()
		});
		return made;
	};
	const linkPrompts = async (id, traces) => {
		const used = traces.flatMap(({ prompts }) => prompts.map(({ name: prompt, version }) => ({
			name: prompt,
			version: String(version)
		})));
		if (used.every((one) => linked.has(JSON.stringify(one)))) return;
		const runs = await tracker();
		const before = (await runs.run(id))?.tags[RUN_TAGS.linkedPrompts];
		const all = [...new Set([...linkedIn(before), ...used.map((one) => JSON.stringify(one))])];
		const text = `[${all.join(",")}]`;
		if (text.length <= MOST_TAG) await runs.log(id, { tags: { [RUN_TAGS.linkedPrompts]: text } });
		linked = new Set(all);
	};
	return {
		run,
		write: async (traces) => {
			const { id, experimentId } = await run();
			await (await tracer()).write(traces.map((trace) => ({
				...trace,
				experimentId,
				runId: id
			})));
			await linkPrompts(id, traces);
		},
		close: async () => {}
	};
}
function linkedIn(tag) {
	try {
		const linked = JSON.parse(tag ?? "[]");
		return Array.isArray(linked) ? linked.map((one) => JSON.stringify(one)) : [];
	} catch {
		return [];
	}
}
// src/sdk/compose-tracer.ts
const MOST_WAITING = 1e3;
const MOST_NAME = 100;
function composeTracer(options) {
	const { to = "mlflow", name = "application", runId, promptops: given, mostWaiting = MOST_WAITING, log = console.warn } = options;
	const clock = systemClock();
	const env = options.env ?? surroundings().env;
	const promptops = given ?? new Promptops({
		log,
		env
	});
	const say = onceAMinute((message) => log?.(message), clock.now);
	const run = tracesInRun({
		tracker: () => promptops.tracker(),
		tracer: () => promptops.tracer(),
		experiment: () => promptops.experiment(),
		name: name.slice(0, MOST_NAME),
		...runId !== void 0 && { runId },
		clock
	});
	const langsmith = opened(async () => {
		const { langsmithTracer } = await needed("langsmith", import("./chunks/langsmith-tracer-DqbJ01Ic.mjs"));
		return langsmithTracer({
			env,
			...options.project !== void 0 && { project: options.project }
		});
	});
	const opentelemetry = opened(async () => {
		const { opentelemetryTracer } = await needed("@opentelemetry/api", import("./chunks/opentelemetry-tracer-DBffErMS.mjs"));
		return opentelemetryTracer({ version: VERSION });
	});
	const destinationOf = (place) => {
		const title = typeof place === "string" ? place : "a place of its own";
		const { open, now } = place === "mlflow" ? opened(async () => run) : place === "langsmith" ? langsmith : place === "opentelemetry" ? opentelemetry : opened(async () => place);
		const tell = (problem) => say(`${title} ${problem.kind}`, sentence(title, problem));
		return {
			name: title,
			buffer: traceBuffer({
				writer: open,
				clock,
				most: mostWaiting,
				tell
			}),
			open,
			opened: now
		};
	};
	const places = [...new Set(isOne(to) ? [to] : to)].map(checked);
	return {
		clock,
		destinations: places.map(destinationOf),
		promptops,
		run,
		mirror: async () => places.includes("langsmith") ? langsmith.open() : void 0,
		say,
		close: async () => {
			if (given === void 0) await promptops.close();
		}
	};
}
function isOne(to) {
	return !Array.isArray(to);
}
function checked(place) {
	if ([
		"mlflow",
		"langsmith",
		"opentelemetry"
	].includes(place) || typeof place === "object" && place !== null) return place;
	throw new PromptopsError("USAGE", `\`to\` is ${String(place)}.`, "Traces go to `mlflow`, `langsmith`, `opentelemetry` or a writer of yours.");
}
async function needed(name, loading) {
	return loading.catch((cause) => {
		if (!(cause instanceof Error && /ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND/.test(String(cause.code)))) throw cause;
		throw new PromptopsError("USAGE", `The package ${name} is not installed.`, `Run \`npm install ${name}\`.`, { cause });
	});
}
function opened(make) {
	let making;
	let made;
	const open = () => {
		making ??= make().then((writer) => {
			made = writer;
			return writer;
		}, (error) => {
			making = void 0;
			throw error;
		});
		return making;
	};
	return {
		open,
		now: () => made
	};
}
function sentence(place, problem) {
	switch (problem.kind) {
		case "dropped": return `${problem.waiting} traces wait for ${place}; newer ones are dropped, and counted.`;
		case "refused": return `traces wait, because ${place} did not take them: ${reasonOf(problem.error)}`;
		case "given-up": return `${problem.count === 1 ? "1 trace is" : `${problem.count} traces are`} lost, because ${place} did not take them: ${reasonOf(problem.error)}`;
	}
}
// src/usecases/trace/sync-traces.ts
const AT_ONCE = 100;
async function syncTraces({ run, recent, now }, { tracker, tracer, mirror }) {
	const known = new Map(recent.map((trace) => [trace.id, trace]));
	const here = new Set();
	for await (const trace of tracer.traces({
		experimentId: run.experimentId,
		runId: run.id
	})) {
		known.set(trace.id, trace);
		here.add(trace.id);
	}
	const traces = [...known.values()];
	const address = tracker.runUrl(run);
	const facts = {
		mlflow_run_id: run.id,
		mlflow_experiment_id: run.experimentId,
		...address !== void 0 && { mlflow_run_url: address }
	};
	const said = [];
	for (let start = 0; start < traces.length; start += AT_ONCE) {
		const part = traces.slice(start, start + AT_ONCE);
		await mirror.describe(part, facts);
		for await (const { trace, assessment } of mirror.feedback(part.map(({ id }) => id))) {
			said.push(assessment);
			if (here.has(trace)) await tracer.assess(trace, [assessment]);
		}
	}
	const url = await mirror.url();
	await tracker.log(run.id, {
		tags: {
			promptops_langsmith_traces: String(traces.length),
			...url !== void 0 && { promptops_langsmith_url: url }
		},
		metrics: metricsOf(said).map((metric) => ({
			...metric,
			timestamp: now,
			step: 0
		}))
	});
	return {
		traces: traces.length,
		feedback: said.length,
		...url !== void 0 && { url }
	};
}
function metricsOf(said) {
	const scores = new Map();
	for (const { name, value } of said) {
		if (typeof value !== "number" && typeof value !== "boolean") continue;
		const key = name.replaceAll(/[^\p{L}\p{N}_. -]/gu, "_").slice(0, 200);
		scores.set(key, [...scores.get(key) ?? [], Number(value)]);
	}
	return [...scores].flatMap(([key, values]) => [{
		key: `langsmith_feedback_${key}`,
		value: values.reduce((sum, value) => sum + value, 0) / values.length
	}, {
		key: `langsmith_feedback_${key}_count`,
		value: values.length
	}]);
}
// src/sdk/synchronise.ts
async function synchronise(composed, recent, runId) {
	const { promptops, mirror, run: current, clock, destinations, say } = composed;
	const nothing = (problem) => ({
		traces: 0,
		feedback: 0,
		problem
	});
	try {
		const langsmith = await mirror();
		if (langsmith === void 0) return nothing("The traces do not go to LangSmith.");
		const [tracker, tracer] = [await promptops.tracker(), await promptops.tracer()];
		const id = runId ?? (await current.run()).id;
		const run = await tracker.run(id);
		if (run === void 0) return nothing(`There is no run ${id}.`);
		return await syncTraces({
			run,
			recent: destinations.some(({ name }) => name === "mlflow") ? [] : recent.takenBy(id),
			now: clock.now()
		}, {
			tracker,
			tracer,
			mirror: langsmith
		});
	} catch (error) {
		const problem = reasonOf(error);
		say("sync", `MLflow and LangSmith could not be synchronised: ${problem}`);
		return nothing(problem);
	}
}
// src/sdk/trace-ids.ts
var import__builtin_crypto = __toESM(require__builtin_crypto(), 1);
function newStepId() {
	return (0, import__builtin_crypto.randomBytes)(8).toString("hex");
}
function newTraceId(now) {
	const chance = (0, import__builtin_crypto.randomBytes)(10).toString("hex");
	return `${now.toString(16).padStart(12, "0")}7${chance.slice(0, 3)}8${chance.slice(3, 18)}`;
}
// src/sdk/prompt-tracer.ts
var PromptTracer = class {
	#composed;
	#content;
	#current = new import__builtin_async_hooks.AsyncLocalStorage();
	#recent = recentTraces();
	#completeness = traceCompleteness([]);
	#lostSteps = 0;
	#forget;
	constructor(options = {}) {
		this.#composed = composeTracer(options);
		this.#content = options.content ?? true;
	}
	async trace(name, work, facts = {}) {
		const outer = this.#going();
		return outer === void 0 ? this.#whole(name, work, facts) : this.#part(outer, name, work, facts);
	}
	logStep(facts) {
		this.#log("step", facts);
	}
	logLlmCall(facts) {
		this.#log("llm", {
			...facts,
			name: facts.name ?? facts.prompt?.name ?? facts.model
		});
	}
	get completeness() {
		return this.#completeness;
	}
	get counts() {
		const places = this.#composed.destinations.map(({ name, buffer }) => [name, buffer.counts()]);
		return {
			places: Object.fromEntries(places),
			lostSteps: this.#lostSteps
		};
	}
	async runId() {
		return this.#composed.run.run().then(({ id }) => id, () => void 0);
	}
	async flush() {
		await Promise.all(this.#composed.destinations.map(({ buffer }) => buffer.flush()));
	}
	async syncWithMlflow(runId) {
		await this.flush();
		return synchronise(this.#composed, this.#recent, runId);
	}
	async close() {
		await this.#sendLast();
		this.#forget?.();
		await Promise.all(this.#composed.destinations.map(({ opened }) => opened()?.close().catch(() => {})));
		await this.#composed.close();
	}
	async [Symbol.asyncDispose]() {
		await this.close();
	}
	async #whole(name, work, facts) {
		const trace = this.#open(name, await this.#around());
		try {
			const result = await this.#current.run({ trace }, work);
			this.#finish(trace, facts, true, result);
			return result;
		} catch (error) {
			this.#finish(trace, facts, false, error);
			throw error;
		}
	}
	async #part(outer, name, work, { inputs, tags }) {
		const step = newStepId();
		const startTime = this.#composed.clock.now();
		const record = (end) => this.#safely(() => {
			const facts = {
				name,
				inputs,
				startTime,
				...tags && { metadata: tags },
				...end
			};
			this.#add(outer, stepOf(facts, "step", this.#stepAround(step, outer.step)));
		});
		try {
			const result = await this.#current.run({
				trace: outer.trace,
				step
			}, work);
			record({ outputs: result });
			return result;
		} catch (error) {
			record({ error });
			throw error;
		}
	}
	#log(kind, facts) {
		this.#safely(() => {
			const current = this.#going();
			const recorded = stepOf(facts, kind, this.#stepAround(newStepId(), current?.step));
			if (current) {
				this.#add(current, recorded);
				return;
			}
			const { step } = recorded;
			const trace = openTrace({
				id: newTraceId(this.#composed.clock.now()),
				name: step.name,
				startTime: step.startTime,
				...within(this.#aroundNow())
			});
			this.#add({ trace }, recorded);
			this.#keep(trace, step.startTime + (step.durationMs ?? 0), {
				inputs: step.inputs,
				outputs: step.outputs,
				tags: {},
				ok: step.error === void 0,
				size: 0
			});
		});
	}
	#going() {
		const current = this.#current.getStore();
		return current?.trace.ended() ? void 0 : current;
	}
	#add({ trace }, { step, size }) {
		if (!trace.add(step, size)) this.#lostSteps += 1;
	}
	#open(name, around) {
		const startTime = this.#composed.clock.now();
		return openTrace({
			id: newTraceId(this.#composed.clock.now()),
			name: String(name).slice(0, 250),
			startTime,
			...within(around)
		});
	}
	#finish(trace, { inputs, tags = {} }, ok, result) {
		this.#safely(() => {
			const [given, said] = [plainValue(this.#content ? inputs : null), plainValue(this.#content ? result : null)];
			const facts = {
				inputs: given.value,
				outputs: said.value,
				tags: texts(tags),
				ok,
				size: given.size + said.size
			};
			this.#keep(trace, this.#composed.clock.now(), facts);
		});
	}
	#keep(trace, now, facts) {
		const { trace: finished, size } = trace.finish({
			...facts,
			now
		});
		this.#completeness = bothComplete(this.#completeness, traceCompleteness(trace.steps()));
		this.#forget ??= beforeExit(() => this.#sendLast());
		this.#recent.add(finished);
		for (const { buffer } of this.#composed.destinations) buffer.add(finished, size);
	}
	async #sendLast() {
		await Promise.all(this.#composed.destinations.map(({ buffer }) => buffer.flush(true)));
	}
	#stepAround(id, parent) {
		return {
			id,
			parent,
			now: this.#composed.clock.now(),
			content: this.#content
		};
	}
	async #around() {
		await this.#composed.destinations.find(({ name }) => name === "opentelemetry")?.open().catch(() => {});
		return this.#aroundNow();
	}
	#aroundNow() {
		for (const { opened } of this.#composed.destinations) {
			const around = opened()?.around?.();
			if (around !== void 0) return around;
		}
	}
	#safely(record) {
		try {
			record();
		} catch (error) {
			this.#composed.say("record", `a step could not be recorded: ${reasonOf(error)}`);
		}
	}
};
function within(around) {
	return around === void 0 ? {} : { within: around };
}
// src/usecases/parse-prompts.ts
const ALONE = {
	root: "/",
	cwd: "",
	find: () => ({
		files: [],
		problems: []
	}),
	read: () => void 0,
	stamp: () => void 0,
	write: () => {}
};
async function parsePrompts(text, file) {
	const source = new SourceFile(file, text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"));
	const { readPromptSource } = await import("./chunks/read-prompt-file-CoUVyUpL.mjs");
	const read = await readPromptSource({
		file,
		prefix: "",
		format: "auto"
	}, source, ALONE);
	if (read.prompts.length === 0) throw notReadable(file, read);
	return Promise.all(read.prompts.map(parsedPrompt));
}
function notReadable(file, { problems, source }) {
	const [problem] = problems;
	const span = problem?.at.kind === "file" ? problem.at.span : void 0;
	const place = {
		file,
		...span && source.positionAt(span.start)
	};
	return new PromptopsError("PROMPT_INVALID", problem?.message ?? "The file holds no prompt.", problem?.hint ?? "", { place });
}
async function parsedPrompt(prompt) {
	const syntax = await loadSyntax(prompt.syntax);
	const hash = contentHash(prompt);
	return {
		name: prompt.name,
		...prompt.label !== void 0 && { label: prompt.label },
		...prompt.description !== void 0 && { description: prompt.description },
		type: prompt.type,
		...prompt.template !== void 0 && { template: prompt.template },
		...prompt.messages && { messages: prompt.messages },
		variables: prompt.variables.map(({ path: _path, ...variable }) => variable),
		modelConfig: prompt.modelConfig,
		tags: prompt.tags,
		hash,
		shortHash: shortHash(hash),
		render: (values = {}) => renderPrompt(prompt, values, syntax)
	};
}
export { PROBLEMS, PromptABTest, PromptManager, PromptTracer, Promptops, PromptopsError, VERSION, isPromptopsError, parsePrompts };
