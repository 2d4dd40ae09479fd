require("./rolldown-runtime-n5aEA02a.cjs");
// src/server/load-metrics.ts
function watchLoads({ events }, metrics, log) {
	const countLoad = loadCounter(metrics);
	return events.on((event) => {
		if (event.kind === "loaded") return countLoad(event.prompt);
		const prompt = nameIn(event.reference);
		switch (event.kind) {
			case "fallback":
				metrics.count("promptops_fallbacks_total", { prompt });
				return log({
					level: "warn",
					event: "fallback",
					reference: event.reference,
					from: event.from,
					why: why(event.error)
				});
			case "failed":
				metrics.count("promptops_load_errors_total", { prompt });
				return;
			case "refresh-failed":
				metrics.count("promptops_refresh_failures_total");
				return log({
					level: "warn",
					event: "refresh-failed",
					reference: event.reference,
					why: why(event.error)
				});
			case "tampered":
				metrics.count("promptops_tampered_total");
				return log({
					level: "warn",
					event: "tampered",
					reference: event.reference,
					source: event.source,
					version: event.version
				});
			case "unusable": return log({
				level: "warn",
				event: "unusable",
				reference: event.reference,
				source: event.source,
				why: why(event.error)
			});
			case "changed": return log({
				level: "info",
				event: "changed",
				reference: event.reference,
				from: event.from,
				to: event.to
			});
			case "refreshed": return;
		}
	});
}
function loadCounter(metrics) {
	const counters = new WeakMap();
	return ({ render, name, version, alias, source, stale }) => {
		let bySource = counters.get(render);
		if (bySource === void 0) {
			bySource = {};
			counters.set(render, bySource);
		}
		bySource[source] ??= metrics.counter("promptops_loads_total", {
			prompt: name,
			version: String(version ?? ""),
			alias: alias ?? "",
			source
		});
		bySource[source]();
		if (stale) metrics.count("promptops_stale_loads_total", { prompt: name });
	};
}
function nameIn(reference) {
	return reference.replace(/^prompts:\//, "").split(/[@/]/)[0];
}
function why(error) {
	return error instanceof Error ? error.message : String(error);
}
exports.watchLoads = watchLoads;
