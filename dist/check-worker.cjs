const require_rolldown_runtime = require("./chunks/rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./chunks/base-CgeUWMU6.cjs");
// src/check-worker.ts
var import__builtin_url = require_rolldown_runtime.__toESM(require_base.require__builtin_url(), 1);
var import__builtin_worker_threads = require_base.require__builtin_worker_threads();
import__builtin_worker_threads.parentPort?.on("message", (task) => {
	run(task).then((done) => import__builtin_worker_threads.parentPort?.postMessage(done));
});
async function run(task) {
	try {
		return task.kind === "regex" ? { value: new RegExp(task.pattern).test(task.text) } : await runFile(task);
	} catch (error) {
		return { problem: error instanceof Error ? error.message : String(error) };
	}
}
async function runFile({ file, name, output, context }) {
	const check = functionOf(await import((0, import__builtin_url.pathToFileURL)(file).href), name);
	if (check === void 0) return { problem: `it exports no function \`${name}\`` };
	const returned = await check(output, context);
	if (returned === void 0) return { problem: "its function returned nothing" };
	return { value: JSON.parse(JSON.stringify(returned)) };
}
function functionOf(loaded, name) {
	for (let from = loaded; typeof from === "object" && from !== null || typeof from === "function";) {
		const own = from[name];
		if (typeof own === "function") return own;
		if (name === "default" && typeof from === "function") return from;
		const inner = from["default"];
		if (inner === from) return void 0;
		from = inner;
	}
}
import__builtin_worker_threads.parentPort?.postMessage("ready");
