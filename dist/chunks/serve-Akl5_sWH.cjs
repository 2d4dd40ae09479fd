const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_main = require("./main-ujDYUiFP.cjs");
const require_list_prompts = require("./list-prompts-Du88ISjM.cjs");
const require_promote_prompts = require("./promote-prompts-BSd-9ivN.cjs");
const require_registry = require("./registry-DF0s87i8.cjs");
const require_shared = require("./shared-BfUjfrfx.cjs");
const require_roll_back = require("./roll-back-CtnPfhlH.cjs");
const require_show_history = require("./show-history-BKB7SG4J.cjs");
const require_status_request = require("./status-request-DbI2AoQY.cjs");
// src/usecases/parse-prompts.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
var import__builtin_net = require_base.require__builtin_net();
const ALONE = {
	root: "/",
	cwd: "",
	find: () => ({
		files: [],
		problems: []
	}),
	read: () => void 0,
	stamp: () => void 0,
	write: () => {}
};
// src/usecases/register-content.ts
async function registerContent(request, dependencies) {
	const { aliases, actor, message } = request;
	const { registry, policies } = dependencies;
	const guarded = aliases.find((alias) => require_registry.isGuarded(require_registry.policyOf(policies, alias)));
	if (guarded !== void 0) throw new require_main.PromptopsError("POLICY_REFUSED", `The alias ${guarded} is guarded.`, "Register without it, then promote.");
	const prompt = await promptIn(request.prompt);
	const { name } = prompt;
	const hash = require_shared.contentHash(prompt);
	const known = await require_shared.holderOf(registry, name, hash);
	const { version, tags } = await withLineage(request, require_registry.localPrompt(prompt, prompt.label), known, dependencies);
	const wanted = (await Promise.all(aliases.map(async (alias) => ({
		alias,
		from: await require_registry.aliasVersion(registry, name, alias)
	})))).filter(({ from }) => from !== version);
	const rest = {
		prompt: name,
		to: version,
		actor,
		reason: message,
		evidence: "",
		gitSha: "",
		undoes: []
	};
	if (wanted.length > 0) await require_registry.moveAliases(wanted.map((move) => ({
		...rest,
		...move
	})), dependencies);
	const runId = tags[require_shared.VERSION_TAGS.runId] ?? null;
	return {
		name,
		version,
		hash,
		created: known === void 0,
		aliases: wanted.map(({ alias }) => alias),
		runId
	};
}
async function withLineage({ prompt: written, message, actor, tool }, local, known, { registry, journal: { tracker, experiment }, deployment, now, newId }) {
	const experimentId = await tracker.experiment(experiment);
	const unfinished = [];
	for await (const run of tracker.runs({
		experimentId,
		tags: require_registry.runKey(local),
		status: "RUNNING"
	})) unfinished.unshift(run);
	if (known && !unfinished.some(({ id }) => id === known.tags[require_shared.VERSION_TAGS.runId])) return known;
	const prompt = await registry.prompt(local.name);
	if (prompt === "model") throw new require_main.PromptopsError("POLICY_REFUSED", `${local.name} is the name of a model.`, "Models and prompts share their names: rename the prompt.");
	const versions = prompt === void 0 ? [] : await registry.versions({ names: [local.name] });
	const named = {
		...local,
		file: `${local.name}.prompt.json`
	};
	const registration = {
		action: require_registry.action(prompt === void 0 ? "create" : "new-version", named),
		local: named,
		remote: prompt && {
			prompt,
			versions,
			moves: []
		},
		origin: {
			sha: void 0,
			repo: void 0,
			ref: void 0,
			dirty: false,
			actor,
			ciUrl: void 0,
			tool
		},
		message,
		artifacts: [{
			path: `prompts/${named.file}`,
			bytes: new TextEncoder().encode(`${JSON.stringify(written, void 0, 2)}\n`)
		}],
		unfinished,
		stale: []
	};
	const own = {
		registry,
		tracker,
		experiment,
		experimentId,
		deployment,
		trackingAlias: null,
		now,
		newId
	};
	const registered = known ? await require_registry.followHolder(registration, void 0, known, own) : await require_registry.registerVersion(registration, own);
	await require_registry.settleRaces([{
		registration,
		registered
	}], own);
	return registered.version;
}
async function promptIn(written) {
	const file = "request.prompt.yaml";
	const source = new require_main.SourceFile(file, JSON.stringify(written));
	const { prompts, problems } = await require_main.readPromptSource({
		file,
		prefix: "",
		format: "promptops"
	}, source, ALONE);
	const [prompt] = prompts;
	if (prompt && prompts.length === 1 && problems.length === 0 && prompt.name === written.name) return prompt;
	const [problem] = problems;
	throw new require_main.PromptopsError("PROMPT_INVALID", problem?.message ?? "This is no prompt.", problem?.hint ?? "");
}
// src/commands/server-operations.ts
async function serverOperations(session) {
	const { config } = session;
	const desk = await require_shared.openDesk(session);
	const policies = config.aliases;
	return {
		list: (alias) => require_list_prompts.listPrompts({
			alias,
			trackingAlias: null,
			files: void 0
		}, desk),
		history: (prompt, alias) => require_show_history.showHistory({
			prompt,
			alias
		}, desk),
		register: (request) => registerContent({
			...request,
			tool: `promptops/${require_base.VERSION}`
		}, {
			...desk,
			policies,
			deployment: config.registry.deployment
		}),
		promote: async (request) => {
			const git = await session.git();
			return require_promote_prompts.promotePrompts(request, {
				...desk,
				policies,
				trackingAlias: config.registry.tracking_alias,
				ancestry: (commit, other) => git.order(commit, other),
				lintErrors: async (version) => (await Promise.resolve().then(() => require("./lint-registered-SND7o_z0.cjs"))).lintErrors(version, session)
			});
		},
		status: async () => (await require_status_request.statusOf(session)).metrics,
		rollBack: (request) => require_roll_back.rollBack(request, {
			...desk,
			workspace: session.workspace,
			policies
		})
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
	const { parseTokens } = await Promise.resolve().then(() => require("./access-D7CITYAK.cjs"));
	const tokens = parseTokens(session.terminal.env["PROMPTOPS_TOKENS"] ?? "");
	const isLocal = isLoopback(flags.host);
	if (!isLocal && tokens.length === 0) throw new require_main.PromptopsError("CONFIG_INVALID", `Listening on ${flags.host} without tokens would let everybody in.`, "Set PROMPTOPS_TOKENS (`promptops serve --new-token write:ci` makes one), or listen on 127.0.0.1.");
	if (!isLocal && flags.localWrites) throw new require_main.PromptopsError("USAGE", "`--local-writes` is for this machine only.", "Leave it out, or listen on 127.0.0.1.");
	await run(session, flags, tokens, isLocal);
});
async function run(session, flags, tokens, isLocal) {
	const { terminal } = session;
	const { jsonLog } = await Promise.resolve().then(() => require("./log-DMf55ZB4.cjs"));
	const { metrics: newMetrics } = await Promise.resolve().then(() => require("./metrics-BibkowdJ.cjs"));
	const { announcingLoader } = await Promise.resolve().then(() => require("./announcing-loader-cX3kU6IG.cjs"));
	const { watchLoads } = await Promise.resolve().then(() => require("./load-metrics-DjdqWb9X.cjs"));
	const { promptServer } = await Promise.resolve().then(() => require("./prompt-server-Bi8-1YaL.cjs"));
	const { watchReadiness } = await Promise.resolve().then(() => require("./readiness-BaiOTZJY.cjs"));
	const { serveUntilTold } = await Promise.resolve().then(() => require("./serve-until-told-DorYkTRT.cjs"));
	const { keepHeapSmall } = await Promise.resolve().then(() => require("./small-heap-Bv4_bKeb.cjs"));
	keepHeapSmall();
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
		operations: await serverOperations(session),
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
	const { digestOf, parseTokens } = await Promise.resolve().then(() => require("./access-D7CITYAK.cjs"));
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
