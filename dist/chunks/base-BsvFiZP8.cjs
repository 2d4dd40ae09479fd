const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
// \0builtin:fs
var require__builtin_fs = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:fs");
}));
// src/generated/version.ts
const VERSION = "0.1.0";
// \0builtin:worker_threads
var require__builtin_worker_threads = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:worker_threads");
}));
// \0builtin:path
var require__builtin_path = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:path");
}));
// \0builtin:readline/promises
var require_promises$1 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:readline/promises");
}));
// \0builtin:crypto
var require__builtin_crypto = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:crypto");
}));
// \0builtin:lazy:events
var require__builtin_lazy_events = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}, {
		get: (_, key) => process.getBuiltinModule("node:events")[key],
		apply: (_, self, args) => Reflect.apply(process.getBuiltinModule("node:events"), self, args),
		construct: (_, args, target) => Reflect.construct(process.getBuiltinModule("node:events"), args, target)
	});
}));
// \0builtin:lazy:assert
var require__builtin_lazy_assert = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}, {
		get: (_, key) => process.getBuiltinModule("node:assert")[key],
		apply: (_, self, args) => Reflect.apply(process.getBuiltinModule("node:assert"), self, args),
		construct: (_, args, target) => Reflect.construct(process.getBuiltinModule("node:assert"), args, target)
	});
}));
// \0builtin:lazy:util
var require__builtin_lazy_util = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:util")[key] });
}));
// \0builtin:lazy:fs
var require__builtin_lazy_fs = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:fs")[key] });
}));
// \0builtin:lazy:path
var require__builtin_lazy_path = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:path")[key] });
}));
// \0builtin:lazy:tty
var require__builtin_lazy_tty = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:tty")[key] });
}));
// \0builtin:lazy:os
var require__builtin_lazy_os = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:os")[key] });
}));
// \0builtin:lazy:stream
var require__builtin_lazy_stream = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}, {
		get: (_, key) => process.getBuiltinModule("node:stream")[key],
		apply: (_, self, args) => Reflect.apply(process.getBuiltinModule("node:stream"), self, args),
		construct: (_, args, target) => Reflect.construct(process.getBuiltinModule("node:stream"), args, target)
	});
}));
// \0builtin:lazy:buffer
var require__builtin_lazy_buffer = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:buffer")[key] });
}));
// \0builtin:lazy:crypto
var require__builtin_lazy_crypto = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:crypto")[key] });
}));
// \0builtin:lazy:diagnostics_channel
var require__builtin_lazy_diagnostics_channel = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:diagnostics_channel")[key] });
}));
// \0builtin:lazy:dns
var require__builtin_lazy_dns = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:dns")[key] });
}));
// \0builtin:lazy:net
var require__builtin_lazy_net = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:net")[key] });
}));
// \0builtin:lazy:tls
var require__builtin_lazy_tls = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:tls")[key] });
}));
// \0builtin:lazy:string_decoder
var require__builtin_lazy_string_decoder = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:string_decoder")[key] });
}));
// \0builtin:child_process
var require__builtin_child_process = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:child_process");
}));
// \0builtin:events
var require__builtin_events = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:events");
}));
// \0builtin:os
var require__builtin_os = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:os");
}));
// \0builtin:timers/promises
var require_promises = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:timers/promises");
}));
// \0builtin:http
var require__builtin_http = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:http");
}));
// \0builtin:https
var require__builtin_https = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:https");
}));
// \0builtin:lazy:http
var require__builtin_lazy_http = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:http")[key] });
}));
// \0builtin:lazy:https
var require__builtin_lazy_https = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:https")[key] });
}));
// \0builtin:lazy:url
var require__builtin_lazy_url = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:url")[key] });
}));
// \0builtin:url
var require__builtin_url = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:url");
}));
// \0builtin:http2
var require__builtin_http2 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:http2");
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
// \0builtin:lazy:child_process
var require__builtin_lazy_child_process = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:child_process")[key] });
}));
// \0builtin:lazy:process
var require__builtin_lazy_process = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:process")[key] });
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
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:http2")[key] });
}));
// \0builtin:lazy:perf_hooks
var require__builtin_lazy_perf_hooks = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:perf_hooks")[key] });
}));
// \0builtin:lazy:worker_threads
var require__builtin_lazy_worker_threads = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:worker_threads")[key] });
}));
// \0builtin:lazy:async_hooks
var require__builtin_lazy_async_hooks = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:async_hooks")[key] });
}));
Object.defineProperty(exports, "VERSION", {
	enumerable: true,
	get: function() {
		return VERSION;
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
Object.defineProperty(exports, "require__builtin_http2", {
	enumerable: true,
	get: function() {
		return require__builtin_http2;
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
