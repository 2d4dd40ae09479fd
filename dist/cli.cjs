const require_rolldown_runtime = require("./chunks/rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./chunks/base-BsvFiZP8.cjs");
// src/cli.ts
var import__builtin_fs = require_base.require__builtin_fs();
const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;
const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) write(STDOUT, `${require_base.VERSION}\n`);
else main();
async function main() {
	if (process.versions.node.startsWith("22.")) ignoreSqliteWarning();
	const { run } = await Promise.resolve().then(() => require("./chunks/main-C5QmjMh9.cjs")).then((n) => n.run_exports);
	process.exitCode = await run(argv, terminal());
}
function ignoreSqliteWarning() {
	const emit = process.emitWarning.bind(process);
	process.emitWarning = (...warning) => {
		if (!String(warning[0]).startsWith("SQLite is an experimental feature")) emit(...warning);
	};
}
function terminal() {
	return {
		stdout: (text) => write(STDOUT, text),
		stderr: (text) => write(STDERR, text),
		readStdin: async () => {
			const chunks = [];
			for await (const chunk of process.stdin) chunks.push(chunk);
			return Buffer.concat(chunks);
		},
		ask: async (question) => {
			const { createInterface } = await Promise.resolve().then(() => require("./chunks/base-BsvFiZP8.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_promises$1(), 1));
			const lines = createInterface({
				input: process.stdin,
				output: process.stderr
			});
			try {
				return await lines.question(question);
			} finally {
				lines.close();
			}
		},
		cwd: process.cwd(),
		env: process.env,
		get stdoutIsTerminal() {
			return isTerminal(STDOUT);
		},
		get stderrIsTerminal() {
			return isTerminal(STDERR);
		},
		get stdinIsTerminal() {
			return isTerminal(STDIN);
		},
		get columns() {
			return isTerminal(STDOUT) ? process.stdout.columns : 80;
		},
		nodeVersion: process.versions.node,
		get lintWorker() {
			return new URL(require("url").pathToFileURL(__filename).href.endsWith(".ts") ? "./lint-worker.ts" : "./lint-worker.cjs", require("url").pathToFileURL(__filename).href);
		},
		onInterrupt: (handler) => {
			process.on("SIGINT", handler);
			return () => process.off("SIGINT", handler);
		},
		onStop: (handler) => {
			const signals = ["SIGINT", "SIGTERM"];
			for (const signal of signals) process.on(signal, handler);
			return () => {
				for (const signal of signals) process.off(signal, handler);
			};
		}
	};
}
function write(descriptor, text) {
	const bytes = Buffer.from(text);
	for (let done = 0; done < bytes.length;) try {
		done += (0, import__builtin_fs.writeSync)(descriptor, bytes, done);
	} catch (error) {
		const { code } = error;
		if (code === "EPIPE") process.exit();
		if (code !== "EAGAIN") throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
	}
}
function isTerminal(descriptor) {
	try {
		const stream = (0, import__builtin_fs.fstatSync)(descriptor);
		if (!stream.isCharacterDevice() || stream.rdev === (0, import__builtin_fs.statSync)(devNull()).rdev) return false;
		return process.getBuiltinModule("node:tty").isatty(descriptor);
	} catch {
		return false;
	}
}
function devNull() {
	return process.platform === "win32" ? "\\\\.\\nul" : "/dev/null";
}
