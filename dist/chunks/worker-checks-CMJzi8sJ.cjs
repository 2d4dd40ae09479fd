const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-Byl1jngW.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
// src/adapters/checks/check-thread.ts
var import__builtin_worker_threads = require_base.require__builtin_worker_threads();
const HEAP_MB = 256;
function checkThread(program) {
	let running;
	let last = Promise.resolve();
	let closed = false;
	const stop = async () => {
		const worker = running?.worker;
		running = void 0;
		await worker?.terminate();
	};
	const runNow = async (task, limitMs) => {
		if (closed) return { problem: "the evaluation has ended" };
		running ??= start(program, (ended) => {
			if (running?.worker === ended) running = void 0;
		});
		const { worker, ready } = running;
		worker.ref();
		try {
			await ready;
		} catch (error) {
			await stop();
			return { problem: `the thread for checks did not start: ${error instanceof Error ? error.message : String(error)}` };
		}
		const done = await answerOf(worker, task, limitMs);
		worker.unref();
		if ("ended" in done) await stop();
		return done;
	};
	return {
		run: (task, limitMs) => {
			const done = last.then(() => runNow(task, limitMs));
			last = done;
			return done;
		},
		close: async () => {
			closed = true;
			await stop();
		}
	};
}
function start(program, onEnd) {
	const worker = new import__builtin_worker_threads.Worker(program, {
		env: {},
		stdout: true,
		stderr: true,
		resourceLimits: { maxOldGenerationSizeMb: HEAP_MB }
	});
	worker.stdout.resume();
	worker.stderr.resume();
	const ready = new Promise((resolve, reject) => {
		worker.once("message", () => resolve());
		worker.on("error", reject);
		worker.once("exit", () => {
			onEnd(worker);
			reject(new Error("it ended"));
		});
	});
	ready.catch(() => void 0);
	return {
		worker,
		ready
	};
}
function answerOf(worker, task, limitMs) {
	return new Promise((resolve) => {
		const settle = (done) => {
			clearTimeout(timer);
			worker.off("message", settle);
			worker.off("error", broke);
			worker.off("exit", left);
			resolve(done);
		};
		const broke = (error) => settle({
			problem: error.message,
			ended: true
		});
		const left = () => settle({
			problem: "the thread ended before it answered",
			ended: true
		});
		const timer = setTimeout(() => setImmediate(() => settle({
			problem: `stopped after ${limitMs} ms`,
			stopped: true,
			ended: true
		})), limitMs);
		worker.on("message", settle);
		worker.on("error", broke);
		worker.on("exit", left);
		worker.postMessage(task);
	});
}
// src/adapters/checks/code-context.ts
function codeContext({ vars, expected, context, rendered, answer, costUsd }, config) {
	return {
		vars,
		config: config ?? null,
		prompt: JSON.stringify(rendered),
		messages: [...rendered],
		expected: expected ?? null,
		context: context ?? null,
		cost: costUsd,
		latencyMs: answer.latencyMs ?? null,
		finishReason: answer.finishReason ?? null,
		toolCalls: answer.toolCalls.map(({ name, arguments: text }) => ({
			name,
			arguments: text
		}))
	};
}
// src/adapters/checks/named-file.ts
var import__builtin_fs = require_rolldown_runtime.__toESM(require_base.require__builtin_fs(), 1);
function namedFile(value, root) {
	const match = typeof value === "string" ? /^file:\/\/(.+?\.[cm]?[jt]s)(?::([A-Za-z_$][\w$]*))?$/.exec(value.trim()) : null;
	if (!match) return { error: "the value is no `file://` of the repository; code within a case is not run" };
	const [, shown = "", name = "default"] = match;
	const confined = require_main.confinedRoot(root);
	const file = confined.absolute(shown);
	if (file === void 0) return { error: `${shown} is outside of the repository` };
	if (!(0, import__builtin_fs.existsSync)(file)) return { error: `there is no file ${shown}` };
	if (confined.real(file) === void 0) return { error: `${shown} leads out of the repository` };
	return {
		file,
		name,
		shown
	};
}
// src/adapters/checks/webhook.ts
const HEADERS = { "Content-Type": "application/json" };
async function askWebhook(exchange, { value, output, context, hosts, timeoutMs }) {
	const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : void 0;
	if (url === void 0 || !/^https?:$/.test(url.protocol)) return { error: "the value is no http address" };
	if (!require_main.isListedHost(url.hostname, hosts) && !require_main.isListedHost(url.host, hosts)) return { notRun: `${url.hostname} is not among the \`hosts\` of the configuration` };
	const shown = `${url.origin}${url.pathname}`;
	const body = new TextEncoder().encode(JSON.stringify({
		output,
		context
	}));
	const answer = await exchange({
		method: "POST",
		url: url.href,
		headers: HEADERS,
		body,
		timeoutMs
	});
	if ("lost" in answer) return { error: `${shown}: ${answer.lost}` };
	if (answer.status !== 200) return { error: `${shown} answered with status ${answer.status}` };
	try {
		return { returned: require_main.parseJson(new TextDecoder("utf-8", { fatal: true }).decode(answer.body)) };
	} catch {
		return { error: `${shown}: the answer is not JSON` };
	}
}
// src/adapters/checks/worker-checks.ts
function workerChecks({ program, root, allowCode, hosts, exchange, regexMs = 250, codeMs = 5e3 }) {
	if (program === void 0) return nothingRuns();
	const patterns = checkThread(program);
	const code = checkThread(program);
	let opened;
	return {
		matches: async (pattern, text) => {
			const task = {
				kind: "regex",
				pattern,
				text
			};
			const first = await patterns.run(task, regexMs);
			const done = "problem" in first && first.stopped ? await patterns.run(task, regexMs) : first;
			if ("problem" in done) return { problem: `the search for /${pattern}/ has no result: ${done.problem}` };
			return done.value === true;
		},
		...allowCode && { runCode: async (type, value, graded, config) => {
			const context = codeContext(graded, config);
			if (type === "webhook") {
				opened ??= exchange();
				return askWebhook(opened, {
					value,
					output: graded.output,
					context,
					hosts,
					timeoutMs: codeMs
				});
			}
			const named = namedFile(value, root);
			if ("error" in named) return named;
			const done = await code.run({
				kind: "file",
				...named,
				output: graded.output,
				context
			}, codeMs);
			return "problem" in done ? { error: `${named.shown}: ${done.problem}` } : { returned: done.value };
		} },
		close: async () => {
			opened?.close();
			await Promise.all([patterns.close(), code.close()]);
		}
	};
}
function nothingRuns() {
	return {
		matches: async () => ({ problem: "there is no thread to search in" }),
		close: async () => void 0
	};
}
exports.workerChecks = workerChecks;
