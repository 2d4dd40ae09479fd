const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
// src/adapters/changes/disk-changes.ts
var import__builtin_fs = require_rolldown_runtime.__toESM(require_base.require__builtin_fs(), 1);
const SETTLE_MS = 80;
function diskChanges(root) {
	let pending = false;
	let closed = false;
	let timer;
	let waiting;
	const answer = () => {
		if (waiting === void 0 || !(pending || closed)) return;
		waiting(!closed);
		waiting = void 0;
		pending = false;
	};
	const watcher = (0, import__builtin_fs.watch)(root, { recursive: true }, (_event, file) => {
		if (file !== null && /(?:^|[\\/])(?:\.git|node_modules|\.promptops)(?:[\\/]|$)/.test(file)) return;
		clearTimeout(timer);
		timer = setTimeout(() => {
			pending = true;
			answer();
		}, SETTLE_MS);
	});
	return {
		next: () => new Promise((resolve) => {
			waiting = resolve;
			answer();
		}),
		close: () => {
			closed = true;
			clearTimeout(timer);
			watcher.close();
			answer();
		}
	};
}
exports.diskChanges = diskChanges;
