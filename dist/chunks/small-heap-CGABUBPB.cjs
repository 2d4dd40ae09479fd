require("./rolldown-runtime-n5aEA02a.cjs");
// src/server/small-heap.ts
var import__builtin_v8 = require("./base-CgeUWMU6.cjs").require__builtin_v8();
function keepHeapSmall() {
	(0, import__builtin_v8.setFlagsFromString)("--semi-space-growth-factor=1");
	(0, import__builtin_v8.setFlagsFromString)("--heap-growing-percent=10");
	(0, import__builtin_v8.setFlagsFromString)("--no-maglev");
}
exports.keepHeapSmall = keepHeapSmall;
