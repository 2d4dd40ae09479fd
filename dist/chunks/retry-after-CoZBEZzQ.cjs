const require_rolldown_runtime = require("./rolldown-runtime-DNY-VQMO.cjs");
const require_base = require("./base-CT5cYe0j.cjs");
const require_main = require("./main-CfK3aS93.cjs");
const require_axios = require("./axios-wwbB3TCS.cjs");
const require_redact_uri = require("./redact-uri-CPyjACjA.cjs");
// node_modules/axios/index.js
var import__builtin_fs = require_rolldown_runtime.__toESM(require_base.require__builtin_fs(), 1);
var import__builtin_http = require_rolldown_runtime.__toESM(require_base.require__builtin_http(), 1);
var import__builtin_https = require_rolldown_runtime.__toESM(require_base.require__builtin_https(), 1);
const { Axios, AxiosError, CanceledError, isCancel, CancelToken, VERSION, all, Cancel, isAxiosError, spread, toFormData, AxiosHeaders, HttpStatusCode, formToJSON, getAdapter, mergeConfig, create } = require_axios.axios;
// src/adapters/http/exchange.ts
const IDLE_MS = 3e3;
const MOST_BYTES = 268435456;
function httpExchange({ tls, proxy, headers: standing }) {
	const keep = {
		keepAlive: true,
		timeout: IDLE_MS
	};
	const httpAgent = new import__builtin_http.Agent(keep);
	const httpsAgent = new import__builtin_https.Agent({
		...keep,
		rejectUnauthorized: tls.verify,
		...certificates(tls)
	});
	const exchange = async ({ method, url, headers, body, timeoutMs, signal: stop }) => {
		const time = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
		try {
			const { status, headers: answered, data } = await require_axios.axios.request({
				method,
				url,
				headers: {
					...standing,
					...headers
				},
				...body !== void 0 && { data: Buffer.from(body) },
				responseType: "arraybuffer",
				transformRequest: (sent) => sent,
				transformResponse: (received) => received,
				validateStatus: () => true,
				maxRedirects: 0,
				maxContentLength: MOST_BYTES,
				maxBodyLength: -1,
				httpAgent,
				httpsAgent,
				proxy: proxy(url) ?? false,
				signal: stop === void 0 ? time : AbortSignal.any([stop, time])
			});
			return {
				status,
				headers: lowerCased(answered),
				body: data
			};
		} catch (cause) {
			if (stop?.aborted) throw stop.reason;
			if (!isAxiosError(cause) && !time.aborted) throw cause;
			const code = codeOf(cause);
			const untrusted = !time.aborted && UNTRUSTED.test(code);
			const sent = time.aborted || !(untrusted || NEVER_SENT.has(code));
			return {
				lost: reasonOf(code, time.aborted, timeoutMs),
				sent,
				untrusted,
				cause: new Error(code || "no answer")
			};
		}
	};
	return Object.assign(exchange, { close: () => {
		httpAgent.destroy();
		httpsAgent.destroy();
	} });
}
const NEVER_SENT = new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"EADDRNOTAVAIL"
]);
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|EPROTO/;
function codeOf(cause) {
	if (typeof cause !== "object" || cause === null) return "";
	const { code, cause: inner } = cause;
	const own = typeof code === "string" ? code : "";
	return own.startsWith("ERR_") || own === "" ? codeOf(inner) || own : own;
}
function reasonOf(code, timedOut, timeoutMs) {
	if (timedOut) return `no answer within ${Math.round(timeoutMs / 100) / 10} s`;
	if (code === "ECONNREFUSED") return "the connection was refused";
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "the host name is not known";
	if (UNTRUSTED.test(code)) return `its certificate is not trusted (${code})`;
	return code === "" ? "the connection broke" : `the connection broke (${code})`;
}
function lowerCased(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
function certificates({ authorities, identity }) {
	const pem = identity && read(identity);
	return {
		...authorities && { ca: read(authorities) },
		...pem !== void 0 && {
			cert: pem,
			key: pem
		}
	};
}
function read({ path, variable }) {
	try {
		return (0, import__builtin_fs.readFileSync)(path, "utf8");
	} catch (cause) {
		throw new require_main.PromptopsError("CONFIG_INVALID", `${variable} names ${path}, which cannot be read.`, "Correct the path, or unset it.", { cause });
	}
}
// src/adapters/http/proxy.ts
function proxyFor(url, env) {
	const scheme = url.protocol.slice(0, -1);
	const written = variable(env, `${scheme}_proxy`) ?? variable(env, "all_proxy");
	if (written === void 0 || isExempt(url, variable(env, "no_proxy") ?? "")) return void 0;
	const address = written.includes("://") ? written : `http://${written}`;
	const proxy = URL.canParse(address) ? new URL(address) : void 0;
	if (proxy === void 0 || !/^https?:$/.test(proxy.protocol)) throw new require_main.PromptopsError("CONFIG_INVALID", `The proxy \`${require_redact_uri.redactUri(written)}\` is not an http address.`, `Correct ${scheme.toUpperCase()}_PROXY.`);
	return {
		protocol: proxy.protocol,
		host: proxy.hostname,
		port: Number(proxy.port || defaultPort(proxy.protocol)),
		...proxy.username !== "" && { auth: {
			username: decodeURIComponent(proxy.username),
			password: decodeURIComponent(proxy.password)
		} }
	};
}
function isExempt(url, list) {
	const host = url.hostname.toLowerCase();
	const port = url.port || defaultPort(url.protocol);
	return list.split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => {
		if (entry === "*") return true;
		const [, name = "", wanted] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
		const domain = name.replace(/^\*?\./, "");
		return (wanted === void 0 || wanted === port) && (host === domain || host.endsWith(`.${domain}`));
	});
}
function variable(env, name) {
	const value = env[name] ?? env[name.toUpperCase()];
	return value === void 0 || value.trim() === "" ? void 0 : value.trim();
}
function defaultPort(protocol) {
	return protocol === "https:" ? "443" : "80";
}
// src/adapters/http/retry-after.ts
function retryAfterMs(headers) {
	const exact = headers["retry-after-ms"]?.trim() ?? "";
	if (/^\d+(?:\.\d+)?$/.test(exact)) return Number(exact);
	const written = headers["retry-after"]?.trim();
	if (written === void 0 || written === "") return 0;
	if (/^\d+(?:\.\d+)?$/.test(written)) return 1e3 * Number(written);
	const until = Date.parse(written);
	const now = Date.parse(headers["date"] ?? "");
	if (Number.isNaN(until)) return 0;
	return Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}
Object.defineProperty(exports, "httpExchange", {
	enumerable: true,
	get: function() {
		return httpExchange;
	}
});
Object.defineProperty(exports, "proxyFor", {
	enumerable: true,
	get: function() {
		return proxyFor;
	}
});
Object.defineProperty(exports, "retryAfterMs", {
	enumerable: true,
	get: function() {
		return retryAfterMs;
	}
});
