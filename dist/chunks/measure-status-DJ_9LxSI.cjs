require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_find_evidence = require("./find-evidence-4vRon1W7.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
// src/usecases/status/registry-coverage.ts
async function registryCoverage({ prompts, refused }, registry) {
	const files = require_main.groupBy([...prompts, ...refused], ({ file }) => file);
	if (files.size === 0) return require_main.notMeasured("there are no prompt files here");
	const names = [...new Set([...prompts, ...refused].map(({ name }) => name))];
	const versions = require_main.groupBy(await registry.versions({ names }), ({ name }) => name);
	const isThere = ({ name, hash }) => hash !== null && (versions.get(name) ?? []).some((version) => holds(version, hash));
	const missing = [...files].filter(([, own]) => !own.every(isThere)).map(([file]) => file);
	return {
		good: files.size - missing.length,
		total: files.size,
		notes: missing.length === 0 ? [] : [`not registered as they are: ${listed(missing)}`]
	};
}
function holds(version, hash) {
	return version.tags[require_rendering.VERSION_TAGS.duplicateOf] === void 0 && require_shared.hashOfVersion(version).actual === hash;
}
function listed(items) {
	const shown = items.slice(0, 5).join(", ");
	return items.length > 5 ? `${shown} and ${items.length - 5} more` : shown;
}
// src/usecases/status/evaluated-cases.ts
async function evaluatedCases({ suites, problems }, journal) {
	if (problems[0]) return require_main.notMeasured(`${problems[0].file}:${problems[0].line} ${problems[0].message}`);
	if (suites.length === 0) return require_main.notMeasured("no prompt has cases");
	let [good, total] = [0, 0];
	const [absent, undecided] = [[], []];
	for (const { suite, hash } of suites) {
		const [latest] = await require_find_evidence.findEvidence({
			prompt: suite.prompt,
			contentHash: hash,
			casesHash: suite.casesHash
		}, journal);
		if (latest === void 0) absent.push(suite.prompt);
		else if (!isDecided(latest)) undecided.push(suite.prompt);
		else {
			good += latest.counts.passed;
			total += latest.counts.total - latest.counts.skipped;
		}
	}
	const open = [...absent.length === 0 ? [] : [`not evaluated as they are now: ${listed(absent)}; \`promptops eval --log\` puts it on record`], ...undecided.length === 0 ? [] : [`evaluated and not decided: ${listed(undecided)}; \`promptops eval\` says why`]];
	return {
		good,
		total,
		...open.length > 0 && { unknown: open.join("; ") },
		notes: []
	};
}
function isDecided({ verdict, provider, counts }) {
	return (verdict === "pass" || verdict === "fail") && provider !== "echo" && counts.not_run === 0 && counts.total > counts.skipped;
}
// src/usecases/status/sync-reliability.ts
const UNDER_WAY_MS = 9e5;
async function syncReliability({ journal: { tracker, experiment }, waiting, since, now }) {
	const experimentId = await tracker.findExperiment(experiment);
	let good = 0;
	const broken = [];
	for (const kind of Object.values(require_rendering.RUN_KINDS)) {
		if (experimentId === void 0) break;
		for await (const run of tracker.runs({
			experimentId,
			tags: { [require_rendering.RUN_TAGS.kind]: kind }
		})) {
			if (run.startTime < since) break;
			if (run.status === "FINISHED") good += 1;
			else if (isBroken(run, now)) broken.push(run.name);
		}
	}
	const total = good + broken.length + waiting;
	if (total === 0) return require_main.notMeasured("nothing was registered or moved in this time");
	return {
		good,
		total,
		notes: [...broken.length === 0 ? [] : [`begun and not ended: ${broken.slice(0, 5).join(", ")}; \`promptops register\` and \`promote --resume\` go on with them`], ...waiting === 0 ? [] : [`${waiting} wait in the outbox; \`promptops audit push\` sends them`]]
	};
}
function isBroken({ status, startTime }, now) {
	return status === "FAILED" || status === "RUNNING" && now - startTime > UNDER_WAY_MS;
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
// src/usecases/status/traced-steps.ts
const MOST_TRACES = 2e3;
async function tracedSteps({ journal: { tracker, experiment }, tracer, since }) {
	const experimentId = await tracker.findExperiment(experiment);
	let read = 0;
	let all = traceCompleteness([]);
	for await (const run of experimentId === void 0 ? [] : tracker.runs({
		experimentId,
		tags: { [require_rendering.RUN_TAGS.kind]: require_shared.TRACES_KIND }
	})) {
		if (run.startTime < since || read >= MOST_TRACES) break;
		for await (const { steps = [] } of tracer.traces({
			experimentId: run.experimentId,
			runId: run.id
		})) {
			all = bothComplete(all, traceCompleteness(steps));
			read += 1;
			if (read >= MOST_TRACES) break;
		}
	}
	if (all.steps === 0) return require_main.notMeasured("no application sent traces in this time; `PromptTracer` does");
	const { prompt, tokens, duration } = all.missing;
	const lacking = Object.entries({
		"a prompt version": prompt,
		tokens,
		"a duration": duration
	}).filter(([, count]) => count > 0);
	return {
		good: all.complete,
		total: all.steps,
		notes: [...lacking.length === 0 ? [] : [`steps without ${lacking.map(([what, count]) => `${what}: ${count}`).join(", without ")}`], ...read >= MOST_TRACES ? [`of the latest ${MOST_TRACES} traces`] : []]
	};
}
// src/usecases/status/measure-status.ts
async function measureStatus({ targets, windowMs }, dependencies) {
	const { registry, journal, tracer, local, lint, suites, waiting, now } = dependencies;
	const since = now() - windowMs;
	const measure = {
		registry_coverage: async () => registryCoverage(await local(), await registry()),
		lint_pass_rate: async () => linted(await lint()),
		sync_reliability: async () => syncReliability({
			journal: await journal(),
			waiting: waiting(),
			since,
			now: now()
		}),
		trace_completeness: async () => tracedSteps({
			journal: await journal(),
			tracer: await tracer(),
			since
		}),
		eval_pass_rate: async () => evaluatedCases(await suites(), await journal())
	};
	const metrics = [];
	for (const id of require_main.STATUS_IDS) metrics.push(require_main.judged(id, await orUnknown(measure[id]), targets[id]));
	return metrics;
}
function linted({ files, passRate }) {
	if (files === 0) return require_main.notMeasured("there are no prompt files here");
	return {
		good: Math.round(passRate * files),
		total: files,
		notes: passRate === 1 ? [] : ["`promptops lint` says what is wrong"]
	};
}
async function orUnknown(measure) {
	try {
		return await measure();
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return require_main.notMeasured(error.message);
	}
}
exports.measureStatus = measureStatus;
