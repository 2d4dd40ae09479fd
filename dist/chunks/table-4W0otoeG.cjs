const require_main = require("./main-CIpu7Ckq.cjs");
// src/reporters/table.ts
function asTable(rows) {
	const cells = rows.map((row) => row.map(require_main.visibleLine));
	const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => (row[column] ?? "").length)));
	return cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()).join("\n");
}
Object.defineProperty(exports, "asTable", {
	enumerable: true,
	get: function() {
		return asTable;
	}
});
