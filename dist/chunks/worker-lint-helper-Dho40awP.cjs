const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
// src/adapters/lint-helper/worker-lint-helper.ts
var import__builtin_os = require_rolldown_runtime.__toESM(require_base.require__builtin_os(), 1);
var import__builtin_worker_threads = require_base.require__builtin_worker_threads();
const YOUNG_MB = 12;
function workerLintHelper(program, workerData) {
	if ((0, import__builtin_os.availableParallelism)() < 2) return void 0;
	return { lint: (files) => new Promise((resolve) => {
		const worker = new import__builtin_worker_threads.Worker(program, {
			workerData: {
				...workerData,
				files
			},
			resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB }
		});
		const end = (linted) => {
			resolve(linted);
			worker.terminate();
		};
		worker.once("message", end);
		worker.once("error", () => end(void 0));
		worker.once("exit", () => resolve(void 0));
	}) };
}
exports.workerLintHelper = workerLintHelper;
