require("./chunks/rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./chunks/base-CgeUWMU6.cjs");
// src/cli.ts
const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) require_base.writeOut(`${require_base.VERSION}\n`);
else main();
async function main() {
	if (process.versions.node.startsWith("22.")) ignoreSqliteWarning();
	const { run } = await Promise.resolve().then(() => require("./chunks/main-CT8p7YMI.cjs")).then((n) => n.run_exports);
	process.exitCode = await run(argv, require_base.processTerminal(require("url").pathToFileURL(__filename).href));
}
function ignoreSqliteWarning() {
	const emit = process.emitWarning.bind(process);
	process.emitWarning = (...warning) => {
		if (!String(warning[0]).startsWith("SQLite is an experimental feature")) emit(...warning);
	};
}
