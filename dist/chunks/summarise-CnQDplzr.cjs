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
const ENOUGH = 1e-16;
const LIMIT = 1e4;
function logGamma(x) {
	if (x < .5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
	const shifted = x - 1;
	const sum = LANCZOS.reduce((total, coefficient, index) => index === 0 ? coefficient : total + coefficient / (shifted + index), 0);
	const t = shifted + 7.5;
	return .5 * Math.log(2 * Math.PI) + (shifted + .5) * Math.log(t) - t + Math.log(sum);
}
function logBeta(a, b) {
	return logGamma(a) + logGamma(b) - logGamma(a + b);
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
function betaQuantile(p, a, b) {
	if (p <= 0) return 0;
	if (p >= 1) return 1;
	return solveIncreasing((x) => incompleteBeta(x, a, b), p, 0, 1);
}
// src/core/eval/statistics/intervals.ts
const BOUNDS = {
	wilson(k, n, tail) {
		const z = normalQuantile(1 - tail);
		const p = k / n;
		const centre = (p + z * z / (2 * n)) / (1 + z * z / n);
		const half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
		return [k === 0 ? 0 : centre - half, k === n ? 1 : centre + half];
	},
	"clopper-pearson"(k, n, tail) {
		return [k === 0 ? 0 : betaQuantile(tail, k, n - k + 1), k === n ? 1 : betaQuantile(1 - tail, k + 1, n - k)];
	},
	jeffreys(k, n, tail) {
		return [betaQuantile(tail, k + .5, n - k + .5), betaQuantile(1 - tail, k + .5, n - k + .5)];
	},
	"agresti-coull"(k, n, tail) {
		const z = normalQuantile(1 - tail);
		const size = n + z * z;
		const p = (k + z * z / 2) / size;
		const half = z * Math.sqrt(p * (1 - p) / size);
		return [Math.max(0, p - half), Math.min(1, p + half)];
	}
};
function rateInterval(k, n, method = "wilson", level = .95) {
	const [low, high] = n === 0 ? [0, 1] : BOUNDS[method](k, n, (1 - level) / 2);
	return {
		low,
		high,
		level,
		method
	};
}
// src/core/eval/statistics/means.ts
function mean(values) {
	let sum = 0;
	for (const value of values) sum += value;
	return sum / values.length;
}
function quantileOf(ordered, share) {
	const place = (ordered.length - 1) * share;
	const [below, above] = [ordered[Math.floor(place)], ordered[Math.ceil(place)]];
	return below + (above - below) * (place - Math.floor(place));
}
// src/core/eval/summarise.ts
function summariseCases(cases) {
	const counts = countCases(cases);
	const told = counts.passed + counts.failed + counts.errors;
	return {
		counts,
		passRate: rateOf(counts),
		interval: told === 0 ? null : rateInterval(counts.passed, told),
		...amountsOf(cases),
		perTag: tagsOf(cases),
		perMetric: metricsOf(cases)
	};
}
function countCases(cases) {
	const counts = {
		total: cases.length,
		passed: 0,
		failed: 0,
		errors: 0,
		skipped: 0,
		notRun: 0,
		flaky: 0,
		cached: 0
	};
	for (const { status, flaky, attempts } of cases) {
		counts[COUNTED_AS[status]]++;
		if (flaky) counts.flaky++;
		if (attempts.length > 0 && attempts.every(({ cached }) => cached)) counts.cached++;
	}
	return counts;
}
const COUNTED_AS = {
	passed: "passed",
	failed: "failed",
	error: "errors",
	skipped: "skipped",
	"not-run": "notRun"
};
function rateOf({ passed, failed, errors }) {
	const told = passed + failed + errors;
	return told === 0 ? null : passed / told;
}
function amountsOf(cases) {
	let costUsd = 0;
	let tokens = 0;
	let tokensEstimated = false;
	const waited = [];
	for (const { attempts } of cases) for (const { answer, cached, costUsd: cost, checks } of attempts) {
		if (answer) {
			costUsd = add(costUsd, cost);
			tokens += (answer.usage?.input ?? 0) + (answer.usage?.output ?? 0);
			tokensEstimated ||= answer.usage?.estimated === true;
			if (!cached && answer.latencyMs !== void 0) waited.push(answer.latencyMs);
		}
		for (const { judge } of checks) if (judge) costUsd = add(costUsd, judge.costUsd);
	}
	waited.sort((a, b) => a - b);
	return {
		costUsd,
		tokens,
		tokensEstimated,
		latencyMs: waited.length === 0 ? null : {
			p50: quantileOf(waited, .5),
			p95: quantileOf(waited, .95)
		}
	};
}
function add(sum, cost) {
	return sum === null || cost === null ? null : sum + cost;
}
function tagsOf(cases) {
	const tagged = new Map();
	for (const one of cases) for (const tag of new Set(one.tags)) {
		const known = tagged.get(tag);
		if (known) known.push(one);
		else tagged.set(tag, [one]);
	}
	return [...tagged].sort(([a], [b]) => a < b ? -1 : 1).map(([tag, members]) => {
		const counts = countCases(members);
		return {
			tag,
			counts,
			passRate: rateOf(counts)
		};
	});
}
function metricsOf(cases) {
	const found = new Map();
	for (const { attempts } of cases) for (const { checks } of attempts) for (const check of checks) {
		const known = found.get(check.metric);
		if (known) known.push(check);
		else found.set(check.metric, [check]);
	}
	return [...found].sort(([a], [b]) => a < b ? -1 : 1).map(([metric, checks]) => metricOf(metric, checks));
}
function metricOf(metric, checks) {
	const summary = {
		passed: 0,
		failed: 0,
		errors: 0,
		skipped: 0,
		notRun: 0
	};
	for (const { status } of checks) summary[COUNTED_AS[status]]++;
	const scores = checks.flatMap(({ score, status }) => score === null || status === "error" ? [] : [score]);
	return {
		metric,
		kind: checks[0].kind,
		...summary,
		meanScore: scores.length === 0 ? null : mean(scores)
	};
}
Object.defineProperty(exports, "summariseCases", {
	enumerable: true,
	get: function() {
		return summariseCases;
	}
});
