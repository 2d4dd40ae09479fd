const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_open_evaluation = require("./open-evaluation-BjzqYU22.cjs");
const require_base = require("./base-Byl1jngW.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_parse_gate = require("./parse-gate-SeNmmBIm.cjs");
const require_assertions = require("./assertions-BtvmGDlL.cjs");
const require_render_prompt = require("./render-prompt-Dz3NaavS.cjs");
const require_reference = require("./reference-ByZgJhXB.cjs");
const require_version_hash = require("./version-hash-B18ve1b8.cjs");
const require_resolve_version = require("./resolve-version-DcUlu2to.cjs");
const require_version_file = require("./version-file-Czf9bbvL.cjs");
const require_read_text = require("./read-text-D-loIUON.cjs");
const require_few_at_once = require("./few-at-once-C57b-kAJ.cjs");
const require_grade_answer = require("./grade-answer-i5MH-8IG.cjs");
// src/core/eval/statistics/paired.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
function regressionP(regressed, fixed) {
	const changed = regressed + fixed;
	return changed === 0 ? 1 : require_open_evaluation.binomialAtLeast(regressed, changed, .5);
}
function smallestRegression(alpha) {
	return Math.ceil(Math.log(alpha) / Math.log(.5) - 1e-9);
}
function pairedDifference(regressed, fixed, pairs) {
	const net = fixed - regressed;
	return {
		difference: net / pairs,
		error: Math.sqrt(Math.max(0, regressed + fixed - net * net / pairs)) / pairs
	};
}
function agrestiMin(regressed, fixed, pairs) {
	return pairedDifference(regressed + .5, fixed + .5, pairs + 2);
}
function greatestDrop(regressed, fixed, pairs, level = .95) {
	const { difference, error } = agrestiMin(regressed, fixed, pairs);
	return -difference + require_open_evaluation.normalQuantile(level) * error;
}
// src/core/eval/gate/pair-cases.ts
function pairCases(candidate, baseline, statusOf = ({ status }) => status) {
	const before = new Map(baseline.cases.map((one) => [one.id, one]));
	const ids = {
		same: [],
		regressed: [],
		fixed: [],
		"left-out": [],
		unknown: []
	};
	const critical = [];
	for (const one of candidate.cases) {
		const other = before.get(one.id);
		const outcome = other ? pairOutcome(statusOf(one), statusOf(other)) : "left-out";
		ids[outcome].push(one.id);
		if (outcome === "regressed" && one.critical) critical.push(one.id);
	}
	const { same, regressed, fixed, "left-out": leftOut, unknown } = ids;
	return {
		pairs: same.length + regressed.length + fixed.length,
		regressed,
		fixed,
		critical,
		leftOut,
		unknown
	};
}
function pairOutcome(candidate, baseline) {
	if (candidate === "skipped" || baseline === "skipped") return "left-out";
	if (candidate === "not-run" || baseline === "not-run" || baseline === "error") return "unknown";
	if (candidate === "passed") return baseline === "passed" ? "same" : "fixed";
	return baseline === "passed" ? "regressed" : "same";
}
// src/core/eval/gate/compare-arms.ts
function compareArms(candidate, baseline) {
	const { pairs, regressed, fixed, leftOut } = pairCases(candidate, baseline);
	const p = pairs === 0 ? null : regressionP(regressed.length, fixed.length);
	return {
		baseline: baseline.label,
		paired: pairs,
		regressed,
		fixed,
		p,
		leftOut
	};
}
// src/core/eval/statistics/sequential.ts
function sprt(bad, good, alpha = .05, beta = .1) {
	return {
		upper: Math.log((1 - beta) / alpha),
		lower: Math.log(beta / (1 - alpha)),
		pass: Math.log(good / bad),
		fail: Math.log((1 - good) / (1 - bad))
	};
}
function sprtVerdict(passes, fails, { upper, lower, pass, fail }) {
	const weight = passes * pass + fails * fail;
	return weight >= upper ? "good" : weight <= lower ? "bad" : "open";
}
function confidenceSequence(k, n, alpha = .05, [a, b] = [.5, .5]) {
	const kept = require_open_evaluation.logBeta(a + k, b + n - k) - require_open_evaluation.logBeta(a, b) + Math.log(alpha);
	const evidence = (p) => (k === 0 ? 0 : k * Math.log(p)) + (k === n ? 0 : (n - k) * Math.log1p(-p));
	const peak = n === 0 ? .5 : k / n;
	return {
		low: k === 0 ? 0 : require_open_evaluation.solveIncreasing(evidence, kept, 0, peak),
		high: k === n ? 1 : 1 - require_open_evaluation.solveIncreasing((q) => evidence(1 - q), kept, 0, 1 - peak),
		level: 1 - alpha,
		method: "confidence-sequence"
	};
}
// src/core/eval/statistics/seeded-random.ts
function seededBits(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let bits = Math.imul(state ^ state >>> 15, state | 1);
		bits ^= bits + Math.imul(bits ^ bits >>> 7, bits | 61);
		return (bits ^ bits >>> 14) >>> 0;
	};
}
function seededUnit(seed) {
	const bits = seededBits(seed);
	return () => bits() / 2 ** 32;
}
function shuffled(items, seed) {
	const unit = seededUnit(seed);
	const order = [...items];
	for (let last = order.length - 1; last > 0; last--) {
		const other = Math.floor(unit() * (last + 1));
		[order[last], order[other]] = [order[other], order[last]];
	}
	return order;
}
// src/core/eval/statistics/sign-flip.ts
const EXACT_UP_TO = 16;
const FLIPS = 2e4;
const GROUP = 8;
const ROUNDING = 1e-9;
function signFlip(differences, seed = 1) {
	const changed = differences.filter((difference) => difference !== 0);
	if (changed.length === 0) return {
		regression: 1,
		twoSided: 1,
		exact: true
	};
	const sum = changed.reduce((total, difference) => total + difference, 0);
	const reach = changed.reduce((total, difference) => total + Math.abs(difference), 0) * ROUNDING;
	const exact = changed.length <= EXACT_UP_TO;
	const sums = exact ? allSums(changed) : drawnSums(changed, seed);
	let below = 0;
	let beyond = 0;
	for (const other of sums) {
		if (other <= sum + reach) below++;
		if (Math.abs(other) >= Math.abs(sum) - reach) beyond++;
	}
	const own = exact ? 0 : 1;
	return {
		regression: (below + own) / (sums.length + own),
		twoSided: (beyond + own) / (sums.length + own),
		exact
	};
}
function allSums(values) {
	let sums = Float64Array.of(0);
	for (const value of values) {
		const doubled = new Float64Array(sums.length * 2);
		for (const [index, sum] of sums.entries()) {
			doubled[2 * index] = sum + value;
			doubled[2 * index + 1] = sum - value;
		}
		sums = doubled;
	}
	return sums;
}
function drawnSums(values, seed) {
	const groups = Math.ceil(values.length / GROUP);
	const padded = [...values, ...Array.from({ length: groups * GROUP - values.length }, () => 0)];
	const bits = seededBits(seed);
	const sums = new Float64Array(FLIPS);
	for (let first = 0; first < groups; first += 4) {
		const [a, b, c, d] = [
			0,
			1,
			2,
			3
		].map((step) => allSums(padded.slice((first + step) * GROUP, (first + step + 1) * GROUP))).map((table) => table.length === 1 ? new Float64Array(2 ** GROUP) : table);
		for (let flip = 0; flip < FLIPS; flip++) {
			const word = bits();
			sums[flip] += a[word & 255] + b[word >>> 8 & 255] + c[word >>> 16 & 255] + d[word >>> 24];
		}
	}
	return sums;
}
// src/core/eval/reduce-attempts.ts
function reduceAttempts(attempts, policy) {
	const count = (status) => attempts.filter((attempt) => attempt.status === status).length;
	const passed = count("passed");
	const failed = count("failed");
	return {
		status: statusOf(),
		flaky: passed > 0 && failed > 0
	};
	function statusOf() {
		if (attempts.length === 0) return "not-run";
		const wanted = wantedPasses(policy, attempts.length);
		if (passed >= wanted) return "passed";
		if (wanted > attempts.length) return "error";
		if (attempts.length - failed < wanted) return "failed";
		if (count("error") > 0) return "error";
		return count("not-run") > 0 ? "not-run" : "error";
	}
}
function wantedPasses(policy, attempts) {
	if (policy === "all") return attempts;
	if (policy === "majority") return Math.floor(attempts / 2) + 1;
	return policy === "any" ? 1 : Math.max(1, policy.min);
}
// src/core/eval/gate/case-status.ts
function statusBy(one, keep, policy) {
	if (one.attempts.every(({ checks }) => checks.every((check) => check.weight === 0 || keep(check)))) return one.status;
	return reduce(one.attempts.map((attempt) => attemptBy(attempt, keep)), policy);
}
function metricStatus(one, metric, policy) {
	if (one.attempts.length === 0) return one.status === "passed" || one.status === "failed" ? "skipped" : one.status;
	return reduce(one.attempts.map((attempt) => attempt.checks.length === 0 ? attempt.status : verdictOf$1(attempt.checks.filter((check) => check.metric === metric))), policy);
}
function attemptBy(attempt, keep) {
	return attempt.checks.length === 0 ? attempt.status : verdictOf$1(attempt.checks.filter((check) => check.weight > 0 && keep(check)));
}
function verdictOf$1(checks) {
	for (const status of [
		"error",
		"failed",
		"not-run",
		"passed"
	]) if (checks.some((check) => check.status === status)) return status;
	return "skipped";
}
function reduce(statuses, policy) {
	const told = statuses.filter((status) => status !== "skipped").map((status) => ({ status }));
	return told.length === 0 ? "skipped" : reduceAttempts(told, policy).status;
}
// src/core/eval/gate/decided.ts
function decided(rule, verdict, detail, warnings = []) {
	return {
		rule,
		verdict,
		detail,
		warnings
	};
}
function percent$1(share, digits = 1) {
	return `${(100 * share).toFixed(digits)} %`;
}
function casesText(count) {
	return `${count} case${count === 1 ? "" : "s"}`;
}
function pText(p) {
	return p < .001 ? "p < .001" : `p = ${p.toFixed(3).replace(/^0/, "")}`;
}
function idList(ids) {
	const shown = ids.slice(0, 5).join(", ");
	return ids.length > 5 ? `${shown} and ${ids.length - 5} more` : shown;
}
function holds$1(value, operator, threshold) {
	const slack = 1e-12 * Math.max(1, Math.abs(threshold));
	switch (operator) {
		case ">=": return value >= threshold - slack;
		case ">": return value > threshold + slack;
		case "<=": return value <= threshold + slack;
		case "<": return value < threshold - slack;
		case "=": return Math.abs(value - threshold) <= slack;
	}
}
// src/core/eval/gate/decide-amount.ts
function decideAmount(gate, { values, missing, unknown, excluded }) {
	const { rule, measure, operator, threshold } = gate;
	const isSum = measure.kind === "cost" && measure.of === "sum";
	const sum = values.reduce((total, value) => total + value, 0);
	if (isSum && values.length > 0 && (operator === "<=" || operator === "<") && !holds$1(sum, operator, threshold)) return decided(rule, "fail", `${values.length} answers cost $${money(sum)}${missing > 0 ? " and more" : ""}`);
	if (missing > 0) return decided(rule, "inconclusive", measure.kind === "cost" ? `the price of ${missing} answers is not known` : `${missing} answers do not say how many tokens they used`);
	if (excluded > 0) return decided(rule, "inconclusive", `${casesText(excluded)} left out: no evidence`);
	if (unknown > 0) return decided(rule, "inconclusive", `${casesText(unknown)} not measured`);
	if (values.length === 0) return decided(rule, "inconclusive", measure.kind === "latency" ? "no answer was waited for: cached ones have no latency" : "there is no answer");
	const figure = measure.kind === "latency" ? require_open_evaluation.quantileOf(values.toSorted((a, b) => a - b), measure.share) : isSum ? sum : require_open_evaluation.mean(values);
	const bound = gate.confidence === void 0 ? figure : boundOf(gate, values, figure);
	const text = `${unitText(gate, figure)} over ${values.length} answers${gate.confidence === void 0 ? "" : bound === null ? ", too few for a bound" : `, bound ${unitText(gate, bound)} (t)`}`;
	if (bound === null) return decided(rule, "inconclusive", text);
	return decided(rule, holds$1(bound, operator, threshold) ? "pass" : "fail", text);
}
function boundOf({ operator, confidence }, values, centre) {
	if (values.length < 2) return null;
	const { low, high } = require_open_evaluation.meanBounds(centre, require_open_evaluation.standardError(values), values.length - 1, confidence);
	return operator === ">=" || operator === ">" ? low : high;
}
function unitText({ measure }, value) {
	if (measure.kind === "cost") return `$${money(value)}`;
	return measure.kind === "latency" ? `${Math.round(value)} ms` : `${value.toFixed(1)} tokens`;
}
function money(value) {
	return value >= 1 ? value.toFixed(2) : String(Number(value.toPrecision(3)));
}
// src/core/eval/statistics/several-tests.ts
function holm(values) {
	const adjusted = values.map(() => 1);
	let highest = 0;
	for (const [rank, { p, index }] of ranked(values).entries()) {
		highest = Math.max(highest, Math.min(1, p * (values.length - rank)));
		adjusted[index] = highest;
	}
	return adjusted;
}
function ranked(values) {
	return values.map((p, index) => ({
		p,
		index
	})).sort((a, b) => a.p - b.p);
}
// src/core/eval/gate/decide-regression.ts
function decideRegressions(facts, doubt) {
	const judgements = [
		"worst",
		"best",
		"as-is"
	].map((assume) => {
		const tested = holm(facts.filter(isTested).map((fact) => pOf(fact, assume))).values();
		return facts.map((fact) => whyRegressed(fact, assume, isTested(fact) ? tested.next().value ?? 1 : 1));
	});
	return facts.map((fact, index) => {
		const [worst, best, asIs] = judgements.map((all) => all[index]);
		return judge(fact, {
			worst,
			best,
			asIs
		}, doubt, facts.filter(isTested).length);
	});
}
function isTested({ gate }) {
	return gate.mode === "default";
}
function judge(fact, { worst, best, asIs }, doubt, tests) {
	const { gate, paired, unknown, excluded } = fact;
	const open = unknown + excluded;
	const figures = figuresOf(fact, tests);
	const isSettled = open === 0 || gate.mode !== "noninferior" && gate.metric === void 0;
	const criticalOnly = best.filter((why) => why.startsWith("critical"));
	const certain = open === 0 ? asIs : isSettled ? best : criticalOnly;
	if (certain.length > 0 && paired.pairs > 0) return decided(gate.rule, "fail", `${certain.join("; ")}; ${figures}`);
	if (doubt !== void 0) return decided(gate.rule, "inconclusive", `${figures}; ${doubt}`);
	if (paired.pairs === 0) return decided(gate.rule, "inconclusive", `no case was answered by both; ${figures}`);
	if (excluded > 0) return decided(gate.rule, "inconclusive", `${figures}; ${casesText(excluded)} left out: no evidence`);
	if (open > 0 && (!isSettled || worst.length > 0)) return decided(gate.rule, "inconclusive", `${figures}; ${casesText(unknown)} not measured on both`);
	return decided(gate.rule, "pass", figures, warningsOf$1(fact));
}
function countsOf({ paired, unknown, excluded }, assume) {
	const open = assume === "as-is" ? 0 : unknown + excluded;
	return {
		regressed: paired.regressed.length + (assume === "worst" ? open : 0),
		fixed: paired.fixed.length + (assume === "best" ? open : 0),
		pairs: paired.pairs + open
	};
}
function pOf(fact, assume) {
	if (fact.scores) return fact.scores.p;
	const { regressed, fixed } = countsOf(fact, assume);
	return regressionP(regressed, fixed);
}
function whyRegressed(fact, assume, p) {
	const { gate, paired } = fact;
	const { regressed, fixed, pairs } = countsOf(fact, assume);
	if (pairs === 0) return [];
	const critical = paired.critical.length > 0 ? [`critical: ${idList(paired.critical)}`] : [];
	if (gate.mode === "strict") return regressed > 0 ? [...critical, `${casesText(regressed)} regressed`] : critical;
	if (gate.mode === "noninferior") return [...critical, ...whyInferior(fact, {
		regressed,
		fixed,
		pairs
	})];
	const seen = p <= gate.alpha ? [`worse than chance explains (${pText(p)} <= ${gate.alpha})`] : [];
	return [
		...critical,
		...seen,
		...whyDropped(fact, {
			regressed,
			fixed,
			pairs
		})
	];
}
function whyDropped({ gate, scores }, { regressed, fixed, pairs }) {
	if (scores) {
		const drop = -require_open_evaluation.mean(scores.differences);
		return drop > gate.maxDrop + 1e-12 ? [`the mean score dropped by ${drop.toFixed(3)}, more than ${gate.maxDrop}`] : [];
	}
	const net = regressed - fixed;
	return net / pairs > gate.maxDrop + 1e-12 && net >= gate.minDrop ? [`a drop of ${percent$1(net / pairs)}, more than ${percent$1(gate.maxDrop)}`] : [];
}
function whyInferior({ gate, scores }, { regressed, fixed, pairs }) {
	const drop = scores ? dropOfScores(scores.differences, gate.alpha) : greatestDrop(regressed, fixed, pairs, 1 - gate.alpha);
	if (drop < gate.margin) return [];
	return [`a drop of up to ${percent$1(drop)} is not ruled out, ${percent$1(gate.margin)} is the margin`];
}
function dropOfScores(differences, alpha) {
	const widest = Math.max(...differences.map(Math.abs), .5);
	const padded = [
		...differences,
		widest,
		-widest
	];
	const centre = require_open_evaluation.mean(padded);
	const spread = padded.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (padded.length - 1);
	return -centre + require_open_evaluation.normalQuantile(1 - alpha) * Math.sqrt(spread / padded.length);
}
function figuresOf(fact, tests) {
	const { gate, paired, scores } = fact;
	const differences = scores?.differences;
	const { regressed, fixed, leftOut } = paired;
	return [
		...differences && differences.length > 0 ? [`mean score of ${gate.metric} ${require_open_evaluation.mean(differences) >= 0 ? "+" : ""}${require_open_evaluation.mean(differences).toFixed(3)}`] : [],
		`${regressed.length} regressed${regressed.length > 0 ? ` (${idList(regressed)})` : ""}`,
		`${fixed.length} fixed${fixed.length > 0 ? ` (${idList(fixed)})` : ""}`,
		`of ${paired.pairs} pairs`,
		...gate.mode === "default" ? [`${pText(pOf(fact, "as-is"))}${tests > 1 ? ` before Holm over ${tests} comparisons` : ""}`] : [],
		...gate.mode === "default" && !differences ? [`the smallest regression this could have shown: ${smallestRegression(gate.alpha / tests)} net`] : [],
		...leftOut.length > 0 ? [`${casesText(leftOut.length)} left out: the baseline cannot answer them`] : []
	].join(", ");
}
function warningsOf$1({ gate, paired, scores }) {
	const least = smallestRegression(gate.alpha);
	if (gate.mode !== "default" || scores || paired.pairs >= least) return [];
	return [`\`${gate.rule}\`: with ${casesText(paired.pairs)} the paired test cannot fire; ${least} net regressions are the fewest it sees.`];
}
// src/core/eval/statistics/intervals.ts
const BOUNDS = {
	wilson(k, n, tail) {
		const z = require_open_evaluation.normalQuantile(1 - tail);
		const p = k / n;
		const centre = (p + z * z / (2 * n)) / (1 + z * z / n);
		const half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
		return [k === 0 ? 0 : centre - half, k === n ? 1 : centre + half];
	},
	"clopper-pearson"(k, n, tail) {
		return [k === 0 ? 0 : require_open_evaluation.betaQuantile(tail, k, n - k + 1), k === n ? 1 : require_open_evaluation.betaQuantile(1 - tail, k + 1, n - k)];
	},
	jeffreys(k, n, tail) {
		return [require_open_evaluation.betaQuantile(tail, k + .5, n - k + .5), require_open_evaluation.betaQuantile(1 - tail, k + .5, n - k + .5)];
	},
	"agresti-coull"(k, n, tail) {
		const z = require_open_evaluation.normalQuantile(1 - tail);
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
function lowerRate(k, n, method, level = .95) {
	return n === 0 ? 0 : BOUNDS[method](k, n, 1 - level)[0];
}
function upperRate(k, n, method, level = .95) {
	return n === 0 ? 1 : BOUNDS[method](k, n, 1 - level)[1];
}
function gateMethod(n) {
	return n <= 200 ? "clopper-pearson" : "wilson";
}
// src/core/eval/statistics/required-cases.ts
const LARGEST = 1e6;
function fewestPasses(n, threshold, rule, level = .95) {
	if (!holds(n, n, threshold, rule, level)) return null;
	let [low, high] = [0, n];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (holds(middle, n, threshold, rule, level)) high = middle;
		else low = middle + 1;
	}
	return low;
}
function holds(k, n, threshold, rule, level) {
	if (rule === "point") return n > 0 && k / n >= threshold;
	return lowerRate(k, n, rule === "gate" ? gateMethod(n) : rule, level) >= threshold;
}
function requiredCases(threshold, failures, method, level = .95) {
	if (threshold >= 1) return null;
	const proves = (n) => n > failures && lowerRate(n - failures, n, method, level) >= threshold;
	let high = failures + 1;
	while (!proves(high)) {
		high *= 2;
		if (high > LARGEST) return null;
	}
	let low = failures;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (proves(middle)) high = middle;
		else low = middle;
	}
	return high;
}
function casesWithoutFailure(threshold, level = .95) {
	return Math.ceil(Math.log(1 - level) / Math.log(threshold) - 1e-9);
}
function passChance(n, passes, truth) {
	return passes === null ? 0 : require_open_evaluation.binomialAtLeast(passes, n, truth);
}
function regressionPower(pairs, regress, fix, alpha = .05) {
	const change = regress + fix;
	let power = 0;
	for (let changed = 1; changed <= pairs; changed++) {
		const chance = require_open_evaluation.binomialAt(changed, pairs, change);
		if (chance < 1e-12) continue;
		let enough = changed + 1;
		while (enough > 0 && regressionP(enough - 1, changed - enough + 1) <= alpha) enough--;
		power += chance * require_open_evaluation.binomialAtLeast(enough, changed, regress / change);
	}
	return power;
}
// src/core/eval/gate/decide-sample.ts
function decideSample(gate, sample, doubts) {
	const { rule } = gate;
	const { count, unknown, excluded, errors } = sample;
	if (count === 0) return decided(rule, "inconclusive", nothingCounted(gate, sample));
	const detail = detailOf(gate, sample);
	if (figureOf(gate, sample) === null) return decided(rule, "inconclusive", detail);
	const certain = certainly(gate, sample, excluded + unknown, doubts.tooManyErrors === void 0 ? 0 : errors);
	if (certain === "fail") return decided(rule, "fail", detail, warningsOf(gate, sample));
	if (doubts.tooManyErrors !== void 0) return decided(rule, "inconclusive", `${detail}; ${doubts.tooManyErrors}`);
	if (excluded > 0) return decided(rule, "inconclusive", `${detail}; ${casesText(excluded)} left out: no evidence`);
	const early = sequentialVerdict(sample, doubts);
	if (early !== void 0) return decided(rule, early, `${detail}; decided by the sequential test`);
	if (certain === "pass") return decided(rule, "pass", detail, warningsOf(gate, sample));
	const why = doubts.stoppedEarly === void 0 ? "" : ` (${doubts.stoppedEarly})`;
	return decided(rule, "inconclusive", `${detail}; ${casesText(unknown)} not measured${why}`);
}
function certainly(gate, sample, open, errors) {
	if (open + errors === 0) return meets(gate, sample, 0, 0) ? "pass" : "fail";
	if (gate.operator === "=" || needsValues(gate, sample)) return void 0;
	const highest = meets(gate, sample, open + errors, open);
	return highest === meets(gate, sample, 0, open) ? highest ? "pass" : "fail" : void 0;
}
function needsValues(gate, sample) {
	return gate.confidence !== void 0 && (sample.clustered || !isRate(gate));
}
function isRate({ measure }) {
	return measure.kind !== "check-mean" && measure.kind !== "pass-hat";
}
function meets(gate, sample, more, cases) {
	const figure = figureOf(gate, sample, more, cases);
	return figure !== null && holds$1(figure, gate.operator, gate.threshold);
}
function figureOf(gate, sample, more = 0, cases = 0) {
	const [sum, count] = [sample.sum + more, sample.count + cases];
	if (gate.confidence === void 0) return sum / count;
	const fromBelow = gate.operator === ">=" || gate.operator === ">";
	if (!needsValues(gate, sample)) return (fromBelow ? lowerRate : upperRate)(sum, count, gateMethod(count), gate.confidence);
	const bounds = boundsOfMean(gate, sample);
	return bounds === null ? null : fromBelow ? bounds.low : bounds.high;
}
function boundsOfMean({ confidence = .95 }, { values, clusters, clustered, sum, count }) {
	const centre = sum / count;
	const found = clustered ? require_open_evaluation.clusteredError(values, clusters) : null;
	const units = found?.clusters ?? count;
	if (units < 2) return null;
	const error = found?.corrected ?? require_open_evaluation.standardError(values);
	if (error > 1e-12) return require_open_evaluation.meanBounds(centre, error, units - 1, confidence);
	const method = gateMethod(units);
	return {
		low: centre * lowerRate(units, units, method, confidence),
		high: 1 - (1 - centre) * lowerRate(units, units, method, confidence)
	};
}
function sequentialVerdict({ unknown }, { sequential }) {
	if (unknown === 0 || sequential === void 0 || sequential === "open") return void 0;
	return sequential === "good" ? "pass" : "fail";
}
function nothingCounted({ measure }, { unknown, excluded, leftOut }) {
	if (measure.kind === "pass-hat" && unknown > 0) return `no case was tried ${measure.k} times: set \`repeat: ${measure.k}\``;
	const parts = [
		...unknown > 0 ? [`${casesText(unknown)} not measured`] : [],
		...excluded > 0 ? [`${casesText(excluded)} left out: no evidence`] : [],
		...leftOut > 0 ? [`${casesText(leftOut)} without a verdict that counts`] : []
	];
	return parts.length === 0 ? "no case belongs to it" : `nothing counted: ${parts.join(", ")}`;
}
function detailOf(gate, sample) {
	const { sum, count, errors } = sample;
	const failed = errors > 0 ? ` (${errors} by an error)` : "";
	const figure = isRate(gate) ? `${sum} of ${count} ${nounOf(gate)}${failed}, ${percent$1(sum / count)}` : `mean ${(sum / count).toFixed(3)} of ${casesText(count)}${failed}`;
	if (gate.confidence === void 0) return figure;
	const bound = figureOf(gate, sample);
	if (bound === null) return `${figure}; all of them are one cluster, so there is no bound`;
	const side = gate.operator === ">=" || gate.operator === ">" ? "at least" : "at most";
	return `${figure}, with ${percent$1(gate.confidence, 0)} confidence ${side} ${isRate(gate) ? percent$1(bound) : bound.toFixed(3)} (${methodOf(gate, sample)})`;
}
function nounOf({ measure }) {
	return measure.kind === "error-rate" ? "in error" : measure.kind === "flaky-rate" ? "flaky" : "passed";
}
function methodOf(gate, sample) {
	if (needsValues(gate, sample)) return sample.clustered ? "t over clusters" : "t";
	return gateMethod(sample.count) === "wilson" ? "Wilson" : "Clopper-Pearson";
}
function warningsOf(gate, { sum, count }) {
	if (!isRate(gate) || gate.confidence !== void 0 || gate.operator === "=") return [];
	const { rule, threshold } = gate;
	const wanted = gate.operator === ">=" || gate.operator === ">" ? threshold : 1 - threshold;
	const needed = wanted > 0 && wanted < 1 ? casesWithoutFailure(wanted) : null;
	if (needed !== null && count < needed) return [`\`${rule}\`: ${casesText(count)} cannot show it; ${needed} without a failure could (\`promptops eval --sizing\`).`];
	const { low, high } = rateInterval(sum, count);
	if (low >= threshold || high <= threshold) return [];
	return [`\`${rule}\`: the 95 % interval, ${percent$1(low)} to ${percent$1(high)}, holds ${percent$1(threshold)}; another run may come out otherwise.`];
}
// src/core/eval/gate/judged-metrics.ts
function judgedMetrics({ cases }) {
	const found = new Set();
	for (const { attempts } of cases) for (const { checks } of attempts) for (const check of checks) if (saysJudge(check)) found.add(check.metric);
	return found;
}
function saysJudge({ kind, members }) {
	return kind === "judge" || (members?.some(saysJudge) ?? false);
}
// src/core/eval/statistics/repeats.ts
function passHatK(made, passed, k) {
	return made < k ? null : noneOf(made, passed, k);
}
function noneOf(made, kept, k) {
	let share = 1;
	for (let drawn = 0; drawn < k; drawn++) share *= Math.max(0, kept - drawn) / (made - drawn);
	return share;
}
// src/core/eval/gate/sample.ts
function emptySample(gate) {
	return {
		sum: 0,
		count: 0,
		errors: 0,
		unknown: 0,
		excluded: 0,
		leftOut: 0,
		values: gate.confidence === void 0 ? null : [],
		clusters: [],
		clustered: false
	};
}
function addToSample(sample, one, gate, rules) {
	if (!matches(one, gate.filters)) return;
	if (rules.excludes(one)) {
		sample.excluded++;
		return;
	}
	const worth = worthOf(one, gate, rules);
	if (worth === "left-out") sample.leftOut++;
	else if (worth === "unknown") sample.unknown++;
	else {
		if (worth === "error") sample.errors++;
		const value = worth === "error" ? 0 : worth;
		sample.sum += value;
		sample.count++;
		if (!sample.values) return;
		sample.values.push(value);
		sample.clusters.push(one.cluster === void 0 ? `case ${one.id}` : `cluster ${one.cluster}`);
		if (one.cluster !== void 0) sample.clustered = true;
	}
}
function matches(one, filters) {
	return filters.every((filter) => {
		if (filter.by === "tag") return one.tags.includes(filter.value);
		if (filter.by === "cluster") return one.cluster === filter.value;
		return filter.by === "critical" ? one.critical : true;
	});
}
function worthOf(one, { measure, filters }, { policy, counts }) {
	switch (measure.kind) {
		case "pass-rate": {
			const kind = filters.find(({ by }) => by === "kind");
			const keep = kind?.by === "kind" ? (check) => check.kind === kind.value : counts;
			return passWorth(keep === null ? one.status : statusBy(one, keep, policy));
		}
		case "check-rate": return passWorth(metricStatus(one, measure.metric, policy));
		case "error-rate": return one.status === "not-run" ? "unknown" : one.status === "skipped" ? "left-out" : one.status === "error" ? 1 : 0;
		case "flaky-rate": return one.status === "not-run" ? "unknown" : one.status === "skipped" ? "left-out" : one.flaky ? 1 : 0;
		case "pass-hat": return passHatWorth(one, measure.k);
		case "check-mean": return meanScore(one, measure.metric);
		default: return "left-out";
	}
}
function passWorth(status) {
	if (status === "passed") return 1;
	if (status === "failed") return 0;
	return status === "error" ? "error" : status === "skipped" ? "left-out" : "unknown";
}
function passHatWorth({ status, attempts }, k) {
	if (status === "skipped") return "left-out";
	const told = attempts.filter((attempt) => attempt.status !== "not-run" && attempt.status !== "skipped");
	return passHatK(told.length, told.filter((attempt) => attempt.status === "passed").length, k) ?? "unknown";
}
function meanScore({ status, attempts }, metric) {
	if (attempts.length === 0) return status === "error" ? "error" : status === "not-run" ? "unknown" : "left-out";
	let sum = 0;
	let count = 0;
	let [failed, open] = [false, false];
	for (const { checks, status: verdict } of attempts) {
		if (checks.length === 0) [failed, open] = [failed || verdict === "error", open || verdict === "not-run"];
		for (const check of checks) {
			if (check.metric !== metric) continue;
			if (check.status === "error") failed = true;
			else if (check.status === "not-run") open = true;
			else if (check.score !== null) {
				sum += check.score;
				count++;
			}
		}
	}
	if (failed) return "error";
	return open ? "unknown" : count === 0 ? "left-out" : sum / count;
}
function amountsOf$1({ measure }, attempts) {
	const values = [];
	let missing = 0;
	for (const { answer, cached, costUsd } of attempts) {
		if (!answer) continue;
		if (measure.kind === "latency") {
			if (!cached && answer.latencyMs !== void 0) values.push(answer.latencyMs);
			continue;
		}
		const amount = measure.kind === "cost" ? costUsd : answer.usage ? answer.usage.input + answer.usage.output : null;
		if (amount === null) missing++;
		else values.push(amount);
	}
	return {
		values,
		missing
	};
}
// src/core/eval/gate/weigh-evidence.ts
function weighEvidence(evidence) {
	const wholly = whyArmLeftOut(evidence);
	const counted = [];
	const leftOut = [];
	for (const one of evidence.candidate.cases) {
		const why = wholly ?? whyCaseLeftOut(one, evidence.candidate.contentHash, evidence);
		if (why === void 0) counted.push(one);
		else leftOut.push({
			id: one.id,
			why
		});
	}
	return {
		counted,
		leftOut
	};
}
function whyArmLeftOut({ candidate, allowedModels }) {
	if (candidate.ownModel || allowedModels.includes(candidate.provider)) return void 0;
	return `measured on ${candidate.provider} or with parameters that are not the prompt's own`;
}
function whyCaseLeftOut(one, contentHash, weighing) {
	for (const attempt of one.attempts) {
		const why = whyAttemptLeftOut(one.id, attempt, contentHash, weighing);
		if (why !== void 0) return why;
	}
}
function whyAttemptLeftOut(id, { source }, contentHash, { allowFixtures, outputOf }) {
	if (source === null || source === "live" || source === "cassette") return void 0;
	if (source === "echo") return "echo answers with the prompt itself";
	if (source === "fixture") return allowFixtures ? void 0 : "its answer is a written fixture";
	const answered = outputOf?.(id);
	if (answered === contentHash || allowFixtures) return void 0;
	return answered === void 0 ? "its recorded answer does not say what it answered (`output_of`)" : "its recorded answer is of other content";
}
function countsFixtures({ candidate }, { allowFixtures, outputOf }) {
	if (!allowFixtures) return 0;
	const written = ({ id, attempts }) => attempts.some(({ source }) => source === "fixture" || source === "recorded" && outputOf?.(id) !== candidate.contentHash);
	return candidate.cases.filter(written).length;
}
// src/core/eval/gate/decide-gates.ts
function decideGates(rules, evidence) {
	const view = viewOf(evidence);
	const gates = rules.map((rule) => ({
		rule,
		gate: require_parse_gate.parseGate(rule)
	}));
	const regressions = decideComparisons(gates.flatMap(({ gate }) => !require_parse_gate.isGateProblem(gate) && gate.kind === "no-regression" ? gate : []), view);
	const results = gates.map(({ rule, gate }) => {
		if (require_parse_gate.isGateProblem(gate)) return decided(rule, "inconclusive", [gate.problem, gate.hint].filter(Boolean).join(" "));
		return gate.kind === "no-regression" ? regressions.get(gate) : advise(gate, decideLine(gate, view), view);
	});
	const counting = results.filter(({ advisory }) => advisory !== true);
	return {
		verdict: counting.length === 0 && gates.some(({ gate }) => require_parse_gate.isGateProblem(gate) || gate.kind === "metric" || gate.kind === "no-regression") ? "inconclusive" : verdictOf(counting, view),
		gates: results.map(({ warnings: _warnings, ...result }) => result),
		warnings: [...new Set([...viewWarnings(view, counting.length), ...results.flatMap(({ warnings }) => warnings)])]
	};
}
function viewOf(evidence) {
	const { candidate, casePolicy = "all", judgeProven, maxErrorRate } = evidence;
	const { counted, leftOut } = weighEvidence(evidence);
	const excluded = new Map(leftOut.map(({ id, why }) => [id, why]));
	const unproven = new Set([...judgedMetrics(candidate)].filter((metric) => judgeProven?.(metric) !== true));
	const counts = unproven.size === 0 ? null : (check) => !unproven.has(check.metric);
	const told = counted.filter(({ status }) => status !== "not-run" && status !== "skipped");
	const errors = told.filter(({ status }) => status === "error").length;
	return {
		evidence,
		policy: casePolicy,
		counts,
		excludes: ({ id }) => excluded.has(id),
		excluded,
		tooManyErrors: told.length > 0 && errors / told.length > maxErrorRate ? `${errors} of ${casesText(told.length)} ended in an error, the limit is ${percent$1(maxErrorRate)}` : void 0,
		unproven,
		sequential: sequentialOf(evidence, told),
		counted: told.length
	};
}
function sequentialOf({ sprt: rates }, told) {
	if (!rates) return void 0;
	const passes = told.filter(({ status }) => status === "passed").length;
	return sprtVerdict(passes, told.length - passes, sprt(...rates));
}
function decideLine(gate, view) {
	if (gate.kind === "metric") return decideMetric(gate, view);
	const what = gate.kind === "lint" ? "the source of the version is linted" : "the tags of the version are read";
	return {
		...decided(gate.rule, "inconclusive", `decided by promote, where ${what}`),
		advisory: true
	};
}
function decideMetric(gate, view) {
	const { evidence, tooManyErrors } = view;
	const { kind } = gate.measure;
	if (kind === "latency" || kind === "cost" || kind === "tokens") {
		const belonging = evidence.candidate.cases.filter((one) => matches(one, gate.filters));
		const counted = belonging.filter((one) => !view.excludes(one));
		const unknown = counted.filter(({ status }) => status === "not-run").length + (evidence.remaining ?? 0);
		const amount = decideAmount(gate, {
			...amountsOf$1(gate, counted.flatMap(({ attempts }) => attempts)),
			unknown,
			excluded: belonging.length - counted.length
		});
		return amount.verdict === "pass" && tooManyErrors !== void 0 ? {
			...amount,
			verdict: "inconclusive",
			detail: `${amount.detail}; ${tooManyErrors}`
		} : amount;
	}
	const sample = emptySample(gate);
	for (const one of evidence.candidate.cases) addToSample(sample, one, gate, view);
	sample.unknown += evidence.remaining ?? 0;
	return decideSample(gate, sample, {
		tooManyErrors,
		sequential: sequentialFor(gate, view),
		stoppedEarly: evidence.stoppedEarly
	});
}
function sequentialFor({ measure, filters, operator, threshold, confidence }, { sequential, evidence: { sprt: rates } }) {
	if (!rates || measure.kind !== "pass-rate" || filters.length > 0 || confidence !== void 0) return void 0;
	return (operator === ">=" || operator === ">") && threshold >= rates[0] && threshold <= rates[1] ? sequential : void 0;
}
function advise(gate, result, { unproven }) {
	const metric = gate.kind === "metric" && "metric" in gate.measure ? gate.measure.metric : void 0;
	const ofJudges = gate.kind === "metric" && gate.filters.some((filter) => filter.by === "kind" && filter.value === "judge");
	if (!(metric !== void 0 ? unproven.has(metric) : ofJudges && unproven.size > 0)) return result;
	const detail = `${result.detail} (a warning only: the judge is not calibrated)`;
	return {
		...result,
		detail,
		advisory: true,
		warnings: [...result.warnings, `\`${gate.rule}\` only warns: compare the judge with people first (\`promptops judge calibrate\`).`]
	};
}
function decideComparisons(gates, view) {
	const results = new Map();
	const facts = [];
	for (const gate of gates) {
		const baseline = baselineOf(gate, view.evidence);
		if (baseline === "none") results.set(gate, decided(gate.rule, "pass", `no-baseline: there is no ${gate.reference} to compare with yet`));
		else if (baseline === "unreachable") results.set(gate, decided(gate.rule, "inconclusive", `${gate.reference} could not be had`));
		else if (baseline === void 0) results.set(gate, decided(gate.rule, "inconclusive", `${gate.reference} was not measured`));
		else facts.push(factsOf(gate, baseline, view));
	}
	const judged = decideRegressions(facts, view.tooManyErrors);
	for (const [index, { gate }] of facts.entries()) results.set(gate, adviseComparison(gate, judged[index], view));
	return results;
}
function adviseComparison({ metric }, result, { unproven }) {
	return metric !== void 0 && unproven.has(metric) ? {
		...result,
		detail: `${result.detail} (a warning only: the judge is not calibrated)`,
		advisory: true
	} : result;
}
function baselineOf({ reference }, { baseline, baselines }) {
	return (baselines && Object.hasOwn(baselines, reference) ? baselines[reference] : void 0) ?? baseline;
}
function factsOf(gate, baseline, view) {
	const { evidence, policy, counts } = view;
	const before = new Map(baseline.cases.map((one) => [one.id, one]));
	const statusOf = (one) => {
		const status = counts === null ? one.status : statusBy(one, counts, policy);
		return status === "error" && view.tooManyErrors !== void 0 ? "not-run" : status;
	};
	const noEvidence = (one) => view.excludes(one) || whyBaselineLeftOut(before.get(one.id), baseline, evidence) !== void 0;
	const cases = evidence.candidate.cases.filter((one) => !noEvidence(one));
	const paired = pairCases({
		...evidence.candidate,
		cases
	}, baseline, statusOf);
	const excluded = evidence.candidate.cases.length - cases.length;
	const facts = {
		gate,
		paired,
		unknown: paired.unknown.length + (evidence.remaining ?? 0),
		excluded
	};
	if (gate.metric === void 0) return facts;
	const differences = differencesOf(cases, before, gate.metric);
	return {
		...facts,
		scores: {
			differences,
			p: signFlip(differences, evidence.seed).regression
		}
	};
}
function whyBaselineLeftOut(one, { contentHash }, evidence) {
	return one && whyCaseLeftOut(one, contentHash, evidence);
}
function differencesOf(cases, before, metric) {
	return cases.flatMap((one) => {
		const other = before.get(one.id);
		const [now, then] = [meanScore(one, metric), other ? meanScore(other, metric) : "left-out"];
		const score = now === "error" ? 0 : now;
		return typeof score === "number" && typeof then === "number" ? [score - then] : [];
	});
}
function verdictOf(counting, { counted, tooManyErrors, excluded }) {
	if (counting.some(({ verdict }) => verdict === "fail")) return "fail";
	if (counted === 0 || excluded.size > 0 || tooManyErrors !== void 0) return "inconclusive";
	return counting.every(({ verdict }) => verdict === "pass") ? "pass" : "inconclusive";
}
function viewWarnings({ evidence, excluded, unproven, tooManyErrors, counted }, lines) {
	const reasons = require_main.groupBy(excluded, ([, why]) => why);
	const fixtures = countsFixtures(evidence, evidence);
	return [
		...[...reasons].map(([why, cases]) => `${casesText(cases.length)} left out (${idList(cases.map(([id]) => id))}): ${why}.`),
		...fixtures > 0 ? [`${casesText(fixtures)} counted with written answers: \`allow_fixtures\`.`] : [],
		...unproven.size > 0 ? [`The judge of ${[...unproven].join(", ")} is not calibrated: it has no say in verdicts.`] : [],
		...tooManyErrors === void 0 ? [] : [`${tooManyErrors}.`],
		...evidence.sprt ? ["Decided sequentially: the interval holds only as a confidence sequence."] : [],
		...lines === 0 && counted > 0 ? ["No line of the gate is about answers."] : []
	];
}
// src/core/eval/judges/pair-notes.ts
function pairNotes({ cases }) {
	const checks = cases.flatMap(({ attempts }) => attempts.flatMap((attempt) => attempt.checks));
	return [...require_main.groupBy(checks, ({ metric }) => metric)].flatMap(([metric, own]) => {
		const { pairs, wins, ties, losses, consistency, firstSlotShare } = require_assertions.summarisePairs(own);
		if (pairs === 0 || consistency === null) return [];
		const place = firstSlotShare === null ? "" : `, and ${percent(firstSlotShare)} of its preferences fell on what stood first`;
		return [`${metric}: ${wins} better, ${ties} alike, ${losses} worse; in both orders the judge said the same of ${percent(consistency)}${place}.`];
	});
}
function percent(share) {
	return `${Math.round(share * 100)} %`;
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
		perMetric: metricsOf$1(cases)
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
			p50: require_open_evaluation.quantileOf(waited, .5),
			p95: require_open_evaluation.quantileOf(waited, .95)
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
function metricsOf$1(cases) {
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
		meanScore: scores.length === 0 ? null : require_open_evaluation.mean(scores)
	};
}
// src/usecases/eval/render-case.ts
function renderedCase({ id, vars }, arm) {
	const known = arm.rendered.get(id);
	if (known) return known;
	const rendered = renderWith(vars, arm);
	arm.rendered.set(id, rendered);
	return rendered;
}
function renderWith(vars, { source, syntax }) {
	try {
		const { template, messages } = require_render_prompt.renderPrompt(source, vars, syntax);
		return messages ?? [{
			role: "user",
			content: template ?? ""
		}];
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return { problem: error.message };
	}
}
// src/usecases/eval/arm-result.ts
function armResult(arm, run, units, missing) {
	const { label, prompt, version, contentHash, provider, params, ownModel } = arm;
	const byCase = new Map();
	for (const unit of units) {
		if (unit.arm !== arm) continue;
		const known = byCase.get(unit.case.id);
		if (known) known.push(unit);
		else byCase.set(unit.case.id, [unit]);
	}
	return {
		label,
		prompt,
		version,
		contentHash,
		provider,
		params,
		ownModel,
		cases: run.suite.cases.map((one) => caseResult(one, arm, run, byCase.get(one.id) ?? [], missing))
	};
}
function caseResult(one, arm, run, units, missing) {
	const attempts = units.flatMap((unit) => run.attempts.get(unit.id) ?? []);
	const unasked = units.filter((unit) => !run.attempts.has(unit.id)).map(({ index }) => notRun(index, missing));
	const all = attempts.length === 0 ? [] : [...attempts, ...unasked].sort((a, b) => a.index - b.index);
	const { status, flaky } = all.every((attempt) => attempt.status === "skipped") && all.length > 0 ? {
		status: "skipped",
		flaky: false
	} : reduceAttempts(all, run.suite.casePolicy);
	const rendered = renderedCase(one, arm);
	const note = attempts.length === 0 ? missing : attempts.every(({ answer }) => answer === void 0) ? attempts[0]?.problem?.message : void 0;
	return {
		id: one.id,
		...one.description !== void 0 && { description: one.description },
		status,
		flaky,
		critical: one.critical,
		...one.cluster !== void 0 && { cluster: one.cluster },
		tags: one.tags,
		vars: one.vars,
		...one.expected !== void 0 && { expected: one.expected },
		rendered: "problem" in rendered ? [] : rendered,
		attempts: all,
		...note !== void 0 && { note }
	};
}
function notRun(index, message) {
	return {
		index,
		status: "not-run",
		source: null,
		cached: false,
		costUsd: null,
		checks: [],
		score: null,
		problem: {
			code: "not-run",
			message
		}
	};
}
// src/usecases/eval/gate-evidence-of.ts
function gateEvidenceOf(run, units, { policy }, missing) {
	const results = new Map();
	const resultOf = (arm) => {
		const known = results.get(arm) ?? armResult(arm, run, units, missing.note);
		results.set(arm, known);
		return known;
	};
	const { plan } = run;
	const baselines = [...plan.baselines].map(([reference, arm]) => [reference, "kind" in arm ? arm.kind : resultOf(arm)]);
	return {
		resultOf,
		evidence: {
			...weighingOf(run, policy),
			candidate: resultOf(plan.candidate),
			baselines: Object.fromEntries(baselines),
			...missing.stopped !== void 0 && { stoppedEarly: missing.stopped }
		}
	};
}
function weighingOf(run, policy) {
	const { suite } = run;
	const recorded = new Map(suite.cases.map(({ id, recorded: output }) => [id, output?.outputOf]));
	return {
		maxErrorRate: suite.maxErrorRate,
		allowFixtures: policy?.allowFixtures ?? false,
		allowedModels: [...policy?.models ?? [], ...modelOfCases(run)],
		judgeProven: (metric) => isForced(run) || run.provenMetrics.has(metric),
		outputOf: (id) => recorded.get(id),
		casePolicy: suite.casePolicy,
		...suite.stopping && { sprt: suite.stopping.sprt }
	};
}
function modelOfCases({ suite, plan: { candidate }, gateFrom }) {
	const { modelConfig } = candidate.source;
	const written = require_main.providerOfArm(suite.providers[0], modelConfig);
	const isAsWritten = !require_main.isProviderProblem(written) && written.name === candidate.provider;
	const isFree = gateFrom === "the case file" || gateFrom === "--gate" || modelConfig["model_name"] === void 0;
	return isAsWritten && isFree ? [candidate.provider] : [];
}
function isForced({ suite }) {
	return suite.judge?.gate === "force";
}
// src/usecases/eval/reproducing-command.ts
function reproducingCommand(settings, { live }) {
	const { paths, cases, tags, criticalOnly, provider, models, versions, against, repeat, gate, alias, cache, failFast } = settings;
	const replay = cache === "off" ? "off" : live || cache === "replay" ? "replay" : void 0;
	return ["promptops eval", ...[
		...paths,
		...cases.flatMap((id) => ["--case", id]),
		...tags.flatMap((tag) => ["--tag", tag]),
		...criticalOnly ? ["--critical"] : [],
		...provider === void 0 ? [] : ["--provider", provider],
		...models.length > 0 ? ["--models", models.join(",")] : [],
		...versions.length > 0 ? ["--versions", versions.join(",")] : [],
		...against === void 0 ? [] : ["--against", against],
		...repeat === void 0 ? [] : ["--repeat", String(repeat)],
		...replay === void 0 ? [] : ["--cache", replay],
		...failFast ? ["--fail-fast"] : [],
		...alias === void 0 ? [] : ["--alias", alias],
		...gate === "none" ? ["--no-gate"] : gate === "case-file" ? [] : gate.flatMap((rule) => ["--gate", rule])
	].map(quoted)].join(" ");
}
function quoted(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
// src/usecases/eval/suite-run.ts
function unitsOf(run, cases) {
	const arms = armsOf(run.plan);
	const repeats = Array.from({ length: run.suite.repeat }, (_, index) => index);
	const prefixes = arms.map((arm) => armKey(arm, run.suite));
	return cases.flatMap((one) => repeats.flatMap((index) => arms.map((arm, at) => ({
		id: unitId(prefixes[at], one, index),
		run,
		arm,
		case: one,
		index
	}))));
}
function armKey({ role, label, contentHash, provider, params }, { prompt, casesHash }) {
	return require_main.canonicalJson([
		prompt,
		casesHash,
		role,
		label,
		contentHash,
		provider,
		params
	]);
}
function unitId(prefix, { id }, index) {
	return (0, import__builtin_crypto.createHash)("sha256").update(`${prefix}\n${index}\n${id}`).digest("hex").slice(0, 32);
}
function armsOf({ candidate, baselines, others }) {
	return [
		candidate,
		...[...baselines.values()].flatMap((arm) => "kind" in arm ? [] : [arm]),
		...others
	];
}
// src/usecases/eval/conclude-evaluation.ts
function concludeEvaluation(measured) {
	const { id, at, tool, seed, planned, purse, seconds, settings, stop } = measured;
	const prompts = planned.map(({ run, units: own }) => concludePrompt(run, own, measured));
	const stopped = stop.aborted && planned.some(({ run, units: own }) => !run.decided && isShort(run, own)) ? "interrupted" : planned.some(({ run }) => run.purse.empty !== void 0) ? "budget" : planned.some(({ run, units: own }) => run.decided && isShort(run, own)) ? "decided" : void 0;
	return {
		id,
		at,
		tool,
		seed,
		prompts,
		verdict: worst(prompts.map(({ verdict }) => verdict)),
		spentUsd: purse.spent.usd === null ? null : rounded(purse.spent.usd),
		calls: purse.spent.calls,
		seconds,
		...stopped !== void 0 && { stopped },
		reproduce: reproducingCommand(settings, { live: planned.some(({ run }) => isLive(run)) })
	};
}
function rounded(usd) {
	return Math.round(usd * 1e9) / 1e9;
}
function worst(verdicts) {
	for (const verdict of [
		"fail",
		"inconclusive",
		"not-run"
	]) if (verdicts.includes(verdict)) return verdict;
	return verdicts.length === 0 ? "not-run" : "pass";
}
function isShort(run, units) {
	return run.attempts.size < units.length;
}
function concludePrompt(run, units, measured) {
	const { suite, plan, file, gates, gateFrom } = run;
	const stopped = whyShort(run, units, measured);
	const { evidence, resultOf } = gateEvidenceOf(run, units, measured, stopped ?? { note: "not measured" });
	const { candidate } = evidence;
	const [baseline, ...moreBaselines] = armsOf(plan).filter(({ role }) => role === "baseline").map(resultOf);
	const decision = decideGates(gates, evidence);
	const summary = summariseCases(candidate.cases);
	const { counts, passRate, costUsd, tokens, latencyMs } = summary;
	const told = counts.passed + counts.failed + counts.errors;
	return {
		name: suite.prompt,
		file,
		casesFile: suite.file,
		contentHash: candidate.contentHash,
		casesHash: suite.casesHash,
		scorersDigest: scorersDigest(run, candidate),
		gitSha: measured.gitSha,
		candidate,
		...baseline && {
			baseline,
			comparison: compareArms(candidate, baseline)
		},
		others: [...moreBaselines, ...plan.others.map(resultOf)],
		counts,
		passRate,
		interval: suite.stopping && told > 0 ? confidenceSequence(counts.passed, told) : summary.interval,
		gates: decision.gates,
		gateFrom,
		verdict: told === 0 ? "not-run" : decision.verdict,
		costUsd,
		tokens,
		latencyMs,
		warnings: [...new Set([
			...ownWarnings(run, summary, stopped?.note),
			...judgeNotes(run, candidate),
			...decision.warnings
		])],
		...run.isWhole && { evidence: { allowedFixtures: evidence.allowFixtures } }
	};
}
function whyShort(run, units, { stop }) {
	if (run.purse.empty !== void 0) return {
		note: `not asked: ${run.purse.empty}`,
		stopped: "budget"
	};
	if (!isShort(run, units)) return void 0;
	if (run.decided) return {
		note: "not asked: the gate was decided before",
		stopped: "decided"
	};
	return stop.aborted ? {
		note: "not asked: interrupted",
		stopped: "interrupted"
	} : void 0;
}
function ownWarnings(run, { tokensEstimated }, stopped) {
	return [
		...run.notes,
		...run.plan.warnings,
		...run.isWhole ? [] : [`Only a part of the cases, or other repeats than the file's: this is no evidence for a promotion.`],
		...run.purse.empty === void 0 ? [] : [`Stopped: ${run.purse.empty}.`],
		...isDenied(run) ? ["Without a provider: `--cache replay` takes recorded answers, `--provider echo` shows what would be sent."] : [],
		...tokensEstimated ? ["Some tokens are estimated from the number of characters."] : [],
		...stopped !== void 0 && run.decided ? ["Stopped early: what was not asked can no longer change the gate."] : []
	];
}
function judgeNotes({ suite, provenMetrics }, candidate) {
	const unproven = [...judgedMetrics(candidate)].filter((metric) => !provenMetrics.has(metric));
	return [...suite.judge?.gate === "force" && unproven.length > 0 ? [`The judge of ${unproven.join(", ")} is not calibrated and counts all the same: the case file says \`gate: force\`.`] : [], ...pairNotes(candidate)];
}
function isLive({ attempts }) {
	return [...attempts.values()].some(({ source, checks }) => source === "live" || checks.some(({ judge }) => judge?.source === "live"));
}
function isDenied({ attempts }) {
	return [...attempts.values()].some(({ problem }) => problem?.code === "denied");
}
function scorersDigest({ suite }, { cases }) {
	const spellings = new Set(suite.cases.flatMap((one) => one.checks.map((check) => JSON.stringify(check))));
	const checks = new Set([...spellings].map((spelling) => require_main.canonicalJson(JSON.parse(spelling))));
	const rubrics = new Set(cases.flatMap(({ attempts }) => attempts.flatMap((attempt) => attempt.checks.flatMap(rubricsOf))));
	const digested = {
		checks: [...checks].sort(),
		rubrics: [...rubrics].sort(),
		judge: suite.judge ? plain(suite.judge) : null
	};
	return (0, import__builtin_crypto.createHash)("sha256").update(require_main.canonicalJson(digested)).digest("hex");
}
function rubricsOf({ judge, members = [] }) {
	return [...judge ? [`${judge.provider} ${judge.rubricHash}`] : [], ...members.flatMap(rubricsOf)];
}
function plain(value) {
	return JSON.parse(JSON.stringify(value));
}
// src/usecases/eval/drain-on-stop.ts
var import__builtin_events = require_rolldown_runtime.__toESM(require_base.require__builtin_events(), 1);
const DRAIN_MS = 5e3;
function drainOnStop(stop, { wait }) {
	const cut = new AbortController();
	const ended = new AbortController();
	(0, import__builtin_events.setMaxListeners)(0, stop, cut.signal);
	const begin = () => {
		wait(DRAIN_MS, ended.signal).then(() => cut.abort(stop.reason), () => {});
	};
	if (stop.aborted) begin();
	else stop.addEventListener("abort", begin, { once: true });
	return {
		signal: cut.signal,
		end: () => {
			stop.removeEventListener("abort", begin);
			ended.abort();
		}
	};
}
// src/core/eval/gate/watch-gates.ts
function watchGates(rules, setup) {
	const gates = rules.map(require_parse_gate.parseGate);
	const counting = gates.filter((gate) => !require_parse_gate.isGateProblem(gate) && (gate.kind === "metric" || gate.kind === "no-regression"));
	const comparisons = counting.filter((gate) => gate.kind === "no-regression" && gate.mode === "default").length;
	const watched = counting.map((gate) => gate.kind === "metric" ? watchMetric(gate, setup) : watchPairs(gate, setup, comparisons));
	const neverDecided = gates.some(require_parse_gate.isGateProblem) || watched.length === 0;
	const armLeftOut = whyArmLeftOut({
		candidate: {
			...setup.candidate,
			cases: []
		},
		allowedModels: setup.allowedModels
	}) !== void 0;
	const tally = {
		told: 0,
		passed: 0,
		errors: 0,
		seen: 0,
		excluded: 0
	};
	const sequential = () => setup.sprt ? sprtVerdict(tally.passed, tally.told - tally.passed, sprt(...setup.sprt)) : void 0;
	return {
		add(role, one) {
			if (role === "candidate") {
				tally.seen++;
				if (armLeftOut || whyCaseLeftOut(one, setup.candidate.contentHash, setup) !== void 0) tally.excluded++;
				else if (one.status !== "not-run" && one.status !== "skipped") {
					tally.told++;
					if (one.status === "passed") tally.passed++;
					if (one.status === "error") tally.errors++;
				}
			}
			for (const gate of watched) gate.add(role, one);
		},
		canStillChange() {
			if (neverDecided || armLeftOut) return true;
			const tooMany = tally.told > 0 && tally.errors / tally.told > setup.maxErrorRate ? percent$1(tally.errors / tally.told) : void 0;
			const verdicts = watched.map((gate) => gate.verdict(setup.total - tally.seen, tooMany));
			if (verdicts.includes("fail")) return false;
			return tally.excluded > 0 || tooMany !== void 0 || verdicts.includes("open") || tally.told === 0;
		},
		sequential
	};
}
function rulesOf({ candidate, casePolicy = "all", judgeProven, ...weighing }) {
	return {
		policy: casePolicy,
		counts: (check) => !saysJudge(check) || judgeProven?.(check.metric) === true,
		excludes: (one) => whyCaseLeftOut(one, candidate.contentHash, weighing) !== void 0
	};
}
const OPEN = {
	add() {},
	verdict: () => "open"
};
function watchMetric(gate, setup) {
	const { kind } = gate.measure;
	if ("metric" in gate.measure || gate.filters.some(({ by }) => by === "kind") || kind === "latency" || kind === "cost" || kind === "tokens") return OPEN;
	const rules = rulesOf(setup);
	const sample = emptySample(gate);
	return {
		add(role, one) {
			if (role === "candidate") addToSample(sample, one, gate, rules);
		},
		verdict(remaining, tooManyErrors) {
			const now = {
				...sample,
				unknown: sample.unknown + remaining
			};
			if (remaining > 0 && gate.confidence !== void 0 && (sample.clustered || kind === "pass-hat")) return "open";
			return asOutcome(decideSample(gate, now, {
				tooManyErrors,
				sequential: void 0,
				stoppedEarly: void 0
			}).verdict);
		}
	};
}
function watchPairs(gate, setup, comparisons) {
	const { baseline } = setup;
	if (!baseline) return OPEN;
	if (baseline === "none") return {
		add() {},
		verdict: () => "pass"
	};
	const strictest = gate.mode === "default" ? {
		...gate,
		alpha: gate.alpha / comparisons
	} : gate;
	const rules = rulesOf(setup);
	const first = new Map();
	const ids = {
		regressed: [],
		fixed: [],
		critical: [],
		leftOut: []
	};
	let [pairs, excluded, unknown] = [
		0,
		0,
		0
	];
	const hash = {
		candidate: setup.candidate.contentHash,
		baseline: baseline.contentHash
	};
	function addPair(candidate, before) {
		if (whyCaseLeftOut(candidate, hash.candidate, setup) !== void 0 || whyCaseLeftOut(before, hash.baseline, setup) !== void 0) {
			excluded++;
			return;
		}
		const statusOf = (one) => rules.counts === null ? one.status : statusBy(one, rules.counts, rules.policy);
		const status = statusOf(candidate);
		const outcome = status === "error" ? "unknown" : pairOutcome(status, statusOf(before));
		if (outcome === "unknown") unknown++;
		else if (outcome === "left-out") ids.leftOut.push(candidate.id);
		else pairs++;
		if (outcome === "regressed" || outcome === "fixed") ids[outcome].push(candidate.id);
		if (outcome === "regressed" && candidate.critical) ids.critical.push(candidate.id);
	}
	return {
		add(role, one) {
			const other = first.get(one.id);
			first.delete(one.id);
			if (!other) first.set(one.id, one);
			else if (role === "candidate") addPair(one, other);
			else addPair(other, one);
		},
		verdict(_remaining, tooManyErrors) {
			const open = setup.total - pairs - excluded - unknown - ids.leftOut.length;
			const facts = {
				gate,
				paired: {
					pairs,
					...ids
				},
				unknown: unknown + open,
				excluded,
				...gate.metric !== void 0 && { scores: {
					differences: [],
					p: 1
				} }
			};
			if (gate.metric !== void 0 && facts.unknown === 0) return "open";
			const asked = (by) => decideRegressions([{
				...facts,
				gate: by
			}], tooManyErrors)[0].verdict;
			return asked(strictest) === "fail" ? "fail" : asked(gate) === "pass" ? "pass" : "open";
		}
	};
}
function asOutcome(verdict) {
	return verdict === "inconclusive" ? "open" : verdict;
}
// src/usecases/eval/early-decision.ts
const LOOKS = 50;
function watchForDecision(suites, request) {
	const watched = new Map(suites.filter(({ run }) => run.gates.length > 0 && (request.settings.failFast || run.suite.stopping !== void 0)).map((planned) => [planned.run, watchSuite(planned, request)]));
	return (unit) => {
		if (!unit.run.decided && watched.get(unit.run)?.(unit) === true) unit.run.decided = true;
	};
}
function watchSuite(planned, request) {
	const { run, units } = planned;
	const byCase = new Map();
	for (const unit of units) {
		const key = keyOf$1(unit);
		const known = byCase.get(key);
		if (known) known.push(unit);
		else byCase.set(key, [unit]);
	}
	const watch = openWatch(planned, request);
	const pace = Math.max(1, Math.ceil(run.suite.cases.length / LOOKS));
	let cases = 0;
	const add = (unit) => {
		const { arm } = unit;
		const own = byCase.get(keyOf$1(unit)) ?? [];
		if (arm.role === "other" || own.some(({ id }) => !run.attempts.has(id))) return false;
		if (arm.role === "candidate") cases += 1;
		watch.add(arm.role, caseResult(unit.case, arm, run, own, "not measured yet"));
		return true;
	};
	for (const own of byCase.values()) add(own[0]);
	return (unit) => {
		if (!add(unit)) return false;
		if (request.settings.failFast && !watch.canStillChange()) return true;
		const tested = watch.sequential();
		return tested !== void 0 && tested !== "open" && cases % pace === 0 && isDecided(planned, request);
	};
}
function openWatch({ run }, { policy }) {
	const baselines = [...run.plan.baselines.values()];
	const [first] = baselines;
	const single = baselines.length === 1 ? first : void 0;
	const baseline = single === void 0 ? null : "kind" in single ? single.kind === "none" ? "none" : null : single;
	return watchGates(run.gates, {
		...weighingOf(run, policy),
		candidate: run.plan.candidate,
		baseline,
		total: run.suite.cases.length
	});
}
function isDecided({ run, units }, request) {
	const { evidence } = gateEvidenceOf(run, units, request, {
		note: "not measured yet",
		stopped: "decided"
	});
	return decideGates(run.gates, evidence).verdict !== "inconclusive";
}
function keyOf$1({ arm, case: { id } }) {
	return `${arm.label}\n${arm.role}\n${id}`;
}
// src/usecases/eval/journal-records.ts
const FORMAT = 1;
function headerRecord({ id, at, settings }) {
	return {
		format: FORMAT,
		id,
		at,
		settings
	};
}
function readHeader({ header }) {
	const { format, id, at, settings } = header;
	if (format !== FORMAT || typeof id !== "string" || typeof at !== "string" || !require_main.isRecord(settings)) throw new require_main.PromptopsError("USAGE", "The journal of this evaluation cannot be read by this version.", "Begin a new one without `--resume`.");
	return {
		id,
		at,
		settings: {
			...require_open_evaluation.DEFAULT_SETTINGS,
			...settings
		}
	};
}
function unitRecord(unit, attempt, spent) {
	return {
		unit,
		...isFinished(attempt) && { attempt },
		spent: { ...spent }
	};
}
const TO_BE_ASKED_AGAIN = new Set(["busy", "denied"]);
function isFinished({ status, problem }) {
	return status !== "not-run" && !(problem && TO_BE_ASKED_AGAIN.has(problem.code));
}
function finishedUnits(records) {
	const units = new Map();
	for (const { unit, attempt, spent } of records) {
		if (typeof unit !== "string") continue;
		const known = units.get(unit) ?? { spent: require_open_evaluation.NOTHING_SPENT };
		units.set(unit, {
			...known,
			...require_main.isRecord(attempt) && { attempt },
			spent: require_main.isRecord(spent) ? require_open_evaluation.addSpent(known.spent, spent) : known.spent
		});
	}
	return units;
}
// src/usecases/eval/plan-arms.ts
async function planArms(request, dependencies) {
	const { suite, prompt, hash, settings } = request;
	const own = {
		prompt,
		hash,
		version: null,
		label: prompt.name
	};
	const given = settings.provider ?? suite.providers[0];
	const candidate = await planArm({
		...own,
		role: "candidate",
		provider: given
	}, suite, dependencies);
	const models = [...settings.provider === void 0 ? suite.providers.slice(1) : [], ...settings.models];
	const others = [];
	for (const provider of new Set(models)) {
		const label = `${prompt.name} (${provider})`;
		const arm = await planArm({
			...own,
			label,
			role: "other",
			provider
		}, suite, dependencies);
		if (arm.provider !== candidate.provider) others.push(arm);
	}
	for (const written of settings.versions) {
		const registered = await readVersion(referenceTo(written, prompt.name), dependencies);
		others.push(await planArm({
			...registered,
			role: "other",
			provider: given
		}, suite, dependencies));
	}
	const baselines = new Map();
	const warnings = [];
	for (const wanted of request.baselines) {
		const found = await findBaseline(wanted, prompt.name, dependencies);
		const arm = "kind" in found ? found : await planArm({
			...found,
			role: "baseline",
			provider: given
		}, suite, dependencies);
		baselines.set(wanted.reference, arm);
		if ("kind" in arm) warnings.push(`There is nothing to compare with: ${arm.reason}`);
		else if (describeModel(arm) !== describeModel(candidate)) warnings.push(`${arm.label} runs as it is registered: on ${describeModel(arm)}, not on ${describeModel(candidate)}.`);
	}
	return {
		candidate,
		baselines,
		others,
		warnings
	};
}
function describeModel({ provider, params }) {
	return `${provider || "no model"} ${require_main.canonicalJson(params)}`;
}
async function planArm(draft, suite, { model: open }) {
	const { prompt, hash, version, label, role } = draft;
	const { provider: _provider, model_name: _name, ...ownParams } = prompt.modelConfig;
	const own = require_main.providerOfConfig(prompt.modelConfig);
	const provider = require_main.providerOfArm(draft.provider, prompt.modelConfig);
	const params = suite.params === void 0 ? ownParams : {
		...ownParams,
		...suite.params
	};
	return {
		role,
		label,
		prompt: prompt.name,
		version,
		contentHash: hash,
		provider: require_main.isProviderProblem(provider) ? "" : provider.name,
		params,
		ownModel: require_main.isSameProvider(own, provider) && require_main.canonicalJson(params) === require_main.canonicalJson(ownParams),
		source: prompt,
		syntax: await require_main.loadSyntax(prompt.syntax),
		rendered: new Map(),
		model: await openModel(provider, open),
		request: {
			model: require_main.isProviderProblem(provider) ? "" : provider.model,
			params,
			tools: prompt.tools,
			...prompt.responseFormat && { responseFormat: prompt.responseFormat }
		}
	};
}
async function openModel(provider, open) {
	if (require_main.isProviderProblem(provider)) return { problem: `${provider.problem} ${provider.hint}`.trim() };
	try {
		return await open(provider.name);
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return { problem: `${error.message} ${error.hint}`.trim() };
	}
}
function referenceTo(written, name) {
	return /^@?[^@/]+$/.test(written) && written !== name ? {
		name,
		target: require_reference.parseTarget(written)
	} : require_reference.parseReference(written, name);
}
async function readVersion(reference, { registry, workspace }) {
	const { version } = await require_resolve_version.resolveVersion(reference, await registry());
	const { actual = "", tampered } = require_version_hash.hashOfVersion(version);
	if (tampered) throw new require_main.PromptopsError("VERSION_TAMPERED", `Version ${version.version} of ${version.name} is not what its hash says.`, "`promptops verify` shows what differs.");
	const { read } = await require_version_file.versionFile(version, "", workspace);
	const prompt = read.prompts[0];
	const label = reference.target.kind === "word" ? require_reference.formatReference(reference) : `${version.name}/${version.version}`;
	return {
		prompt,
		hash: actual,
		version: version.version,
		label
	};
}
async function findBaseline({ reference: written, required, aliases }, name, dependencies) {
	const reference = referenceTo(written, name);
	try {
		return await readVersion(reference, dependencies);
	} catch (error) {
		if (!require_main.isPromptopsError(error) || required || error.exitCode === 70) throw error;
		const isMissing = error.code === "PROMPT_NOT_FOUND";
		const isKnown = reference.target.kind === "latest" || reference.target.kind === "word" && aliases.includes(reference.target.word);
		if (isMissing && !isKnown && await (await dependencies.registry()).prompt(name) !== void 0) throw error;
		return {
			kind: isMissing ? "none" : "unreachable",
			reason: error.message
		};
	}
}
function checkProviderNames(names) {
	for (const name of names) {
		const parsed = require_main.parseProvider(name);
		if (require_main.isProviderProblem(parsed)) throw new require_main.PromptopsError("USAGE", parsed.problem, parsed.hint);
	}
}
// src/core/eval/judges/proven-metrics.ts
async function provenMetrics({ cases }, usual, judges) {
	const proven = new Set(judges.filter(({ verdict }) => verdict === "proven").map(keyOf));
	const metrics = new Map();
	for (const one of cases) for (const check of one.checks) for (const { metric, key } of await judgesOf(check, one, usual)) metrics.set(metric, (metrics.get(metric) ?? true) && proven.has(key));
	return new Set([...metrics].filter(([, isProven]) => isProven).map(([metric]) => metric));
}
async function judgesOf(check, one, usual) {
	const { type, negated, options, members = [] } = check;
	const metric = check.metric ?? `${negated ? "not-" : ""}${type}`;
	const inside = (await Promise.all(members.map((member) => judgesOf(member, one, usual)))).flat();
	const rubricHash = await require_open_evaluation.rubricHashOf(check, askedFor(one));
	const provider = typeof options["provider"] === "string" ? options["provider"] : usual ?? "";
	return [
		...rubricHash === void 0 ? [] : [{
			metric,
			key: keyOf({
				provider: require_assertions.judgeName(provider),
				rubricHash
			})
		}],
		...inside,
		...inside.map(({ key }) => ({
			metric,
			key
		}))
	];
}
function askedFor({ vars, context, expected }) {
	return {
		answer: {
			text: "\u2026",
			toolCalls: []
		},
		output: "\u2026",
		vars,
		...context !== void 0 && { context },
		...expected !== void 0 && { expected },
		rendered: [],
		tools: [],
		costUsd: null,
		cached: false
	};
}
function keyOf({ provider, rubricHash }) {
	return `${rubricHash} ${provider}`;
}
// src/usecases/eval/find-proven-metrics.ts
async function findProvenMetrics(suite, { workspace, judge: usual }) {
	const { file, judge } = suite;
	if (judge?.labels === void 0) return { metrics: new Set() };
	const nothing = (why) => ({
		metrics: new Set(),
		note: `The judge is not calibrated by ${judge.labels}: ${why}.`
	});
	const path = require_main.resolvePath(judge.labels, file);
	if (path === void 0) return nothing("it lies outside the repository");
	const labels = require_read_text.readText(path, workspace);
	if ("problem" in labels) return nothing("it cannot be read");
	const command = `promptops judge calibrate ${path}${judge.repeat === 1 ? "" : ` --repeat ${judge.repeat}`}`;
	const calibration = require_read_text.readText(require_open_evaluation.calibrationPath(path), workspace);
	if ("problem" in calibration) return nothing(`run \`${command}\``);
	const judges = require_open_evaluation.readCalibrations(calibration.text, labels.text, judge.repeat);
	if ("problem" in judges) return nothing(`${judges.problem}; run \`${command}\` again`);
	return { metrics: await provenMetrics(suite, judge.provider ?? usual, judges) };
}
// src/core/eval/gate/check-gates.ts
const JUDGED_ONLY = {
	toxicity: "`profanity` finds words of a list, and `is-refusal` what was declined; neither is toxicity.",
	bias: "`counterfactual` compares answers to the same case with swapped terms; it needs a provider, but no judge.",
	hallucination: "`unsupported-numbers`, `context-overlap` and `citations-exist` find what the context does not say."
};
function gateProblems(rules, known) {
	return rules.flatMap((rule) => {
		const gate = require_parse_gate.parseGate(rule);
		if (require_parse_gate.isGateProblem(gate)) return [{
			rule,
			...gate
		}];
		const metric = gate.kind === "metric" ? "metric" in gate.measure ? gate.measure.metric : void 0 : gate.kind === "no-regression" ? gate.metric : void 0;
		const problem = metric === void 0 ? void 0 : metricProblem(metric, known);
		return problem ? [{
			rule,
			...problem
		}] : [];
	});
}
function metricProblem(metric, known) {
	const found = known.filter((one) => one.metric === metric);
	const instead = Object.hasOwn(JUDGED_ONLY, metric) ? JUDGED_ONLY[metric] : void 0;
	if (instead !== void 0 && !found.some(({ kind }) => kind === "judge")) return {
		problem: `\`${metric}\` takes a judge, and no case asks one for it.`,
		hint: `Configure a judge, or gate on what can be told offline: ${instead}`
	};
	if (found.length > 0) return void 0;
	const names = [...new Set(known.map((one) => one.metric))];
	const near = require_main.nearestName(metric, names);
	const problem = `No check is reported as \`${metric}\`.`;
	if (near !== void 0) return {
		problem,
		hint: `Did you mean \`${near}\`?`
	};
	return {
		problem,
		hint: names.length === 0 ? "The cases have no checks." : `There are ${names.map((name) => `\`${name}\``).join(", ")}.`
	};
}
// src/usecases/eval/gate-policy.ts
function gateOf(suite, { gate }, policy) {
	if (gate === "none") return {
		rules: [],
		own: [],
		from: "nobody"
	};
	if (gate !== "case-file") return {
		rules: gate,
		own: gate,
		from: "--gate"
	};
	const own = suite.gate ?? [];
	if (policy?.named) return {
		rules: [...new Set([...policy.gate, ...own])],
		own,
		from: own.length > 0 ? `${policy.alias} and the case file` : policy.alias
	};
	if (suite.gate !== void 0) return {
		rules: own,
		own,
		from: "the case file"
	};
	return policy ? {
		rules: policy.gate,
		own: [],
		from: policy.alias
	} : {
		rules: [],
		own: [],
		from: "nobody"
	};
}
function referencesIn(rules) {
	const references = rules.map(require_parse_gate.parseGate).flatMap((gate) => !require_parse_gate.isGateProblem(gate) && gate.kind === "no-regression" ? [gate.reference] : []);
	return [...new Set(references)];
}
function checkOwnGates({ own, from }, { cases, file, prompt }) {
	const [first, ...more] = gateProblems(own, cases.flatMap((one) => one.checks.flatMap(metricsOf)));
	if (first === void 0) return;
	const others = more.map(({ problem }) => `\n${problem}`).join("");
	throw new require_main.PromptopsError("CONFIG_INVALID", `The gate of ${from} for ${prompt}: ${first.problem}${others}`, first.hint, { place: { file } });
}
function metricsOf(check) {
	const { type, negated, metric, members = [] } = check;
	return [{
		metric: metric ?? `${negated ? "not-" : ""}${type}`,
		kind: require_assertions.assertionOf(type)?.kind ?? "deterministic"
	}, ...members.flatMap(metricsOf)];
}
// src/usecases/eval/select-cases.ts
function selectCases(suite, selection) {
	const cases = suite.cases.filter((one) => isSelected(one, selection));
	const repeat = selection.repeat ?? suite.repeat;
	if (cases.length === suite.cases.length && repeat === suite.repeat) return suite;
	const rest = `${suite.casesHash}\n${repeat}\n${cases.map(({ id }) => id).join("\n")}`;
	return {
		...suite,
		cases,
		repeat,
		casesHash: (0, import__builtin_crypto.createHash)("sha256").update(rest).digest("hex")
	};
}
function isSelected({ id, tags, critical }, selection) {
	if (selection.criticalOnly && !critical) return false;
	if (selection.tags.length > 0 && !selection.tags.some((tag) => tags.includes(tag))) return false;
	return selection.cases.length === 0 || selection.cases.some((pattern) => fits(id, pattern));
}
function fits(id, pattern) {
	const [first = "", ...others] = pattern.split("*");
	const last = others.pop();
	if (last === void 0) return id === pattern;
	if (!id.startsWith(first)) return false;
	let at = first.length;
	for (const part of others) {
		const found = id.indexOf(part, at);
		if (found === -1) return false;
		at = found + part.length;
	}
	return id.length - last.length >= at && id.endsWith(last);
}
// src/usecases/eval/plan-suites.ts
async function planSuites(request, dependencies, whole, elapsedMs) {
	const { settings, aliases, policy } = request;
	const sorted = request.suites.toSorted((a, b) => require_main.byCodeUnit(a.prompt.name, b.prompt.name) || require_main.byCodeUnit(a.suite.file, b.suite.file));
	const planned = [];
	const cassettes = new Map();
	for (const read of sorted) {
		const suite = selectCases(read.suite, settings);
		if (suite.cases.length === 0) continue;
		const gate = gateOf(suite, settings, policy && read.policyToo ? {
			...policy,
			named: true
		} : policy);
		checkOwnGates(gate, suite);
		const baselines = baselinesOf(gate.rules, settings.against, aliases);
		const proven = await findProvenMetrics(suite, dependencies);
		const run = {
			suite,
			isWhole: suite.casesHash === read.suite.casesHash,
			file: read.file,
			notes: [...read.notes ?? [], ...proven.note === void 0 ? [] : [proven.note]],
			provenMetrics: proven.metrics,
			plan: await planArms({
				...read,
				suite,
				settings,
				baselines
			}, dependencies),
			gates: gate.rules,
			gateFrom: gate.from,
			cassette: settings.cache === "off" && !settings.record ? void 0 : await cassetteOf(suite.file, cassettes, dependencies),
			purse: require_open_evaluation.openPurse(suite.budget, elapsedMs, whole),
			attempts: new Map(),
			decided: false
		};
		planned.push({
			run,
			units: orderedUnits(run)
		});
	}
	if (planned.length === 0 && sorted.length > 0) throw nothingSelected(request);
	return planned;
}
function nothingSelected({ settings: { cases, tags }, suites }) {
	const ids = suites.flatMap(({ suite }) => suite.cases.map(({ id }) => id));
	const known = suites.flatMap(({ suite }) => suite.cases.flatMap((one) => one.tags));
	const meant = [...cases.map((id) => require_main.didYouMean(id, ids)), ...tags.map((tag) => require_main.didYouMean(tag, known))].join("");
	const some = ids.slice(0, 5).join(", ");
	return new require_main.PromptopsError("USAGE", `No case is selected.${meant}`, `There are ${ids.length}: ${some}${ids.length > 5 ? ", \u2026" : ""}.`);
}
async function cassetteOf(file, opened, { cassette }) {
	const known = opened.get(file) ?? await cassette(file);
	opened.set(file, known);
	return known;
}
function baselinesOf(rules, against, aliases) {
	const asked = against === void 0 ? [] : [{
		reference: against,
		required: true,
		aliases
	}];
	const demanded = referencesIn(rules).filter((reference) => reference !== against);
	return [...asked, ...demanded.map((reference) => ({
		reference,
		required: false,
		aliases
	}))];
}
function orderedUnits(run) {
	const { cases, stopping } = run.suite;
	return unitsOf(run, stopping === void 0 ? cases : shuffled(cases, seedOfHash(run.suite.casesHash)));
}
function seedOf(planned) {
	return planned.reduce((seed, { run }) => (seed ^ seedOfHash(run.suite.casesHash)) >>> 0, 0);
}
function seedOfHash(hash) {
	return Number.parseInt(hash.slice(0, 8), 16) >>> 0;
}
// src/usecases/eval/judge-of.ts
function judgeOf({ run }, { ask }, { model, judge: usual, prices }) {
	const { cassette, purse } = run;
	const { judge } = run.suite;
	return require_open_evaluation.openJudge({
		provider: judge?.provider ?? usual,
		repeat: judge?.repeat ?? 1,
		ask: require_open_evaluation.judgeAsker({
			model,
			prices,
			ask,
			purse,
			cassette
		})
	});
}
// src/usecases/eval/answer-unit.ts
async function answerUnit(unit, ledger, dependencies) {
	const rendered = renderedCase(unit.case, unit.arm);
	const given = await answerTo(unit, rendered, ledger, dependencies);
	if ("status" in given) return without(given, unit.index);
	const help = helpFor(unit, given.answer, ledger, dependencies);
	const { status, score, checks, problem } = await require_grade_answer.gradeAnswer(gradedOf(unit, given, rendered), unit.case.checks, help, unit.case.threshold);
	return {
		index: unit.index,
		status,
		...given,
		checks,
		score,
		...problem !== void 0 && { problem: {
			code: "no-verdict",
			message: problem
		} }
	};
}
function without({ status, code, message }, index) {
	return {
		index,
		status,
		source: null,
		cached: false,
		costUsd: null,
		checks: [],
		score: null,
		problem: {
			code,
			message
		}
	};
}
async function answerTo(unit, rendered, ledger, dependencies) {
	const { arm, case: one } = unit;
	if (one.notRun !== void 0) return {
		status: "not-run",
		code: "not-run",
		message: one.notRun
	};
	if ("problem" in rendered) return {
		status: arm.role === "candidate" ? "error" : "skipped",
		code: "cannot-render",
		message: rendered.problem
	};
	const recorded = dependencies.ignoreRecorded || arm.role !== "candidate" ? void 0 : one.recorded;
	if (recorded !== void 0) return {
		answer: {
			text: recorded.text,
			toolCalls: []
		},
		source: "recorded",
		cached: false,
		costUsd: null
	};
	const known = require_grade_answer.gradeOfAny(one.checks, one.threshold);
	if (known !== void 0) return {
		status: known.status,
		code: "no-verdict",
		message: known.problem
	};
	return ask(unit, rendered, ledger, dependencies);
}
async function ask(unit, messages, ledger, { prices }) {
	const question = questionOf(unit, messages, prices);
	if ("problem" in question) return {
		status: "not-run",
		code: "no-model",
		message: question.problem
	};
	const reply = await ledger.ask(question);
	if ("code" in reply) return {
		status: reply.code === "not-run" ? "not-run" : "error",
		code: reply.code,
		message: reply.message
	};
	const { answer, source, cached, costUsd } = reply;
	return {
		answer,
		source,
		cached,
		costUsd
	};
}
function questionOf({ arm, run, index }, messages, prices) {
	const { model } = arm;
	if ("problem" in model) return model;
	const request = {
		...arm.request,
		messages
	};
	return {
		model,
		request,
		repeatIndex: index,
		role: "candidate",
		cassette: run.cassette,
		purse: run.purse,
		estimateUsd: require_open_evaluation.estimateCost(request, model.provider, prices),
		costOf: ({ usage }) => require_open_evaluation.costOf(usage, model.provider, request.model, prices)
	};
}
function gradedOf({ arm, case: one }, { answer, costUsd, cached }, rendered) {
	return {
		answer,
		output: answer.text,
		vars: one.vars,
		...one.expected !== void 0 && { expected: one.expected },
		...one.context !== void 0 && { context: one.context },
		rendered: "problem" in rendered ? [] : rendered,
		tools: arm.request.tools,
		costUsd,
		cached
	};
}
function helpFor(unit, given, ledger, dependencies) {
	return {
		...dependencies.checks,
		judge: judgeOf(unit, ledger, dependencies),
		answerWith: (vars) => answerOf(unit, renderWith(vars, unit.arm), ledger, dependencies),
		...rivalOf(unit, given, ledger, dependencies)
	};
}
function rivalOf(unit, own, ledger, dependencies) {
	if (unit.arm.role === "baseline") return { rival: async () => own };
	const arm = [...unit.run.plan.baselines.values()].find((one) => !("kind" in one));
	if (arm === void 0 || "kind" in arm || unit.arm.role !== "candidate") return {};
	return { rival: () => answerOf({
		...unit,
		arm
	}, renderedCase(unit.case, arm), ledger, dependencies) };
}
async function answerOf(unit, rendered, ledger, dependencies) {
	if ("problem" in rendered) return rendered;
	const given = await ask(unit, rendered, ledger, dependencies);
	if ("answer" in given) return given.answer;
	return {
		problem: given.message,
		...given.status === "not-run" && { notRun: true }
	};
}
// src/usecases/eval/unit-ledger.ts
function unitLedger(ask) {
	const kept = [];
	let spent = require_open_evaluation.NOTHING_SPENT;
	let cutOff;
	return {
		ask: async (question) => {
			try {
				const reply = await ask(question);
				spent = require_open_evaluation.addSpent(spent, reply.spent);
				if (!("code" in reply)) kept.push(reply.keep);
				return reply;
			} catch (error) {
				cutOff ??= { error };
				throw error;
			}
		},
		keep: () => {
			for (const keep of kept) keep();
		},
		get spent() {
			return spent;
		},
		get cutOff() {
			return cutOff;
		}
	};
}
// src/usecases/eval/run-units.ts
const UNITS_PER_SLOT = 2;
async function runUnits({ units, ask, answering, concurrency, stop, append, onFinished }) {
	let broken;
	const work = async (unit) => {
		if (isOver(unit.run)) return;
		const ledger = unitLedger(ask);
		try {
			const attempt = await answerUnit(unit, ledger, answering);
			if (ledger.cutOff) throw ledger.cutOff.error;
			append(unitRecord(unit.id, attempt, ledger.spent));
			ledger.keep();
			unit.run.attempts.set(unit.id, attempt);
			onFinished(unit, attempt);
		} catch (error) {
			if (!stop.aborted) broken ??= { error };
		}
	};
	const byProvider = [...require_main.groupBy(units, ({ arm }) => arm.provider).values()];
	await Promise.all(byProvider.map((queue) => require_few_at_once.fewAtOnce(queue, UNITS_PER_SLOT * concurrency, work, () => stop.aborted || broken !== void 0)));
	if (broken !== void 0) throw broken.error;
}
function isOver({ decided }) {
	return decided;
}
// src/usecases/eval/save-cassettes.ts
async function saveCassettes(planned, options) {
	const notes = new Map();
	for (const [cassette, suites] of require_main.groupBy(planned, ({ run }) => run.cassette)) if (cassette !== void 0) notes.set(cassette, await save(cassette, suites, options));
	return planned.map(({ run, units }) => {
		const own = run.cassette && notes.get(run.cassette);
		return own === void 0 || own.length === 0 ? {
			run,
			units
		} : {
			units,
			run: {
				...run,
				notes: [...run.notes, ...own]
			}
		};
	});
}
async function save(cassette, suites, { prune, resumed }) {
	const safe = prune && !resumed && suites.every(askedForAll);
	try {
		const { file, pruned, refused } = await cassette.save({ prune: safe });
		const kinds = [...new Set(refused.map(({ kind }) => kind))].join(", ");
		return [
			...refused.length === 0 ? [] : [`${refused.length} answers are not in ${file}: they look as if they held a secret (${kinds}).`],
			...resumed ? [`What was answered before it was cut off may be missing from ${file}: \`promptops eval --record\` adds it from the cache.`] : [],
			...pruned === 0 ? [] : [`${pruned} answers that nobody asks for any more were taken out of ${file}.`],
			...prune && !safe ? [`Nothing was taken out of ${file}: not everything was measured, so what is needed is not known.`] : []
		];
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return [`The answers were not recorded: ${error.message}`];
	}
}
function askedForAll({ run, units }) {
	return run.isWhole && units.every(({ id }) => isDone(run.attempts.get(id)));
}
function isDone(attempt) {
	return attempt !== void 0 && attempt.problem === void 0 && attempt.checks.every(isMeasured);
}
function isMeasured({ status, members = [] }) {
	return status !== "error" && status !== "not-run" && members.every(isMeasured);
}
// src/usecases/eval/evaluate-prompts.ts
async function evaluatePrompts(request, dependencies) {
	const { settings, resumed, stop } = request;
	const { clock, journal, cache } = dependencies;
	checkProviderNames([...settings.provider === void 0 ? [] : [settings.provider], ...settings.models]);
	const started = clock.elapsed();
	const secondsSince = (moment) => (clock.elapsed() - moment) / 1e3;
	const purse = require_open_evaluation.openPurse(settings.budget, () => clock.elapsed() - started);
	const planned = await planSuites(request, dependencies, purse, () => clock.elapsed() - started);
	const units = planned.flatMap((one) => one.units);
	const id = resumed?.id ?? clock.newId();
	const at = resumed?.at ?? new Date(clock.now()).toISOString();
	if (resumed === void 0) journal.begin(id, headerRecord({
		id,
		at,
		settings
	}));
	const open = takeUp(units, finishedUnits(resumed?.entries.records ?? []), purse);
	const drain = drainOnStop(stop, clock);
	const watch = watchForDecision(planned, request);
	const progress = progressOf(units, () => ({
		spentUsd: purse.spent.usd,
		seconds: secondsSince(started)
	}), request.onProgress);
	try {
		await runUnits({
			units: open,
			ask: require_open_evaluation.modelAsker({
				...settings,
				mode: settings.cache,
				cache,
				signals: {
					stop,
					abort: drain.signal
				},
				clock
			}),
			answering: {
				...dependencies,
				ignoreRecorded: settings.provider !== void 0
			},
			concurrency: settings.concurrency,
			stop,
			append: (record) => journal.append(id, record),
			onFinished: (unit, attempt) => {
				watch(unit);
				progress(attempt);
			}
		});
	} finally {
		drain.end();
	}
	const { record, prune } = settings;
	const saved = record ? await saveCassettes(planned, {
		prune,
		resumed: open.length < units.length
	}) : planned;
	const concluded = concludeEvaluation({
		...request,
		id,
		at,
		seed: seedOf(planned),
		planned: saved,
		purse,
		seconds: secondsSince(started)
	});
	const evaluation = journal.cleaned(concluded);
	if (evaluation.stopped !== "interrupted") journal.finish(id, evaluation);
	return evaluation;
}
function takeUp(units, earlier, whole) {
	const known = new Set(units.map(({ id }) => id));
	for (const [id, { spent }] of earlier) if (!known.has(id)) whole.charge(spent);
	return units.filter(({ id, run }) => {
		const { attempt, spent } = earlier.get(id) ?? {};
		if (spent !== void 0) run.purse.charge(spent);
		if (attempt !== void 0) run.attempts.set(id, attempt);
		return attempt === void 0;
	});
}
function progressOf(units, now, onProgress) {
	const counts = {
		total: units.length,
		done: 0,
		passed: 0,
		failed: 0,
		errors: 0
	};
	const count = ({ status }) => {
		counts.done += 1;
		if (status === "passed") counts.passed += 1;
		else if (status === "failed") counts.failed += 1;
		else if (status === "error") counts.errors += 1;
	};
	for (const { id, run } of units) {
		const attempt = run.attempts.get(id);
		if (attempt) count(attempt);
	}
	return (attempt) => {
		count(attempt);
		onProgress?.({
			...counts,
			...now()
		});
	};
}
Object.defineProperty(exports, "TO_BE_ASKED_AGAIN", {
	enumerable: true,
	get: function() {
		return TO_BE_ASKED_AGAIN;
	}
});
Object.defineProperty(exports, "armsOf", {
	enumerable: true,
	get: function() {
		return armsOf;
	}
});
Object.defineProperty(exports, "evaluatePrompts", {
	enumerable: true,
	get: function() {
		return evaluatePrompts;
	}
});
Object.defineProperty(exports, "fewestPasses", {
	enumerable: true,
	get: function() {
		return fewestPasses;
	}
});
Object.defineProperty(exports, "gateOf", {
	enumerable: true,
	get: function() {
		return gateOf;
	}
});
Object.defineProperty(exports, "lowerRate", {
	enumerable: true,
	get: function() {
		return lowerRate;
	}
});
Object.defineProperty(exports, "passChance", {
	enumerable: true,
	get: function() {
		return passChance;
	}
});
Object.defineProperty(exports, "planSuites", {
	enumerable: true,
	get: function() {
		return planSuites;
	}
});
Object.defineProperty(exports, "readHeader", {
	enumerable: true,
	get: function() {
		return readHeader;
	}
});
Object.defineProperty(exports, "regressionPower", {
	enumerable: true,
	get: function() {
		return regressionPower;
	}
});
Object.defineProperty(exports, "renderedCase", {
	enumerable: true,
	get: function() {
		return renderedCase;
	}
});
Object.defineProperty(exports, "requiredCases", {
	enumerable: true,
	get: function() {
		return requiredCases;
	}
});
Object.defineProperty(exports, "selectCases", {
	enumerable: true,
	get: function() {
		return selectCases;
	}
});
Object.defineProperty(exports, "smallestRegression", {
	enumerable: true,
	get: function() {
		return smallestRegression;
	}
});
Object.defineProperty(exports, "summariseCases", {
	enumerable: true,
	get: function() {
		return summariseCases;
	}
});
