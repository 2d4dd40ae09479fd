const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-Byl1jngW.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_answer_key = require("./answer-key-KxPb_UZO.cjs");
const require_answer = require("./answer-pt0ktSc6.cjs");
const require_assertions = require("./assertions-BtvmGDlL.cjs");
// src/usecases/eval/ask-live.ts
const ATTEMPTS = 4;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 6e4;
const LONGEST_PATIENCE_MS = 12e4;
const NOT_FOUND = 404;
async function askLive(question, provider, signals, clock) {
	const slot = await provider.throttle.acquire(signals.stop);
	try {
		for (let calls = 0;;) {
			const denied = provider.denied.get("") ?? provider.denied.get(question.request.model);
			if (denied !== void 0) return {
				reply: { notAsked: denied },
				calls
			};
			const reply = await askOnce$1(question, signals);
			if ("notAsked" in reply) return {
				reply,
				calls
			};
			calls += 1;
			if (!("problem" in reply)) {
				slot.admitted();
				slot.succeeded();
				return {
					reply,
					calls
				};
			}
			if (reply.problem === "denied") provider.denied.set(reply.status === NOT_FOUND ? question.request.model : "", reply.message);
			if (reply.status === 429) slot.tooFast();
			const patience = patienceFor(reply, calls, clock);
			if (patience !== void 0) await clock.wait(patience, signals.stop);
			else {
				if (reply.problem !== "denied") slot.admitted();
				return {
					reply,
					calls
				};
			}
		}
	} finally {
		slot.release();
	}
}
async function askOnce$1({ model, request, timeoutMs, purse, estimateUsd, costOf }, { stop, abort }) {
	stop.throwIfAborted();
	const reservation = purse.reserve(estimateUsd);
	if ("refused" in reservation) return { notAsked: reservation.refused };
	let cost = 0;
	try {
		const reply = withTrueCounts(await model.ask(request, {
			signal: abort,
			timeoutMs
		}));
		if (!("problem" in reply)) cost = costOf(reply);
		return reply;
	} finally {
		reservation.settle(cost);
	}
}
function withTrueCounts(reply) {
	if ("problem" in reply || reply.usage === void 0 || require_answer.isTokenUsage(reply.usage)) return reply;
	const { usage: _, ...answer } = reply;
	return answer;
}
function patienceFor({ problem, retryAfterMs }, calls, { random }) {
	if (problem !== "busy" || calls >= ATTEMPTS) return void 0;
	if (retryAfterMs !== void 0) return retryAfterMs <= LONGEST_PATIENCE_MS ? Math.max(0, retryAfterMs) : void 0;
	return random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (calls - 1));
}
// src/usecases/eval/budget.ts
const NOTHING_SPENT = {
	calls: 0,
	usd: 0
};
function addSpent(a, b) {
	return {
		calls: a.calls + b.calls,
		usd: a.usd === null || b.usd === null ? null : a.usd + b.usd
	};
}
function openPurse({ usd, calls, seconds }, elapsedMs, whole) {
	let spent = NOTHING_SPENT;
	let reservedUsd = 0;
	let reservedCalls = 0;
	let empty;
	const why = (estimateUsd) => {
		if (seconds !== void 0 && elapsedMs() >= seconds * 1e3) return `the budget of ${seconds} s is used up`;
		if (calls !== void 0 && spent.calls + reservedCalls + 1 > calls) return `the budget of ${calls} calls is used up`;
		if (usd === void 0) return void 0;
		if (estimateUsd === null || spent.usd === null) return `a price is not known, so the budget of $${usd} cannot be kept`;
		return spent.usd + reservedUsd + estimateUsd > usd ? `the budget of $${usd} is used up` : void 0;
	};
	return {
		get spent() {
			return spent;
		},
		get empty() {
			return empty ?? whole?.empty;
		},
		charge: (more) => {
			spent = addSpent(spent, more);
			whole?.charge(more);
		},
		reserve: (estimateUsd) => {
			const refused = why(estimateUsd);
			if (refused !== void 0) {
				empty ??= refused;
				return { refused };
			}
			const outer = whole?.reserve(estimateUsd);
			if (outer !== void 0 && "refused" in outer) return outer;
			reservedUsd += estimateUsd ?? 0;
			reservedCalls += 1;
			return { settle: (costUsd) => {
				reservedUsd -= estimateUsd ?? 0;
				reservedCalls -= 1;
				spent = addSpent(spent, {
					calls: 1,
					usd: costUsd
				});
				outer?.settle(costUsd);
			} };
		}
	};
}
// src/usecases/eval/throttle.ts
const SUCCESSES_PER_STEP = 20;
function openThrottle(ceiling) {
	let limit = ceiling;
	let admitted = false;
	let active = 0;
	let era = 0;
	let successes = 0;
	const waiting = new Set();
	const startNext = () => {
		for (const start of waiting) {
			if (active >= (admitted ? limit : 1)) return;
			waiting.delete(start);
			start();
		}
	};
	const takeSlot = () => {
		active += 1;
		const startedIn = era;
		let released = false;
		return {
			admitted: () => {
				admitted = true;
				startNext();
			},
			succeeded: () => {
				successes += 1;
				if (successes % SUCCESSES_PER_STEP === 0) limit = Math.min(ceiling, limit + 1);
				startNext();
			},
			tooFast: () => {
				if (startedIn !== era) return;
				era += 1;
				successes = 0;
				limit = Math.max(1, Math.floor(limit / 2));
			},
			release: () => {
				if (released) return;
				released = true;
				active -= 1;
				startNext();
			}
		};
	};
	return {
		get limit() {
			return limit;
		},
		acquire: (signal) => new Promise((resolve, reject) => {
			const start = () => {
				signal.removeEventListener("abort", giveUp);
				resolve(takeSlot());
			};
			const giveUp = () => {
				waiting.delete(start);
				reject(signal.reason);
			};
			if (signal.aborted) return giveUp();
			signal.addEventListener("abort", giveUp, { once: true });
			waiting.add(start);
			startNext();
		})
	};
}
// src/usecases/eval/ask-model.ts
function modelAsker(options) {
	const { mode, cache, signals, clock } = options;
	const providers = new Map();
	const underWay = new Map();
	const fresh = new Set();
	const stored = (key, cassette) => {
		if (mode === "off" || mode === "refresh" && !fresh.has(key)) return void 0;
		return cache?.get(key) ?? cassette?.get(key);
	};
	const keepInCassette = (entry, cassette) => {
		if (options.record) cassette?.put(entry);
	};
	const keep = (entry, cassette) => {
		fresh.add(entry.key);
		underWay.delete(entry.key);
		if (mode !== "off" && entry.source === "live") cache?.put(entry);
		keepInCassette(entry, cassette);
	};
	const providerOf = ({ provider, baseUrl }) => {
		const name = `${provider} ${baseUrl}`;
		const known = providers.get(name) ?? {
			throttle: openThrottle(options.concurrency),
			denied: new Map()
		};
		providers.set(name, known);
		return known;
	};
	const live = async (question, key, parts) => {
		const { costOf, cassette, model } = question;
		const { reply, calls } = await askLive({
			...question,
			timeoutMs: options.timeoutMs
		}, providerOf(model), signals, clock);
		if ("notAsked" in reply) return {
			code: "not-run",
			message: reply.notAsked,
			spent: NOTHING_SPENT
		};
		if ("problem" in reply) return {
			code: reply.problem,
			message: reply.message,
			spent: {
				calls,
				usd: 0
			}
		};
		const costUsd = costOf(reply);
		const entry = {
			key,
			answer: reply,
			at: new Date(clock.now()).toISOString(),
			source: "live",
			parts
		};
		return {
			answer: reply,
			source: model.source,
			cached: false,
			costUsd,
			spent: {
				calls,
				usd: costUsd
			},
			keep: () => {
				if (isWorthKeeping(reply, model)) keep(entry, cassette);
				else underWay.delete(key);
			}
		};
	};
	return async (question) => {
		const { cassette, costOf, model } = question;
		const keyed = keyOf(question);
		if ("code" in keyed) return keyed;
		const { key, parts } = keyed;
		if (model.source === "echo") return live(question, key, parts);
		const found = stored(key, cassette);
		if (found) return fromStore(found, costOf, () => keepInCassette(found, cassette));
		if (mode === "replay" || model.recorded) return {
			code: "not-run",
			message: missing(key, parts),
			spent: NOTHING_SPENT
		};
		if (mode === "off") return live(question, key, parts);
		const same = underWay.get(key);
		if (same) return shared(await same);
		const asked = live(question, key, parts);
		underWay.set(key, asked);
		const forget = () => underWay.delete(key);
		asked.then((reply) => "code" in reply && forget(), forget);
		return asked;
	};
}
function isWorthKeeping({ text, finishReason, toolCalls, refused }, { source }) {
	return source === "live" && finishReason !== "length" && (text.trim() !== "" || toolCalls.length > 0 || refused === true);
}
function fromStore({ answer, source }, costOf, keep) {
	return {
		answer,
		source,
		cached: true,
		costUsd: costOf(answer),
		spent: NOTHING_SPENT,
		keep
	};
}
function shared(reply) {
	return "code" in reply ? {
		...reply,
		spent: NOTHING_SPENT
	} : {
		...reply,
		cached: true,
		spent: NOTHING_SPENT,
		keep: () => {}
	};
}
function keyOf({ model, request, repeatIndex, role }) {
	const { messages, params, tools, responseFormat } = request;
	const { provider, baseUrl } = model;
	const parts = require_answer_key.keyParts({
		provider,
		baseUrl,
		model: request.model,
		messages,
		params,
		tools,
		responseFormat,
		repeatIndex,
		role
	});
	try {
		return {
			key: require_answer_key.keyOfParts(parts),
			parts
		};
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return {
			code: "rejected",
			message: error.message,
			spent: NOTHING_SPENT
		};
	}
}
function missing(key, { provider, model, params, messages, repeat_index: repeat, role }) {
	const said = JSON.stringify(messages);
	const asked = said.length > SHOWN ? `${said.slice(0, SHOWN)}\u2026` : said;
	return `no recorded answer fits: ${String(role)} ${provider}:${model}, parameters ${JSON.stringify(params)}, repeat ${repeat}, messages ${asked} (key ${key.slice(0, 12)})`;
}
const SHOWN = 160;
// src/core/eval/statistics/special-functions.ts
const LANCZOS = [
	.9999999999998099,
	676.5203681218851,
	-1259.1392167224028,
	771.3234287776531,
	-176.6150291621406,
	12.507343278686905,
	-.13857109526572012,
	9984369578019572e-21,
	1.5056327351493116e-7
];
const TINY = 1e-300;
const ENOUGH = 5e-16;
const LIMIT = 1e4;
function logGamma(x) {
	if (x < .5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
	const shifted = x - 1;
	let sum = LANCZOS[0];
	for (let index = 1; index < LANCZOS.length; index++) sum += LANCZOS[index] / (shifted + index);
	const t = shifted + 7.5;
	return .5 * Math.log(2 * Math.PI) + (shifted + .5) * Math.log(t) - t + Math.log(sum);
}
function logBeta(a, b) {
	return logGamma(a) + logGamma(b) - logGamma(a + b);
}
function logChoose(n, k) {
	return k === 0 || k === n ? 0 : logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
function incompleteBeta(x, a, b) {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
	return x < (a + 1) / (a + b + 2) ? front * betaFraction(x, a, b) / a : 1 - front * betaFraction(1 - x, b, a) / b;
}
function betaFraction(x, a, b) {
	let c = 1;
	let d = 1 / orTiny(1 - (a + b) * x / (a + 1));
	let fraction = d;
	for (let m = 1; m < LIMIT; m++) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / orTiny(1 + even * d);
		c = orTiny(1 + even / c);
		fraction *= d * c;
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / orTiny(1 + odd * d);
		c = orTiny(1 + odd / c);
		fraction *= d * c;
		if (Math.abs(d * c - 1) < ENOUGH) break;
	}
	return fraction;
}
function upperGamma(a, x) {
	if (x <= 0) return 1;
	const front = Math.exp(a * Math.log(x) - x - logGamma(a));
	return x < a + 1 ? 1 - front * gammaSeries(a, x) : front * gammaFraction(a, x);
}
function gammaSeries(a, x) {
	let term = 1 / a;
	let sum = term;
	for (let n = 1; n < LIMIT && Math.abs(term) > Math.abs(sum) * ENOUGH; n++) {
		term *= x / (a + n);
		sum += term;
	}
	return sum;
}
function gammaFraction(a, x) {
	let b = x + 1 - a;
	let c = 1 / TINY;
	let d = 1 / orTiny(b);
	let fraction = d;
	for (let n = 1; n < LIMIT; n++) {
		const step = -n * (n - a);
		b += 2;
		d = 1 / orTiny(step * d + b);
		c = orTiny(b + step / c);
		fraction *= d * c;
		if (Math.abs(d * c - 1) < ENOUGH) break;
	}
	return fraction;
}
function orTiny(value) {
	return Math.abs(value) < TINY ? TINY : value;
}
function solveIncreasing(grows, target, low, high) {
	let [from, to] = [low, high];
	for (let step = 0; step < 200; step++) {
		const middle = (from + to) / 2;
		if (middle === from || middle === to) break;
		if (grows(middle) < target) from = middle;
		else to = middle;
	}
	return (from + to) / 2;
}
// src/core/eval/statistics/distributions.ts
function normalTail(z) {
	const half = upperGamma(.5, z * z / 2) / 2;
	return z >= 0 ? half : 1 - half;
}
function normalQuantile(p) {
	if (p <= 0) return Number.NEGATIVE_INFINITY;
	if (p >= 1) return Number.POSITIVE_INFINITY;
	if (p < .5) return -normalQuantile(1 - p);
	const density = (z) => Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
	let z = 0;
	for (let step = 0; step < 100; step++) {
		const next = z + (normalTail(z) - (1 - p)) / density(z);
		if (Math.abs(next - z) <= 1e-15 * Math.max(1, z)) return next;
		z = next;
	}
	return z;
}
function studentQuantile(p, df) {
	if (p < .5) return -studentQuantile(1 - p, df);
	if (p === .5) return 0;
	const x = betaQuantile(2 * (1 - p), df / 2, .5);
	return Math.sqrt(df * (1 - x) / x);
}
function betaQuantile(p, a, b) {
	if (p <= 0) return 0;
	if (p >= 1) return 1;
	return solveIncreasing((x) => incompleteBeta(x, a, b), p, 0, 1);
}
function binomialAtLeast(k, n, p) {
	if (k <= 0) return 1;
	if (k > n) return 0;
	return incompleteBeta(p, k, n - k + 1);
}
function binomialAt(k, n, p) {
	if (p <= 0) return k === 0 ? 1 : 0;
	if (p >= 1) return k === n ? 1 : 0;
	return Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
}
// src/core/eval/statistics/means.ts
function mean(values) {
	let sum = 0;
	for (const value of values) sum += value;
	return sum / values.length;
}
function variance(values) {
	const centre = mean(values);
	let squares = 0;
	for (const value of values) squares += (value - centre) ** 2;
	return squares / (values.length - 1);
}
function standardError(values) {
	return Math.sqrt(variance(values) / values.length);
}
function clusteredError(values, clusters) {
	const centre = mean(values);
	const sums = new Map();
	for (const [index, value] of values.entries()) sums.set(clusters[index], (sums.get(clusters[index]) ?? 0) + value - centre);
	let squares = 0;
	for (const sum of sums.values()) squares += sum * sum;
	const count = sums.size;
	const plain = Math.sqrt(squares) / values.length;
	return {
		clusters: count,
		mean: centre,
		plain,
		corrected: plain * Math.sqrt(count / (count - 1))
	};
}
function meanBounds(centre, error, df, level = .95) {
	const reach = error === 0 ? 0 : studentQuantile(level, df) * error;
	return {
		low: centre - reach,
		high: centre + reach
	};
}
function quantileOf(ordered, share) {
	const place = (ordered.length - 1) * share;
	const [below, above] = [ordered[Math.floor(place)], ordered[Math.ceil(place)]];
	return below + (above - below) * (place - Math.floor(place));
}
// src/usecases/eval/eval-settings.ts
const DEFAULT_SETTINGS = {
	paths: [],
	cases: [],
	tags: [],
	criticalOnly: false,
	models: [],
	versions: [],
	concurrency: 4,
	timeoutMs: 6e4,
	cache: "auto",
	record: false,
	prune: false,
	budget: {},
	failFast: false,
	gate: "case-file"
};
// src/core/eval/judges/calibration-file.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
function calibrationPath(labels) {
	return `${labels.replace(/\.jsonl$/i, "")}.calibration.json`;
}
function calibrationText(labels, calibrations, repeat = 1) {
	const file = {
		format: 1,
		labelsSha256: labelsSha256(labels),
		repeat,
		calibrations
	};
	return `${JSON.stringify(file, null, 2)}\n`;
}
function readCalibrations(text, labels, repeat = 1) {
	let data;
	try {
		data = require_main.parseJson(text);
	} catch {
		return { problem: "the calibration is not JSON" };
	}
	if (!require_main.isRecord(data) || data["format"] !== 1 || !Array.isArray(data["calibrations"])) return { problem: "the calibration has another format" };
	if (data["labelsSha256"] !== labelsSha256(labels)) return { problem: "the labels have changed since the calibration" };
	const asked = data["repeat"] ?? 1;
	if (asked !== repeat) return { problem: `it was calibrated with ${String(asked)} of its replies to a question, not ${repeat}` };
	return data["calibrations"].filter(isProvenJudge);
}
function isProvenJudge(value) {
	return require_main.isRecord(value) && [
		"metric",
		"provider",
		"rubricHash",
		"verdict"
	].every((key) => typeof value[key] === "string");
}
function labelsSha256(text) {
	return (0, import__builtin_crypto.createHash)("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}
// src/core/eval/judges/rubric-hash-of.ts
async function rubricHashOf(check, graded) {
	const ready = require_main.renderCheck(check, {
		...graded.expected !== void 0 && { expected: graded.expected },
		...graded.vars
	});
	const assertion = require_assertions.assertionOf(check.type);
	if ("problem" in ready || assertion?.kind !== "judge") return void 0;
	let hash;
	await assertion.grade(graded, ready, {
		matches: async () => false,
		rival: async () => ({
			text: `${graded.output} `,
			toolCalls: []
		}),
		judge: async ({ rubricHash }) => {
			hash = rubricHash;
			return {
				problem: "nobody is asked",
				notRun: true
			};
		}
	});
	return hash;
}
// src/core/models/prices.ts
const PRICES = new Map([
	[
		"gpt-6.1-sol",
		2,
		10,
		.1
	],
	[
		"gpt-6.1-terra",
		1,
		5,
		.05
	],
	[
		"gpt-6-astra",
		10,
		50,
		1
	],
	[
		"gpt-6-sol",
		2,
		10,
		.2
	],
	[
		"gpt-6-luna",
		.1,
		.5,
		.01
	],
	[
		"gpt-5.6",
		4,
		20,
		.4
	],
	[
		"gpt-5.6-sol",
		4,
		20,
		.4
	],
	[
		"gpt-5.6-terra",
		2,
		12,
		.2
	],
	[
		"gpt-5.6-luna",
		.2,
		1.2,
		.02
	],
	[
		"gpt-5.5",
		5,
		30,
		.5
	],
	[
		"gpt-5.4",
		2.5,
		15,
		.25
	],
	[
		"gpt-5.4-mini",
		.75,
		4.5,
		.075
	],
	[
		"gpt-5.4-nano",
		.2,
		1.25,
		.02
	],
	[
		"gpt-5.2",
		1.75,
		14,
		.175
	],
	[
		"gpt-5.1",
		1.25,
		10,
		.125
	],
	[
		"gpt-5",
		1.25,
		10,
		.125
	],
	[
		"gpt-5-mini",
		.25,
		2,
		.025
	],
	[
		"gpt-5-nano",
		.05,
		.4,
		.005
	],
	[
		"gpt-4.1",
		2,
		8,
		.5
	],
	[
		"gpt-4.1-mini",
		.4,
		1.6,
		.1
	],
	[
		"gpt-4.1-nano",
		.1,
		.4,
		.025
	],
	[
		"gpt-4o",
		2.5,
		10,
		1.25
	],
	[
		"gpt-4o-2024-05-13",
		5,
		15
	],
	[
		"gpt-4o-mini",
		.15,
		.6,
		.075
	],
	[
		"gpt-4-turbo",
		10,
		30
	],
	[
		"gpt-4",
		30,
		60
	],
	[
		"gpt-3.5-turbo",
		.5,
		1.5
	],
	[
		"gpt-3.5-turbo-1106",
		1,
		2
	],
	[
		"o1",
		15,
		60,
		7.5
	],
	[
		"o3",
		2,
		8,
		.5
	],
	[
		"o3-mini",
		1.1,
		4.4,
		.55
	],
	[
		"o4-mini",
		1.1,
		4.4,
		.275
	],
	[
		"claude-fable-5-1",
		10,
		50,
		.25
	],
	[
		"claude-fable-5",
		10,
		50,
		1
	],
	[
		"claude-opus-5-5",
		4,
		20,
		.2
	],
	[
		"claude-opus-5",
		5,
		25,
		.5
	],
	[
		"claude-opus-4-8",
		5,
		25,
		.5
	],
	[
		"claude-opus-4-7",
		5,
		25,
		.5
	],
	[
		"claude-opus-4-6",
		5,
		25,
		.5
	],
	[
		"claude-opus-4-5",
		5,
		25,
		.5
	],
	[
		"claude-sonnet-5-5",
		2,
		10,
		.1
	],
	[
		"claude-sonnet-5",
		2,
		10,
		.2
	],
	[
		"claude-sonnet-4-6",
		3,
		15,
		.3
	],
	[
		"claude-sonnet-4-5",
		3,
		15,
		.3
	],
	[
		"claude-haiku-5-5",
		.1,
		.5,
		.01
	],
	[
		"claude-haiku-4-5",
		1,
		5,
		.1
	],
	[
		"gemini-4-argon",
		2,
		10,
		.1
	],
	[
		"gemini-3.8-flash",
		.75,
		3.75,
		.075
	],
	[
		"gemini-3.7-flash",
		.75,
		3.75,
		.075
	],
	[
		"gemini-3.6-flash",
		.75,
		3.75,
		.075
	],
	[
		"gemini-3.5-flash",
		1.5,
		9,
		.15
	],
	[
		"gemini-3.5-flash-lite",
		.3,
		2.5,
		.03
	],
	[
		"gemini-3.1-flash-lite",
		.25,
		1.5,
		.025
	],
	[
		"gemini-3.1-pro-preview",
		2,
		12,
		.2
	],
	[
		"gemini-3-flash-preview",
		.5,
		3,
		.05
	],
	[
		"gemini-2.5-pro",
		1.25,
		10,
		.125
	],
	[
		"gemini-2.5-flash",
		.3,
		2.5,
		.03
	],
	[
		"gemini-2.5-flash-lite",
		.1,
		.4,
		.01
	],
	[
		"mistral-large-4",
		1.36,
		4.18,
		.14
	],
	[
		"mistral-large-latest",
		.5,
		1.5,
		.05
	],
	[
		"mistral-large-2512",
		.5,
		1.5,
		.05
	],
	[
		"mistral-medium-latest",
		1.5,
		7.5,
		.15
	],
	[
		"mistral-medium-2604",
		1.5,
		7.5,
		.15
	],
	[
		"mistral-small-latest",
		.15,
		.6,
		.015
	],
	[
		"mistral-small-2603",
		.15,
		.6,
		.015
	],
	[
		"ministral-8b-latest",
		.15,
		.15,
		.015
	],
	[
		"ministral-3b-latest",
		.1,
		.1,
		.01
	],
	[
		"codestral-latest",
		.3,
		.9,
		.03
	],
	[
		"deepseek-v4-pro",
		1.32,
		3.96,
		.044
	],
	[
		"deepseek-v4-flash",
		.3,
		1.2,
		.006
	],
	[
		"grok-4.7",
		2,
		6,
		.5
	],
	[
		"grok-4.6",
		2,
		6,
		.5
	],
	[
		"grok-4.5",
		2,
		6,
		.3
	],
	[
		"grok-4.3",
		1.25,
		2.5,
		.2
	],
	[
		"command-a-03-2025",
		2.5,
		10
	],
	[
		"command-r-08-2024",
		.15,
		.6
	],
	[
		"command-r-plus-08-2024",
		2.5,
		10
	],
	[
		"command-r7b-12-2024",
		.0375,
		.15
	]
].map(([model, input, output, cached]) => [model, {
	input,
	output,
	...cached !== void 0 && { cached }
}]));
function priceOf(provider, model, overrides = {}) {
	for (const name of [
		`${provider}/${model}`,
		`${provider}:${model}`,
		model
	]) if (Object.hasOwn(overrides, name)) return overrides[name];
	if (provider === "echo") return {
		input: 0,
		output: 0
	};
	if (!LISTED.has(provider)) return null;
	return PRICES.get(model) ?? PRICES.get(model.replace(DATE, "")) ?? null;
}
function costOf(usage, provider, model, overrides = {}) {
	const price = priceOf(provider, model, overrides);
	if (price === null) return null;
	if (usage === void 0) return price.input === 0 && price.output === 0 ? 0 : null;
	const cached = Math.min(usage.cachedInput ?? 0, usage.input);
	return ((usage.input - cached) * price.input + cached * (price.cached ?? price.input) + usage.output * price.output) / 1e6;
}
const LISTED = new Set([
	"openai",
	"azure",
	"anthropic",
	"google"
]);
const DATE = /-(?:\d{4}-\d{2}-\d{2}|\d{8})$/;
// src/core/models/estimate-tokens.ts
const CHARACTERS_PER_TOKEN = 4;
function estimateTokens(text) {
	return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}
// src/usecases/eval/cost.ts
const USUAL_OUTPUT = 1024;
function estimateCost({ model, messages, tools, params }, provider, prices) {
	const sent = JSON.stringify(messages) + (tools.length > 0 ? JSON.stringify(tools) : "");
	const limit = params["max_tokens"];
	const output = typeof limit === "number" ? limit : USUAL_OUTPUT;
	return costOf({
		input: estimateTokens(sent),
		output
	}, provider, model, prices);
}
// src/core/eval/judges/read-reply.ts
function readReply(text, { schema, judged }) {
	const written = withoutCodeFence(text);
	let reply;
	try {
		reply = require_main.parseJson(written);
	} catch {
		return { problem: text.trim() === "" ? "the reply is empty" : "the reply is not one JSON object and nothing else" };
	}
	const problem = require_assertions.misfit(reply, schema);
	if (problem !== void 0) return { problem };
	if (!require_main.isRecord(reply)) return { problem: "the reply is not an object" };
	if (writtenKeys(written) !== keysOf(reply)) return { problem: "the reply has a key twice" };
	if (judged.some((material) => repeats(material, reply))) return { problem: "the reply is a copy of JSON in the judged text" };
	return { reply };
}
function repairMessages({ messages }, text, problem) {
	return [
		...messages,
		{
			role: "assistant",
			content: text.trim() === "" ? "(nothing)" : text
		},
		{
			role: "user",
			content: `That cannot be read: ${problem}. Do the TASK again and reply with one JSON object that fits the schema, and nothing else.`
		}
	];
}
function withoutCodeFence(text) {
	return /^```(?:json)?[ \t]*\r?\n([\s\S]*?)\r?\n?```$/i.exec(text.trim())?.[1] ?? text;
}
function repeats(material, reply) {
	const found = material.replace(/\s+/g, "");
	return Object.entries(reply).every(([key, value]) => found.includes(JSON.stringify({ [key]: value }).slice(1, -1).replace(/\s+/g, "")));
}
function writtenKeys(text) {
	return [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== void 0).length;
}
function keysOf(value) {
	if (typeof value !== "object" || value === null) return 0;
	const own = Array.isArray(value) ? 0 : Object.keys(value).length;
	return Object.values(value).reduce((sum, item) => sum + keysOf(item), own);
}
// src/usecases/eval/ask-judge.ts
function openJudge({ provider: usual, repeat, ask }) {
	return async (question) => {
		const provider = question.provider ?? usual;
		if (provider === void 0) return {
			problem: "no judge is configured: set `judge.provider`",
			notRun: true
		};
		const times = Array.from({ length: Math.max(1, repeat) }, (_, index) => index);
		const replies = await Promise.all(times.map((repeatIndex) => askOnce(question, provider, repeatIndex, ask)));
		const open = replies.find((one) => "problem" in one);
		if (open !== void 0 && "problem" in open) return open;
		const given = replies.filter((one) => "reply" in one);
		return {
			replies: given.map(({ reply }) => reply),
			facts: given.map(({ facts }) => facts).reduce(require_assertions.addFacts)
		};
	};
}
async function askOnce(question, provider, repeatIndex, ask) {
	const first = await ask(requestOf(question, question.messages, provider, repeatIndex));
	if ("problem" in first) return first;
	const read = readAnswer(first.answer, question);
	const facts = factsOf(first, question, provider);
	if ("reply" in read) return {
		...read,
		facts
	};
	const second = await ask(requestOf(question, repairMessages(question, first.answer.text, read.problem), provider, repeatIndex));
	if ("problem" in second) return second;
	const again = readAnswer(second.answer, question);
	if ("problem" in again) return { problem: `the judge gave no verdict, twice: ${again.problem}` };
	return {
		...again,
		facts: require_assertions.addFacts(facts, factsOf(second, question, provider))
	};
}
function readAnswer({ text, finishReason, refused }, question) {
	if (refused) return { problem: "the judge refused to answer" };
	if (finishReason === "length") return { problem: "the reply was cut off" };
	return readReply(text, question);
}
function requestOf({ type, schema }, messages, provider, repeatIndex) {
	const name = type.replace(/[^A-Za-z0-9_-]/g, "_");
	return {
		provider,
		request: {
			messages,
			params: require_assertions.JUDGE_PARAMS,
			tools: [],
			responseFormat: {
				kind: "json_schema",
				name,
				strict: true,
				schema
			}
		},
		repeatIndex
	};
}
function factsOf({ answer: { usage }, source, costUsd }, { rubricHash }, provider) {
	return {
		provider: require_assertions.judgeName(provider),
		source,
		costUsd,
		rubricHash,
		...usage && {
			inputTokens: usage.input,
			outputTokens: usage.output
		}
	};
}
// src/usecases/eval/judge-asker.ts
function judgeAsker(dependencies) {
	return async (request) => {
		const named = require_main.parseProvider(request.provider);
		if (require_main.isProviderProblem(named)) return {
			problem: `the judge: ${named.problem} ${named.hint}`.trim(),
			notRun: true
		};
		try {
			return await askModel(request, await dependencies.model(named.name), named.model, dependencies);
		} catch (error) {
			if (!require_main.isPromptopsError(error)) throw error;
			return {
				problem: `the judge: ${error.message} ${error.hint}`.trim(),
				notRun: true
			};
		}
	};
}
async function askModel({ request: asked, repeatIndex }, model, named, { ask, prices, purse, cassette }) {
	const request = {
		...asked,
		model: named
	};
	const reply = await ask({
		model,
		request,
		repeatIndex,
		role: "judge",
		cassette,
		purse,
		estimateUsd: estimateCost(request, model.provider, prices),
		costOf: ({ usage }) => costOf(usage, model.provider, named, prices)
	});
	if ("code" in reply) return {
		problem: `the judge: ${reply.message}`,
		...reply.code === "not-run" && { notRun: true }
	};
	const { answer, source, costUsd } = reply;
	return {
		answer,
		source,
		costUsd
	};
}
// src/commands/system-clock.ts
const systemClock = {
	now: Date.now,
	elapsed: () => performance.now(),
	random: Math.random,
	newId: () => (0, import__builtin_crypto.randomBytes)(5).toString("hex"),
	wait: (ms, signal) => new Promise((resolve, reject) => {
		if (signal.aborted) return reject(signal.reason);
		const cancel = () => {
			clearTimeout(timer);
			reject(signal.reason);
		};
		const timer = setTimeout(() => {
			signal.removeEventListener("abort", cancel);
			resolve();
		}, ms);
		signal.addEventListener("abort", cancel, { once: true });
	})
};
// src/commands/open-evaluation.ts
async function openEvaluation(session) {
	const { config, workspace, registry, model, cassette } = session;
	return {
		workspace,
		registry,
		model: onceByName(model),
		cassette,
		cache: await session.answers(),
		checks: await session.checks(),
		journal: await session.evals(),
		judge: config.eval.judge ?? void 0,
		prices: config.eval.prices,
		clock: systemClock
	};
}
function onceByName(open) {
	const opened = new Map();
	return (name) => {
		const known = opened.get(name) ?? open(name);
		opened.set(name, known);
		return known;
	};
}
Object.defineProperty(exports, "DEFAULT_SETTINGS", {
	enumerable: true,
	get: function() {
		return DEFAULT_SETTINGS;
	}
});
Object.defineProperty(exports, "NOTHING_SPENT", {
	enumerable: true,
	get: function() {
		return NOTHING_SPENT;
	}
});
Object.defineProperty(exports, "addSpent", {
	enumerable: true,
	get: function() {
		return addSpent;
	}
});
Object.defineProperty(exports, "betaQuantile", {
	enumerable: true,
	get: function() {
		return betaQuantile;
	}
});
Object.defineProperty(exports, "binomialAt", {
	enumerable: true,
	get: function() {
		return binomialAt;
	}
});
Object.defineProperty(exports, "binomialAtLeast", {
	enumerable: true,
	get: function() {
		return binomialAtLeast;
	}
});
Object.defineProperty(exports, "calibrationPath", {
	enumerable: true,
	get: function() {
		return calibrationPath;
	}
});
Object.defineProperty(exports, "calibrationText", {
	enumerable: true,
	get: function() {
		return calibrationText;
	}
});
Object.defineProperty(exports, "clusteredError", {
	enumerable: true,
	get: function() {
		return clusteredError;
	}
});
Object.defineProperty(exports, "costOf", {
	enumerable: true,
	get: function() {
		return costOf;
	}
});
Object.defineProperty(exports, "estimateCost", {
	enumerable: true,
	get: function() {
		return estimateCost;
	}
});
Object.defineProperty(exports, "judgeAsker", {
	enumerable: true,
	get: function() {
		return judgeAsker;
	}
});
Object.defineProperty(exports, "logBeta", {
	enumerable: true,
	get: function() {
		return logBeta;
	}
});
Object.defineProperty(exports, "mean", {
	enumerable: true,
	get: function() {
		return mean;
	}
});
Object.defineProperty(exports, "meanBounds", {
	enumerable: true,
	get: function() {
		return meanBounds;
	}
});
Object.defineProperty(exports, "modelAsker", {
	enumerable: true,
	get: function() {
		return modelAsker;
	}
});
Object.defineProperty(exports, "normalQuantile", {
	enumerable: true,
	get: function() {
		return normalQuantile;
	}
});
Object.defineProperty(exports, "openEvaluation", {
	enumerable: true,
	get: function() {
		return openEvaluation;
	}
});
Object.defineProperty(exports, "openJudge", {
	enumerable: true,
	get: function() {
		return openJudge;
	}
});
Object.defineProperty(exports, "openPurse", {
	enumerable: true,
	get: function() {
		return openPurse;
	}
});
Object.defineProperty(exports, "quantileOf", {
	enumerable: true,
	get: function() {
		return quantileOf;
	}
});
Object.defineProperty(exports, "readCalibrations", {
	enumerable: true,
	get: function() {
		return readCalibrations;
	}
});
Object.defineProperty(exports, "rubricHashOf", {
	enumerable: true,
	get: function() {
		return rubricHashOf;
	}
});
Object.defineProperty(exports, "solveIncreasing", {
	enumerable: true,
	get: function() {
		return solveIncreasing;
	}
});
Object.defineProperty(exports, "standardError", {
	enumerable: true,
	get: function() {
		return standardError;
	}
});
Object.defineProperty(exports, "variance", {
	enumerable: true,
	get: function() {
		return variance;
	}
});
