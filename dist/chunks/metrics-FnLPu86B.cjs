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
	promptops_invalidations_total: "Messages that a prompt or an alias moved, by where they came from."
};
const HISTOGRAMS = { promptops_request_seconds: "Time to answer, by route." };
const GAUGES = {
	promptops_ready: "1 while requests are welcome.",
	promptops_requests_in_flight: "Requests that are being answered.",
	promptops_prompts_held: "Prompts in memory."
};
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
	return {
		count: (name, labels = {}, by = 1) => {
			const series = within(counters, name);
			const key = keyIn(series, labels);
			series.set(key, (series.get(key) ?? 0) + by);
		},
		observe: (name, seconds, labels = {}) => {
			const series = within(histograms, name);
			const key = keyIn(series, labels);
			let seen = series.get(key);
			if (seen === void 0) {
				seen = {
					counts: Array.from({ length: BOUNDS.length + 1 }, () => 0),
					sum: 0
				};
				series.set(key, seen);
			}
			const at = BOUNDS.findIndex((bound) => seconds <= bound);
			const bucket = at === -1 ? BOUNDS.length : at;
			seen.counts[bucket] = (seen.counts[bucket] ?? 0) + 1;
			seen.sum += seconds;
		},
		set: (name, value) => {
			gauges.set(name, value);
		},
		text: () => [
			...Object.entries(COUNTERS).flatMap(([name, help]) => [...head(name, help, "counter"), ...[...counters.get(name) ?? []].map(([labels, value]) => `${name}${braced(labels)} ${value}`)]),
			...Object.entries(HISTOGRAMS).flatMap(([name, help]) => [...head(name, help, "histogram"), ...[...histograms.get(name) ?? []].flatMap(([labels, seen]) => buckets(name, labels, seen))]),
			...Object.entries(GAUGES).flatMap(([name, help]) => [...head(name, help, "gauge"), `${name} ${gauges.get(name) ?? 0}`]),
			""
		].join("\n")
	};
}
function within(all, name) {
	const known = all.get(name);
	if (known) return known;
	const series = new Map();
	all.set(name, series);
	return series;
}
function keyIn(series, labels) {
	const key = written(labels, escaped);
	return series.has(key) || series.size < MOST_SERIES ? key : written(labels, () => "(other)");
}
function written(labels, value) {
	let text = "";
	for (const name in labels) text += `${text === "" ? "" : ","}${name}="${value(labels[name] ?? "")}"`;
	return text;
}
function escaped(text) {
	return /[\\"\n]/.test(text) ? text.replace(/[\\"\n]/g, (character) => character === "\n" ? "\\n" : `\\${character}`) : text;
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
