require("./chunks/rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./chunks/base-CgeUWMU6.cjs");
const require_main = require("./chunks/main-CT8p7YMI.cjs");
// src/lint-worker.ts
var import__builtin_worker_threads = require_base.require__builtin_worker_threads();
lintShare(import__builtin_worker_threads.workerData);
async function lintShare({ cwd, configuration, files }) {
	const rules = require_main.lintRules(configuration);
	const workspace = require_main.diskWorkspace({ cwd });
	const linted = [];
	for (const entry of files) linted.push(require_main.summaryOf(await require_main.lintOneFile(entry, rules, workspace)));
	import__builtin_worker_threads.parentPort?.postMessage(linted);
}
