require("./rolldown-runtime-n5aEA02a.cjs");
// src/server/metrics.ts
const COUNTERS = {
	promptops_requests_total: "Requests answered, by route and status.",
	promptops_loads_total: "Prompts loaded, by prompt, version, alias and where the copy came from.",
	promptops_stale_loads_total: "Prompts served although the registry could not be asked, by prompt.",
	promptops_fallbacks_total: "Loads answered by a substitute, by prompt.",
	promptops_load_errors_total: "Loads that could not be answered, by prompt.",
	promptops_refresh_failures_total: "Times the registry was asked for a newer version and gave none.",
	promptops_tampered_total: "Copies refused because their content has not the hash it was registered with.",
	promptops_ab_exposures_total: "Times a unit got a variant of an A/B test, by test and variant.",
	promptops_ab_log_failures_total: "Times exposures could not be written, by where.",
	promptops_invalidations_total: "Messages that a prompt or an alias moved, by where they came from."
};
const HISTOGRAMS = { promptops_request_seconds: "Time to answer, by route." };
const GAUGES = {
	promptops_ready: "1 while requests are welcome.",
	promptops_requests_in_flight: "Requests that are being answered.",
	promptops_prompts_held: "Prompts in memory.",
	promptops_status_ratio: "What `promptops status` measures, by metric; NaN where it is not known.",
	promptops_status_target: "The least that is demanded of it, by metric."
};
const LABELLED = new Set(["promptops_status_ratio", "promptops_status_target"]);
const BOUNDS = [
	5e-4,
	.001,
	.0025,
	.005,
	.01,
	.025,
	.05,
	.1,
	.25,
	.5,
	1,
	2.5,
	5,
	10
];
const MOST_SERIES = 2e3;
function metrics() {
	const counters = new Map();
	const histograms = new Map();
	const gauges = new Map();
	const counted = (name, labels) => seriesIn(counters, name, labels, () => ({ value: 0 }));
	const observed = (name, labels) => seriesIn(histograms, name, labels, nothingObserved);
	return {
		count: (name, labels = {}, by = 1) => {
			counted(name, labels).value += by;
		},
		counter: (name, labels) => {
			const series = counted(name, labels);
			return () => {
				series.value += 1;
			};
		},
		observe: (name, seconds, labels = {}) => {
			note(observed(name, labels), seconds);
		},
		observer: (name, labels) => {
			const series = observed(name, labels);
			return (seconds) => {
				note(series, seconds);
			};
		},
		set: (name, value, labels = {}) => {
			seriesIn(gauges, name, labels, () => ({ value })).value = value;
		},
		text: () => [
			...Object.entries(COUNTERS).flatMap(([name, help]) => [...head(name, help, "counter"), ...[...counters.get(name) ?? []].map(([labels, { value }]) => `${name}${braced(labels)} ${value}`)]),
			...Object.entries(HISTOGRAMS).flatMap(([name, help]) => [...head(name, help, "histogram"), ...[...histograms.get(name) ?? []].flatMap(([labels, seen]) => buckets(name, labels, seen))]),
			...Object.entries(GAUGES).flatMap(([name, help]) => [...head(name, help, "gauge"), ...[...gauges.get(name) ?? (LABELLED.has(name) ? [] : [["", { value: 0 }]])].map(([labels, { value }]) => `${name}${braced(labels)} ${value}`)]),
			""
		].join("\n")
	};
}
function seriesIn(all, name, labels, make) {
	let known = all.get(name);
	if (known === void 0) {
		known = new Map();
		all.set(name, known);
	}
	let key = written(labels, escaped);
	if (!known.has(key) && known.size >= MOST_SERIES) key = written(labels, () => "(other)");
	let series = known.get(key);
	if (series === void 0) {
		series = make();
		known.set(key, series);
	}
	return series;
}
function nothingObserved() {
	return {
		counts: BOUNDS.map(() => 0).concat(0),
		sum: 0
	};
}
function note(series, seconds) {
	const at = BOUNDS.findIndex((bound) => seconds <= bound);
	const bucket = at === -1 ? BOUNDS.length : at;
	series.counts[bucket] = (series.counts[bucket] ?? 0) + 1;
	series.sum += seconds;
}
function written(labels, value) {
	return Object.entries(labels).map(([name, text]) => `${name}="${value(text)}"`).join(",");
}
function escaped(text) {
	return text.replace(/[\\"\n]/g, (character) => character === "\n" ? "\\n" : `\\${character}`);
}
function head(name, help, type) {
	return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}
function braced(labels) {
	return labels === "" ? "" : `{${labels}}`;
}
function buckets(name, labels, { counts, sum }) {
	const prefix = labels === "" ? "" : `${labels},`;
	let total = 0;
	return [
		...counts.map((count, at) => {
			total += count;
			return `${name}_bucket{${prefix}le="${BOUNDS[at] ?? "+Inf"}"} ${total}`;
		}),
		`${name}_sum${braced(labels)} ${sum}`,
		`${name}_count${braced(labels)} ${total}`
	];
}
exports.metrics = metrics;
