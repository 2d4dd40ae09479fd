const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_ci = require("./ci-BHzDdts3.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/adapters/git/ci-context.ts
var ci_context_exports = require_rolldown_runtime.__exportAll({ ciContext: () => ciContext });
var import__builtin_fs = require_rolldown_runtime.__toESM(require_base.require__builtin_fs(), 1);
function ciContext(env) {
	return require_ci.readCi(env, () => eventOf(env));
}
function eventOf({ GITHUB_EVENT_PATH: path }) {
	if (!path) return void 0;
	try {
		return require_main.parseJson((0, import__builtin_fs.readFileSync)(path, "utf8"));
	} catch {
		return;
	}
}
Object.defineProperty(exports, "ciContext", {
	enumerable: true,
	get: function() {
		return ciContext;
	}
});
Object.defineProperty(exports, "ci_context_exports", {
	enumerable: true,
	get: function() {
		return ci_context_exports;
	}
});
