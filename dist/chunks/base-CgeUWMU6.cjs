const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
// src/generated/version.ts
const VERSION = "0.1.0";
// \0builtin:fs
var require__builtin_fs = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:fs");
}));
// src/process-terminal.ts
var import__builtin_fs = require_rolldown_runtime.__toESM(require__builtin_fs(), 1);
const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;
function processTerminal(entry) {
	return {
		stdout: (text) => write(STDOUT, text),
		stderr: (text) => write(STDERR, text),
		readStdin: async () => {
			const chunks = [];
			for await (const chunk of process.stdin) chunks.push(chunk);
			return Buffer.concat(chunks);
		},
		ask: async (question) => {
			const { createInterface } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require_promises$2(), 1));
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
			return beside(entry, "lint-worker");
		},
		get checkWorker() {
			return beside(entry, "check-worker");
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
function beside(entry, name) {
	return new URL(`./${name}${entry.endsWith(".ts") ? ".ts" : ".cjs"}`, entry);
}
function writeOut(text) {
	write(STDOUT, text);
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
// \0builtin:worker_threads
var require__builtin_worker_threads = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:worker_threads");
}));
// \0builtin:path
var require__builtin_path = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:path");
}));
// \0builtin:url
var require__builtin_url = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:url");
}));
// \0builtin:readline/promises
var require_promises$2 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:readline/promises");
}));
// \0builtin:crypto
var require__builtin_crypto = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:crypto");
}));
// \0builtin:lazy:events
var require__builtin_lazy_events = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:events")[key],
		has: (_, key) => key in process.getBuiltinModule("node:events"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:events")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:events") ? {
			value: process.getBuiltinModule("node:events")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:events"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:events"), given, made)
	});
}));
// \0builtin:lazy:assert
var require__builtin_lazy_assert = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:assert")[key],
		has: (_, key) => key in process.getBuiltinModule("node:assert"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:assert")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:assert") ? {
			value: process.getBuiltinModule("node:assert")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:assert"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:assert"), given, made)
	});
}));
// \0builtin:lazy:util
var require__builtin_lazy_util = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:util")[key],
		has: (_, key) => key in process.getBuiltinModule("node:util"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:util")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:util") ? {
			value: process.getBuiltinModule("node:util")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:util"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:util"), given, made)
	});
}));
// \0builtin:lazy:fs
var require__builtin_lazy_fs = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:fs")[key],
		has: (_, key) => key in process.getBuiltinModule("node:fs"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:fs")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:fs") ? {
			value: process.getBuiltinModule("node:fs")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:fs"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:fs"), given, made)
	});
}));
// \0builtin:lazy:path
var require__builtin_lazy_path = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:path")[key],
		has: (_, key) => key in process.getBuiltinModule("node:path"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:path")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:path") ? {
			value: process.getBuiltinModule("node:path")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:path"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:path"), given, made)
	});
}));
// \0builtin:lazy:tty
var require__builtin_lazy_tty = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:tty")[key],
		has: (_, key) => key in process.getBuiltinModule("node:tty"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:tty")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:tty") ? {
			value: process.getBuiltinModule("node:tty")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:tty"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:tty"), given, made)
	});
}));
// \0builtin:lazy:os
var require__builtin_lazy_os = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:os")[key],
		has: (_, key) => key in process.getBuiltinModule("node:os"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:os")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:os") ? {
			value: process.getBuiltinModule("node:os")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:os"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:os"), given, made)
	});
}));
// \0builtin:lazy:stream
var require__builtin_lazy_stream = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:stream")[key],
		has: (_, key) => key in process.getBuiltinModule("node:stream"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:stream")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:stream") ? {
			value: process.getBuiltinModule("node:stream")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:stream"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:stream"), given, made)
	});
}));
// \0builtin:lazy:buffer
var require__builtin_lazy_buffer = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:buffer")[key],
		has: (_, key) => key in process.getBuiltinModule("node:buffer"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:buffer")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:buffer") ? {
			value: process.getBuiltinModule("node:buffer")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:buffer"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:buffer"), given, made)
	});
}));
// \0builtin:lazy:crypto
var require__builtin_lazy_crypto = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:crypto")[key],
		has: (_, key) => key in process.getBuiltinModule("node:crypto"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:crypto")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:crypto") ? {
			value: process.getBuiltinModule("node:crypto")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:crypto"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:crypto"), given, made)
	});
}));
// \0builtin:lazy:diagnostics_channel
var require__builtin_lazy_diagnostics_channel = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:diagnostics_channel")[key],
		has: (_, key) => key in process.getBuiltinModule("node:diagnostics_channel"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:diagnostics_channel")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:diagnostics_channel") ? {
			value: process.getBuiltinModule("node:diagnostics_channel")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:diagnostics_channel"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:diagnostics_channel"), given, made)
	});
}));
// \0builtin:lazy:dns
var require__builtin_lazy_dns = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:dns")[key],
		has: (_, key) => key in process.getBuiltinModule("node:dns"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:dns")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:dns") ? {
			value: process.getBuiltinModule("node:dns")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:dns"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:dns"), given, made)
	});
}));
// \0builtin:lazy:net
var require__builtin_lazy_net = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:net")[key],
		has: (_, key) => key in process.getBuiltinModule("node:net"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:net")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:net") ? {
			value: process.getBuiltinModule("node:net")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:net"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:net"), given, made)
	});
}));
// \0builtin:lazy:tls
var require__builtin_lazy_tls = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:tls")[key],
		has: (_, key) => key in process.getBuiltinModule("node:tls"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:tls")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:tls") ? {
			value: process.getBuiltinModule("node:tls")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:tls"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:tls"), given, made)
	});
}));
// \0builtin:lazy:string_decoder
var require__builtin_lazy_string_decoder = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:string_decoder")[key],
		has: (_, key) => key in process.getBuiltinModule("node:string_decoder"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:string_decoder")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:string_decoder") ? {
			value: process.getBuiltinModule("node:string_decoder")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:string_decoder"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:string_decoder"), given, made)
	});
}));
// \0builtin:fs/promises
var require_promises$1 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:fs/promises");
}));
// \0builtin:os
var require__builtin_os = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:os");
}));
// \0builtin:lazy:http
var require__builtin_lazy_http = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:http")[key],
		has: (_, key) => key in process.getBuiltinModule("node:http"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:http")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:http") ? {
			value: process.getBuiltinModule("node:http")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:http"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:http"), given, made)
	});
}));
// \0builtin:lazy:https
var require__builtin_lazy_https = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:https")[key],
		has: (_, key) => key in process.getBuiltinModule("node:https"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:https")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:https") ? {
			value: process.getBuiltinModule("node:https")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:https"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:https"), given, made)
	});
}));
// \0builtin:child_process
var require__builtin_child_process = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:child_process");
}));
// \0builtin:events
var require__builtin_events = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:events");
}));
// \0builtin:http
var require__builtin_http = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:http");
}));
// \0builtin:https
var require__builtin_https = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:https");
}));
// \0builtin:lazy:url
var require__builtin_lazy_url = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:url")[key],
		has: (_, key) => key in process.getBuiltinModule("node:url"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:url")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:url") ? {
			value: process.getBuiltinModule("node:url")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:url"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:url"), given, made)
	});
}));
// \0builtin:util
var require__builtin_util = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:util");
}));
// \0builtin:zlib
var require__builtin_zlib = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:zlib");
}));
// \0builtin:stream
var require__builtin_stream = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:stream");
}));
// \0builtin:timers/promises
var require_promises = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:timers/promises");
}));
// \0builtin:lazy:child_process
var require__builtin_lazy_child_process = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:child_process")[key],
		has: (_, key) => key in process.getBuiltinModule("node:child_process"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:child_process")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:child_process") ? {
			value: process.getBuiltinModule("node:child_process")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:child_process"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:child_process"), given, made)
	});
}));
// \0builtin:lazy:process
var require__builtin_lazy_process = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:process")[key],
		has: (_, key) => key in process.getBuiltinModule("node:process"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:process")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:process") ? {
			value: process.getBuiltinModule("node:process")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:process"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:process"), given, made)
	});
}));
// \0builtin:net
var require__builtin_net = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:net");
}));
// \0builtin:perf_hooks
var require__builtin_perf_hooks = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:perf_hooks");
}));
// \0builtin:process
var require__builtin_process = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:process");
}));
// \0builtin:tty
var require__builtin_tty = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:tty");
}));
// \0builtin:lazy:http2
var require__builtin_lazy_http2 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:http2")[key],
		has: (_, key) => key in process.getBuiltinModule("node:http2"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:http2")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:http2") ? {
			value: process.getBuiltinModule("node:http2")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:http2"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:http2"), given, made)
	});
}));
// \0builtin:lazy:perf_hooks
var require__builtin_lazy_perf_hooks = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:perf_hooks")[key],
		has: (_, key) => key in process.getBuiltinModule("node:perf_hooks"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:perf_hooks")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:perf_hooks") ? {
			value: process.getBuiltinModule("node:perf_hooks")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:perf_hooks"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:perf_hooks"), given, made)
	});
}));
// \0builtin:lazy:worker_threads
var require__builtin_lazy_worker_threads = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:worker_threads")[key],
		has: (_, key) => key in process.getBuiltinModule("node:worker_threads"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:worker_threads")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:worker_threads") ? {
			value: process.getBuiltinModule("node:worker_threads")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:worker_threads"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:worker_threads"), given, made)
	});
}));
// \0builtin:lazy:async_hooks
var require__builtin_lazy_async_hooks = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:async_hooks")[key],
		has: (_, key) => key in process.getBuiltinModule("node:async_hooks"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:async_hooks")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:async_hooks") ? {
			value: process.getBuiltinModule("node:async_hooks")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:async_hooks"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:async_hooks"), given, made)
	});
}));
// \0builtin:v8
var require__builtin_v8 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:v8");
}));
Object.defineProperty(exports, "VERSION", {
	enumerable: true,
	get: function() {
		return VERSION;
	}
});
Object.defineProperty(exports, "processTerminal", {
	enumerable: true,
	get: function() {
		return processTerminal;
	}
});
Object.defineProperty(exports, "require__builtin_child_process", {
	enumerable: true,
	get: function() {
		return require__builtin_child_process;
	}
});
Object.defineProperty(exports, "require__builtin_crypto", {
	enumerable: true,
	get: function() {
		return require__builtin_crypto;
	}
});
Object.defineProperty(exports, "require__builtin_events", {
	enumerable: true,
	get: function() {
		return require__builtin_events;
	}
});
Object.defineProperty(exports, "require__builtin_fs", {
	enumerable: true,
	get: function() {
		return require__builtin_fs;
	}
});
Object.defineProperty(exports, "require__builtin_http", {
	enumerable: true,
	get: function() {
		return require__builtin_http;
	}
});
Object.defineProperty(exports, "require__builtin_https", {
	enumerable: true,
	get: function() {
		return require__builtin_https;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_assert", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_assert;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_async_hooks", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_async_hooks;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_buffer", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_buffer;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_child_process", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_child_process;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_crypto", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_crypto;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_diagnostics_channel", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_diagnostics_channel;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_dns", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_dns;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_events", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_events;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_fs", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_fs;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_http", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_http;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_http2", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_http2;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_https", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_https;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_net", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_net;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_os", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_os;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_path", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_path;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_perf_hooks", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_perf_hooks;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_process", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_process;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_stream", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_stream;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_string_decoder", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_string_decoder;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_tls", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_tls;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_tty", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_tty;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_url", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_url;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_util", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_util;
	}
});
Object.defineProperty(exports, "require__builtin_lazy_worker_threads", {
	enumerable: true,
	get: function() {
		return require__builtin_lazy_worker_threads;
	}
});
Object.defineProperty(exports, "require__builtin_net", {
	enumerable: true,
	get: function() {
		return require__builtin_net;
	}
});
Object.defineProperty(exports, "require__builtin_os", {
	enumerable: true,
	get: function() {
		return require__builtin_os;
	}
});
Object.defineProperty(exports, "require__builtin_path", {
	enumerable: true,
	get: function() {
		return require__builtin_path;
	}
});
Object.defineProperty(exports, "require__builtin_perf_hooks", {
	enumerable: true,
	get: function() {
		return require__builtin_perf_hooks;
	}
});
Object.defineProperty(exports, "require__builtin_process", {
	enumerable: true,
	get: function() {
		return require__builtin_process;
	}
});
Object.defineProperty(exports, "require__builtin_stream", {
	enumerable: true,
	get: function() {
		return require__builtin_stream;
	}
});
Object.defineProperty(exports, "require__builtin_tty", {
	enumerable: true,
	get: function() {
		return require__builtin_tty;
	}
});
Object.defineProperty(exports, "require__builtin_url", {
	enumerable: true,
	get: function() {
		return require__builtin_url;
	}
});
Object.defineProperty(exports, "require__builtin_util", {
	enumerable: true,
	get: function() {
		return require__builtin_util;
	}
});
Object.defineProperty(exports, "require__builtin_v8", {
	enumerable: true,
	get: function() {
		return require__builtin_v8;
	}
});
Object.defineProperty(exports, "require__builtin_worker_threads", {
	enumerable: true,
	get: function() {
		return require__builtin_worker_threads;
	}
});
Object.defineProperty(exports, "require__builtin_zlib", {
	enumerable: true,
	get: function() {
		return require__builtin_zlib;
	}
});
Object.defineProperty(exports, "require_promises", {
	enumerable: true,
	get: function() {
		return require_promises;
	}
});
Object.defineProperty(exports, "require_promises$1", {
	enumerable: true,
	get: function() {
		return require_promises$1;
	}
});
Object.defineProperty(exports, "writeOut", {
	enumerable: true,
	get: function() {
		return writeOut;
	}
});
