const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_once = require("./once-DACbiZ7J.cjs");
// src/commands/operations-when-asked.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
var import__builtin_net = require_base.require__builtin_net();
function whenAsked(load) {
	const loaded = require_once.once(load);
	return {
		list: async (alias) => (await loaded()).list(alias),
		history: async (prompt, alias) => (await loaded()).history(prompt, alias),
		register: async (request) => (await loaded()).register(request),
		promote: async (order) => (await loaded()).promote(order),
		rollBack: async (order) => (await loaded()).rollBack(order),
		status: async () => (await loaded()).status()
	};
}
// src/commands/serve.ts
const serve = (program, open) => program.command("serve").summary("serve prompts to applications over HTTP").description("Serves the prompts of the registry: loading for applications, and the same REST interface as an MLflow server, so that its clients work unchanged. It stops on SIGTERM or Ctrl-C once what it has begun is answered.").option("--host <address>", "address to listen on; any but this machine needs tokens", "127.0.0.1").addOption(new require_main.Option("--port <number>", "port to listen on; 0 for any that is free").default(5050).argParser(portNumber)).option("--allowed-host <name>", "a name that clients may call it by, beside localhost and addresses", require_main.collect).option("--allowed-origin <origin>", "a web page that may call it, such as https://app.example.org", require_main.collect).option("--open-reads", "reading needs no token although there are tokens").option("--local-writes", "writing needs no token; only on this machine").option("--new-token <right:name>", "print a new token and its entry for PROMPTOPS_TOKENS, such as write:ci, and end").addHelpText("after", `
Examples:
  $ promptops serve
  $ promptops serve --local-writes
  $ promptops serve --new-token write:ci
  $ promptops serve --host 0.0.0.0 --allowed-host prompts.internal`).action(async (flags) => {
	const session = await open();
	if (flags.newToken !== void 0) return printToken(flags.newToken, session);
	const { parseTokens } = await Promise.resolve().then(() => require("./access-m8QSRyrs.cjs"));
	const tokens = parseTokens(session.terminal.env["PROMPTOPS_TOKENS"] ?? "");
	const isLocal = isLoopback(flags.host);
	if (!isLocal && tokens.length === 0) throw new require_main.PromptopsError("CONFIG_INVALID", `Listening on ${flags.host} without tokens would let everybody in.`, "Set PROMPTOPS_TOKENS (`promptops serve --new-token write:ci` makes one), or listen on 127.0.0.1.");
	if (!isLocal && flags.localWrites) throw new require_main.PromptopsError("USAGE", "`--local-writes` is for this machine only.", "Leave it out, or listen on 127.0.0.1.");
	await run(session, flags, tokens, isLocal);
});
async function run(session, flags, tokens, isLocal) {
	const { terminal } = session;
	const { keepHeapSmall } = await Promise.resolve().then(() => require("./small-heap-CGABUBPB.cjs"));
	keepHeapSmall();
	const { jsonLog } = await Promise.resolve().then(() => require("./log-DMf55ZB4.cjs"));
	const { metrics: newMetrics } = await Promise.resolve().then(() => require("./metrics-BibkowdJ.cjs"));
	const { announcingLoader } = await Promise.resolve().then(() => require("./announcing-loader-cX3kU6IG.cjs"));
	const { watchLoads } = await Promise.resolve().then(() => require("./load-metrics-DjdqWb9X.cjs"));
	const { promptServer } = await Promise.resolve().then(() => require("./prompt-server-B-5gc53l.cjs"));
	const { watchReadiness } = await Promise.resolve().then(() => require("./readiness-BaiOTZJY.cjs"));
	const { serveUntilTold } = await Promise.resolve().then(() => require("./serve-until-told-DorYkTRT.cjs"));
	const log = jsonLog(terminal.stderr, Date.now);
	const metrics = newMetrics();
	const [registry, tracker, alone, announcements] = [
		await session.registry(),
		await session.tracker(),
		await session.loader((why) => log({
			level: "warn",
			event: "shared-cache",
			why
		})),
		await session.announcements()
	];
	const loader = announcements ? announcingLoader(alone, announcements, metrics) : alone;
	const unwatch = watchLoads(loader, metrics, log);
	const tests = await session.servedTests({
		exposed: (test, variant) => metrics.count("promptops_ab_exposures_total", {
			test,
			variant
		}),
		failed: ({ test, place, error, waiting }) => {
			metrics.count("promptops_ab_log_failures_total", { place });
			log({
				level: "warn",
				event: "exposures-not-written",
				test,
				place,
				waiting,
				why: error instanceof Error ? error.message : String(error)
			});
		}
	});
	await soon(tests.refresh());
	let stopping = false;
	const app = await promptServer({
		tokens,
		withoutToken: flags.localWrites ? "admin" : tokens.length === 0 || flags.openReads ? "read" : "open",
		hosts: {
			names: [...flags.allowedHost ?? [], ...(0, import__builtin_net.isIP)(flags.host) === 0 ? [flags.host] : []],
			origins: flags.allowedOrigin ?? []
		},
		log,
		metrics,
		version: require_base.VERSION,
		stores: {
			registry,
			tracker,
			traces: await session.traceStore(),
			now: Date.now
		},
		loader,
		tests,
		operations: whenAsked(async () => (await Promise.resolve().then(() => require("./server-operations-A5ZL6xUR.cjs"))).serverOperations(session)),
		webhookSecret: terminal.env["PROMPTOPS_WEBHOOK_SECRET"] || void 0,
		readiness: watchReadiness({
			registry,
			loader,
			metrics,
			stopping: () => stopping,
			now: Date.now
		})
	});
	let tell = () => {};
	const told = new Promise((resolve) => {
		tell = resolve;
	});
	const restore = terminal.onStop(tell);
	try {
		await serveUntilTold(app, {
			host: flags.host,
			port: flags.port,
			log,
			told,
			started: (address) => {
				const writes = flags.localWrites ? "everybody on this machine may write" : tokens.length === 0 ? "read-only" : `${tokens.length} tokens`;
				session.terminal.stdout(`Serving ${registry.uri} at ${address} (${isLocal ? "this machine only" : "reachable from outside"}, ${writes})\n`);
			},
			stopping: () => {
				stopping = true;
			}
		});
	} finally {
		restore();
		unwatch();
		await soon(tests.close());
		await loader.close();
	}
}
const SOON_MS = 3e3;
async function soon(work) {
	let timer;
	const late = new Promise((resolve) => {
		timer = setTimeout(resolve, SOON_MS);
	});
	await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
async function printToken(written, session) {
	const { digestOf, parseTokens } = await Promise.resolve().then(() => require("./access-m8QSRyrs.cjs"));
	const token = `po_${(0, import__builtin_crypto.randomBytes)(32).toString("base64url")}`;
	const entry = `${written}:${digestOf(token).toString("hex")}`;
	try {
		parseTokens(entry);
	} catch (cause) {
		throw new require_main.PromptopsError("USAGE", `\`${written}\` is no right and name.`, "Write `read:app`, `write:ci` or `admin:ops`.", { cause });
	}
	session.show(`Token, for the client:                ${token}\nEntry, for the server in PROMPTOPS_TOKENS: ${entry}`);
}
function isLoopback(host) {
	return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
function portNumber(text) {
	const port = Number(text);
	if (!/^\d{1,5}$/.test(text) || port > 65535) throw new require_main.InvalidArgumentError("Write a number from 0 to 65535.");
	return port;
}
exports.serve = serve;
