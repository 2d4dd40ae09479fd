require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/commands/watch-lint.ts
async function watchLint(session, request, flags) {
	const { terminal, changes } = session;
	const watcher = await changes();
	const release = terminal.onInterrupt(watcher.close);
	try {
		do {
			const started = Date.now();
			await require_main.showLint(session, await require_main.lintFiles(session, await request()), flags, Date.now() - started);
			terminal.stderr("Watching for changes; Ctrl-C ends.\n");
		} while (await watcher.next());
	} finally {
		release();
		watcher.close();
	}
	session.show("", 130);
}
exports.watchLint = watchLint;
