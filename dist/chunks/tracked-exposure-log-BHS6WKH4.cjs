const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_log_line = require("./log-line-BPd0EmNH.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
// src/usecases/ab/tracked-exposure-log.ts
var tracked_exposure_log_exports = require_rolldown_runtime.__exportAll({ recordedExposures: () => recordedExposures });
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
			if (run === void 0) throw new require_main.PromptopsError("REGISTRY_FAILED", `The run of the test ${test} is gone.`, "Start the process anew.");
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
				if (stored !== "stored") throw new require_main.PromptopsError("REGISTRY_UNSUPPORTED", `${store.uri} stores artifacts in ${stored.unavailable}:, which cannot be written over REST.`, "Start it with `--serve-artifacts`, or collect the files of `.promptops/ab`.");
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
function recordedExposures({ tracker, experiment }) {
	return { read: (test) => linesIn(test, tracker, async () => experiment) };
}
async function* linesIn(test, tracker, experiment) {
	const store = await tracker();
	const experimentId = await store.findExperiment(await experiment());
	if (experimentId === void 0) return;
	const tags = {
		[require_rendering.RUN_TAGS.kind]: require_rendering.AB_KINDS.test,
		[require_rendering.RUN_TAGS.abTest]: test
	};
	for await (const run of store.runs({
		experimentId,
		tags
	})) {
		const paths = await store.artifacts(run, FOLDER);
		for (let at = 0; at < paths.length; at += READ_AT_ONCE) {
			const files = await Promise.all(paths.slice(at, at + READ_AT_ONCE).map((path) => store.artifact(run, path)));
			for (const bytes of files) for (const line of new TextDecoder().decode(bytes).split("\n")) if (line !== "") yield require_log_line.parseLine(line);
		}
	}
}
function writerOf([line]) {
	return line?.writer ?? "";
}
Object.defineProperty(exports, "trackedExposureLog", {
	enumerable: true,
	get: function() {
		return trackedExposureLog;
	}
});
Object.defineProperty(exports, "tracked_exposure_log_exports", {
	enumerable: true,
	get: function() {
		return tracked_exposure_log_exports;
	}
});
