const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_system_clock = require("./system-clock-Dz3po4jJ.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_once = require("./once-DACbiZ7J.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_recently_used = require("./recently-used-BJF0yITf.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
// src/sdk/once-a-minute.ts
var import__builtin_fs = require_rolldown_runtime.__toESM(require_base.require__builtin_fs(), 1);
var import__builtin_path = require_rolldown_runtime.__toESM(require_base.require__builtin_path(), 1);
var import__builtin_os = require_rolldown_runtime.__toESM(require_base.require__builtin_os(), 1);
const EVERY_MS = 6e4;
const MOST_CAUSES = 1e3;
function onceAMinute(log, now) {
	const said = new Map();
	return (cause, message) => {
		if (now() - (said.get(cause) ?? Number.NEGATIVE_INFINITY) < EVERY_MS) return;
		if (said.size >= MOST_CAUSES) said.clear();
		said.set(cause, now());
		log(`promptops: ${message}`);
	};
}
function reasonOf(error) {
	if (require_main.isPromptopsError(error)) return error.message;
	return error instanceof Error ? error.name : "unknown reason";
}
// src/core/load/cache-variables.ts
function cacheTimesIn(env) {
	const alias = secondsIn(env, "MLFLOW_ALIAS_PROMPT_CACHE_TTL_SECONDS");
	const version = secondsIn(env, "MLFLOW_VERSION_PROMPT_CACHE_TTL_SECONDS");
	return {
		...alias !== void 0 && { revalidateSeconds: alias },
		...version !== void 0 && { versionTtlSeconds: version }
	};
}
function secondsIn(env, variable) {
	const text = env[variable]?.trim();
	if (text === void 0 || text === "") return void 0;
	const value = /^\+?inf(?:inity)?$/i.test(text) ? Number.POSITIVE_INFINITY : Number(text);
	if (value >= 0) return value;
	throw new require_main.PromptopsError("CONFIG_INVALID", `${variable} is \`${text}\`, not a number of seconds.`, "Correct it, or unset it.");
}
// src/core/load/freshness.ts
function courseFor(ageMs, { renewFromMs, tryFromMs }, spread) {
	if (renewFromMs === 0 || ageMs >= tryFromMs) return "try-first";
	return ageMs >= renewFromMs * (1 - spread / 10) || ageMs < 0 ? "serve-and-renew" : "serve";
}
const FIRST_PAUSE_MS = 1e3;
const LONGEST_PAUSE_MS = 3e4;
function pauseAfter(failures, chance) {
	return Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS) * (.75 + chance / 4);
}
// src/usecases/load/copy-reference.ts
function referenceReader(most) {
	const known = require_recently_used.recentlyUsed(most);
	return (text) => {
		const seen = known.get(text);
		if (seen) return seen;
		const reference = require_shared.parseReference(text);
		const read = {
			text: require_shared.formatReference(reference),
			reference,
			key: keyOf(reference),
			fixed: reference.target.kind === "version"
		};
		known.set(text, read);
		return read;
	};
}
function keyOf({ name, target }) {
	switch (target.kind) {
		case "latest": return {
			name,
			target: "@latest"
		};
		case "version": return {
			name,
			target: `/${target.version}`
		};
		case "label": return {
			name,
			target: `@${target.label}`
		};
		case "word": return {
			name,
			target: `@${target.word}`
		};
	}
}
// src/core/load/loadable.ts
async function loadable(version) {
	const { actual, tagged, tampered } = require_shared.hashOfVersion(version);
	if (actual === void 0) throw new require_main.PromptopsError("PROMPT_INVALID", `Version ${version.version} of ${version.name} cannot be read.`, "Register it again.");
	const read = require_rendering.promptOfVersion(version, "");
	const syntax = await require_main.loadSyntax(read.syntax);
	const uses = read.parts.flatMap(({ text }, part) => syntax.analyse(text).uses.map((use) => ({
		...use,
		part
	})));
	return {
		version,
		prompt: {
			...read,
			uses
		},
		syntax,
		hash: actual,
		label: require_rendering.labelsOf(version.tags).at(-1) ?? null,
		integrity: tampered ? "tampered" : tagged === void 0 ? "unknown" : "verified"
	};
}
// src/usecases/load/fall-back.ts
async function fallBack(name, option, sources) {
	if (option !== void 0) return {
		found: await substitute(name, { content: option }),
		from: "option"
	};
	for (const source of sources) {
		const found = await source.find(name).then((one) => one && substitute(name, one)).catch(() => void 0);
		if (found) return {
			found,
			from: source.name
		};
	}
}
function substitute(name, found) {
	return loadable({
		name,
		version: 0,
		description: "",
		tags: "tags" in found ? found.tags : require_main.encodeProjection(projectionOfContent(found.content)),
		createdAt: 0
	});
}
function projectionOfContent(content) {
	return typeof content === "string" ? {
		type: "text",
		template: content
	} : {
		type: "chat",
		messages: content
	};
}
// src/usecases/load/within.ts
function within(work, ms, clock) {
	return new Promise((resolve, reject) => {
		const cancel = clock.after(ms, () => {
			const seconds = Math.round(ms / 100) / 10;
			reject(new require_main.PromptopsError("REGISTRY_UNREACHABLE", `The registry did not answer within ${seconds} s.`, "Raise `timeoutMs` to wait longer."));
		});
		work.then(resolve, reject).finally(cancel);
	});
}
// src/usecases/load/fetch-copy.ts
async function fetchFromRegistry(asked, settings, context) {
	const { ports, gate } = context;
	const { clock } = ports;
	const fetchedAt = clock.now();
	try {
		const { version } = await within(ports.registry().then((registry) => require_shared.resolveVersion(asked.reference, registry)), settings.timeoutMs, clock);
		gate.succeeded();
		return await admitFromRegistry(asked, version, fetchedAt, settings, context);
	} catch (error) {
		gate.failed(error);
		throw error;
	}
}
async function admitFromRegistry(asked, version, fetchedAt, settings, context) {
	return {
		found: await admitted(asked, version, "registry", settings, context),
		fetchedAt,
		source: "registry"
	};
}
async function readCopy(cache, asked, settings, context) {
	const entry = await cache?.get(asked.key).catch(() => void 0);
	if (cache === void 0 || entry === void 0 || !isFor(asked, entry)) return void 0;
	try {
		return {
			found: await admitted(asked, entry.version, cache.kind, settings, context),
			fetchedAt: entry.fetchedAt,
			source: cache.kind
		};
	} catch {
		return;
	}
}
function isRecent({ fetchedAt }, asked, settings, now) {
	return courseFor(now - fetchedAt, asked.fixed ? settings.fixed : settings.moving, 0) === "serve";
}
function caches({ shared, snapshot }) {
	return [shared, snapshot].filter((cache) => cache !== void 0);
}
async function admitted({ text }, version, source, { onTampered }, { emit }) {
	let found;
	try {
		found = await loadable(version);
	} catch (error) {
		emit({
			kind: "unusable",
			reference: text,
			source,
			error
		});
		throw error;
	}
	if (found.integrity !== "tampered") return found;
	emit({
		kind: "tampered",
		reference: text,
		source,
		version: version.version
	});
	if (onTampered === "warn") return found;
	throw new require_main.PromptopsError("VERSION_TAMPERED", `Version ${version.version} of ${version.name} is not what its hash says.`, "`promptops verify` shows what changed; `onTampered: \"warn\"` uses it all the same.");
}
function isFor({ reference: { name, target } }, { version }) {
	return version.name === name && (target.kind !== "version" || version.version === target.version);
}
// src/usecases/load/loaded-prompt.ts
function standingFacts(found, { alias, isFallback }) {
	const { prompt, syntax, version, hash, label, integrity } = found;
	const { template, messages, responseFormat } = prompt;
	const fill = require_rendering.promptRenderer(prompt, syntax);
	return {
		name: version.name,
		version: isFallback ? null : version.version,
		label,
		hash,
		alias,
		type: prompt.type,
		...template !== void 0 && { template },
		...messages !== void 0 && { messages },
		variables: prompt.variables.map(({ path: _path, ...variable }) => variable),
		modelConfig: prompt.modelConfig,
		...responseFormat && { responseFormat },
		tools: prompt.tools,
		tags: prompt.tags,
		isFallback,
		verified: !isFallback && integrity === "verified",
		render: (values = {}) => {
			const rendered = fill(given(values));
			const { warnings } = rendered;
			return rendered.messages === void 0 ? {
				text: rendered.template ?? "",
				warnings
			} : {
				messages: rendered.messages,
				warnings
			};
		}
	};
}
function given(values) {
	return Object.keys(values).some((name) => values[name] === void 0) ? Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0)) : values;
}
// src/usecases/load/held-copy.ts
function heldCopy(asked, copy, { sequence, spread, failures }) {
	return {
		asked,
		copy,
		facts: standingFacts(copy.found, {
			alias: aliasOf(asked, copy),
			isFallback: false
		}),
		sequence,
		spread,
		failures,
		retryAt: 0,
		expired: false
	};
}
function viewOf({ facts, copy, failures }, source, now) {
	return {
		...facts,
		source,
		ageMs: Math.max(0, now - copy.fetchedAt),
		stale: failures > 0
	};
}
function aliasOf({ reference: { target } }, { found }) {
	return target.kind === "word" && !require_rendering.labelsOf(found.version.tags).includes(target.word) ? target.word : null;
}
function markFailed(held, clock) {
	if (clock.now() < held.retryAt) return;
	held.failures += 1;
	held.retryAt = clock.now() + pauseAfter(held.failures, clock.random());
}
// src/usecases/load/refresh-each.ts
const AT_ONCE = 4;
async function refreshEach(references, fetch) {
	const refreshed = [];
	const failed = [];
	await require_shared.fewAtOnce(references, AT_ONCE, async (reference) => {
		try {
			await fetch(reference);
			refreshed.push(reference);
		} catch (error) {
			failed.push({
				reference,
				error
			});
		}
	});
	return {
		refreshed,
		failed
	};
}
// src/usecases/load/prefetch-copies.ts
const MANY = 3;
async function prefetchCopies(all, settings, context, { keep, fetch }) {
	const known = new Map(all.map((asked) => [asked.text, asked]));
	const { ports, gate } = context;
	const fetchedAt = ports.clock.now();
	const listing = known.size < MANY || gate.closed() !== void 0 ? void 0 : within(ports.registry().then((one) => one.prompts()), settings.timeoutMs, ports.clock);
	const listed = new Map((await listing?.catch(() => void 0))?.map((prompt) => [prompt.name, prompt]));
	return refreshEach([...known.keys()], async (text) => {
		const asked = known.get(text);
		const version = versionIn$1(listed.get(asked.reference.name), asked);
		if (version === void 0) await fetch(asked);
		else keep(asked, await admitFromRegistry(asked, version, fetchedAt, settings, context));
	});
}
function versionIn$1(prompt, { reference: { target } }) {
	if (prompt === void 0 || target.kind !== "word") return void 0;
	return prompt.aliases[target.word] === prompt.latest?.version ? prompt.latest : void 0;
}
// src/usecases/load/registry-gate.ts
function registryGate(clock) {
	let failures = 0;
	let retryAt = 0;
	let last;
	return {
		closed: () => last !== void 0 && clock.now() < retryAt ? last : void 0,
		succeeded: () => {
			failures = 0;
			last = void 0;
		},
		failed: (error) => {
			if (require_main.isPromptopsError(error) && ONE_PROMPT.has(error.code)) return;
			if (last === void 0 || clock.now() >= retryAt) failures += 1;
			retryAt = clock.now() + pauseAfter(failures, clock.random());
			last = error instanceof Error ? error : new Error(String(error));
		}
	};
}
const ONE_PROMPT = new Set([
	"PROMPT_NOT_FOUND",
	"PROMPT_INVALID",
	"VERSION_TAMPERED",
	"REFERENCE_INVALID"
]);
// src/usecases/load/settings.ts
function settingsOf(options) {
	const { revalidateSeconds = 60, cacheTtlSeconds = 3600, versionTtlSeconds = Number.POSITIVE_INFINITY, timeoutMs = 5e3, onTampered = "reject" } = options;
	const ttl = 1e3 * atLeast(0, "versionTtlSeconds", versionTtlSeconds);
	return {
		moving: {
			renewFromMs: 1e3 * atLeast(0, "revalidateSeconds", revalidateSeconds),
			tryFromMs: 1e3 * atLeast(0, "cacheTtlSeconds", cacheTtlSeconds)
		},
		fixed: {
			renewFromMs: ttl,
			tryFromMs: ttl
		},
		timeoutMs: atLeast(1, "timeoutMs", timeoutMs),
		onTampered: oneOf(onTampered)
	};
}
function settingsFor(options, standing, settings) {
	if (options === void 0 || OWN.every((key) => options[key] === void 0)) return settings;
	const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== void 0));
	return settingsOf({
		...standing,
		...given
	});
}
const OWN = [
	"revalidateSeconds",
	"cacheTtlSeconds",
	"timeoutMs",
	"onTampered"
];
function atLeast(least, name, value) {
	if (typeof value === "number" && value >= least) return value;
	throw new require_main.PromptopsError("USAGE", `\`${name}\` is ${String(value)}, not a number of at least ${least}.`, "Correct the option.");
}
function oneOf(value) {
	if (value === "reject" || value === "warn") return value;
	throw new require_main.PromptopsError("USAGE", `\`onTampered\` is ${String(value)}, neither reject nor warn.`, "Correct the option.");
}
// src/usecases/load/open-loader.ts
const MOST_PROMPTS = 1e3;
function openLoader(options, ports) {
	const { clock, fallbacks = [], shared, snapshot } = ports;
	const standing = settingsOf(options);
	const most = options.mostPrompts ?? MOST_PROMPTS;
	const memory = require_recently_used.recentlyUsed(most);
	const read = referenceReader(2 * most);
	const gate = registryGate(clock);
	const listeners = new Set();
	const emit = (event) => {
		for (const listener of listeners) try {
			listener(event);
		} catch {}
	};
	const context = {
		ports,
		gate,
		emit
	};
	const flights = new Map();
	let asked = 0;
	let barrier = 0;
	const keep = (one, settings, copy, sequence, failures = 0) => {
		const place = placeOf(one, settings);
		const old = memory.get(place);
		const held = heldCopy(one, copy, {
			sequence,
			spread: clock.random(),
			failures
		});
		if (sequence < barrier || old && old.sequence > sequence) return held;
		memory.set(place, held);
		if (copy.source === "registry" && copy.found.integrity !== "tampered") for (const cache of caches(ports)) cache.set(one.key, {
			version: copy.found.version,
			fetchedAt: copy.fetchedAt
		}).catch(() => {});
		const [from, to] = [old?.copy.found.version.version, copy.found.version.version];
		if (old && copy.source === "registry") emit({
			kind: "refreshed",
			reference: one.text,
			version: to
		});
		if (from !== void 0 && from !== to) emit({
			kind: "changed",
			reference: one.text,
			from,
			to
		});
		return held;
	};
	const fetch = async (one, settings, sequence, straight) => {
		const place = placeOf(one, settings);
		const near = straight ? void 0 : await readCopy(shared, one, settings, context);
		if (near && isRecent(near, one, settings, clock.now())) return keep(one, settings, near, sequence);
		const closed = straight ? void 0 : gate.closed();
		try {
			if (closed) throw closed;
			return keep(one, settings, await fetchFromRegistry(one, settings, context), sequence);
		} catch (error) {
			if (closed === void 0) emit({
				kind: "refresh-failed",
				reference: one.text,
				error
			});
			if (isGone(error)) {
				memory.delete(place);
				for (const cache of caches(ports)) cache.delete(one.key.name, one.key.target).catch(() => {});
				throw error;
			}
			const old = memory.get(place);
			if (old) {
				markFailed(old, clock);
				throw error;
			}
			const last = newest(near, await readCopy(snapshot, one, settings, context));
			if (last === void 0) throw error;
			return keep(one, settings, last, sequence, one.fixed ? 0 : 1);
		}
	};
	const fetchOnce = (one, settings, straight) => {
		const place = `${straight ? "!" : ""}${placeOf(one, settings)}`;
		const running = flights.get(place);
		if (running) return running;
		asked += 1;
		const flight = fetch(one, settings, asked, straight).finally(() => {
			if (flights.get(place) === flight) flights.delete(place);
		});
		flights.set(place, flight);
		return flight;
	};
	const tryFirst = async (one, settings, held) => {
		try {
			const fetched = await fetchOnce(one, settings, held?.expired === true);
			return viewOf(fetched, fetched.copy.source, clock.now());
		} catch (error) {
			if (held === void 0 || isGone(error)) throw error;
			return viewOf(held, "memory", clock.now());
		}
	};
	const loadCopy = (one, settings) => {
		const held = memory.get(placeOf(one, settings));
		if (held === void 0) return tryFirst(one, settings, held);
		const now = clock.now();
		const course = courseFor(now - held.copy.fetchedAt, one.fixed ? settings.fixed : settings.moving, held.spread);
		if (now < held.retryAt) return viewOf(held, "memory", now);
		if (course === "try-first" || held.expired) return tryFirst(one, settings, held);
		if (course === "serve-and-renew" || held.failures > 0) fetchOnce(one, settings, false).catch(() => {});
		return viewOf(held, "memory", now);
	};
	const substitute = async (one, given, error) => {
		const found = await fallBack(one.reference.name, given?.fallback, fallbacks);
		if (found === void 0) {
			emit({
				kind: "failed",
				reference: one.text,
				error
			});
			throw error;
		}
		emit({
			kind: "fallback",
			reference: one.text,
			from: found.from,
			error
		});
		const alias = one.reference.target.kind === "word" ? one.reference.target.word : null;
		return {
			...standingFacts(found.found, {
				alias,
				isFallback: true
			}),
			source: "fallback",
			ageMs: 0,
			stale: false
		};
	};
	return {
		load: async (text, given) => {
			const one = read(text);
			let prompt;
			try {
				if (options.useRegistry === false) throw switchedOff(one);
				prompt = await loadCopy(one, settingsFor(given, options, standing));
			} catch (error) {
				prompt = await substitute(one, given, error);
			}
			if (listeners.size > 0) emit({
				kind: "loaded",
				reference: one.text,
				prompt
			});
			return prompt;
		},
		refresh: (text) => {
			const moving = memory.values().filter(({ asked: { fixed } }) => !fixed);
			return refreshEach(text === void 0 ? [...new Set(moving.map((held) => held.asked.text))] : [text], async (one) => fetchOnce(read(one), standing, true));
		},
		prefetch: (texts) => {
			asked += 1;
			const sequence = asked;
			return prefetchCopies(texts.map(read), standing, context, {
				keep: (one, copy) => void keep(one, standing, copy, sequence),
				fetch: (one) => fetchOnce(one, standing, false)
			});
		},
		invalidate: async (name, alias) => {
			barrier = asked + 1;
			asked = barrier;
			flights.clear();
			const target = alias === void 0 ? void 0 : `@${alias.replace(/^@/, "")}`;
			for (const held of memory.values()) {
				const { key } = held.asked;
				if (key.name === name && (target === void 0 || key.target === target)) Object.assign(held, {
					expired: true,
					retryAt: 0
				});
			}
			await shared?.delete(name, target);
		},
		held: () => memory.values().map(({ asked: { text }, copy, failures, expired }) => {
			const { found, fetchedAt } = copy;
			return {
				reference: text,
				version: found.version.version,
				ageMs: Math.max(0, clock.now() - fetchedAt),
				stale: failures > 0 || expired
			};
		}),
		hasCopies: async () => {
			if (memory.values().length > 0) return true;
			for (const cache of caches(ports)) if (!await cache.isEmpty().catch(() => true)) return true;
			return false;
		},
		events: { on: (listener) => {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		} },
		close: async () => {
			await Promise.all(caches(ports).map((cache) => cache.close()));
		}
	};
}
function placeOf({ text }, { onTampered }) {
	return onTampered === "warn" ? `${text} warn` : text;
}
function isGone(error) {
	return require_main.isPromptopsError(error) && error.code === "PROMPT_NOT_FOUND";
}
function newest(...copies) {
	return copies.filter((copy) => copy !== void 0).sort((a, b) => b.fetchedAt - a.fetchedAt)[0];
}
function switchedOff({ text }) {
	return new require_main.PromptopsError("PROMPT_NOT_FOUND", `The registry is switched off and nothing stands in for ${text}.`, "Set USE_PROMPT_REGISTRY=true, or give a `fallback`.");
}
// src/sdk/fallback-sources.ts
function fallbackSources({ app, env, packaged }) {
	const text = (name, find) => ({
		name,
		find: async (prompt) => {
			const config = await app();
			const content = config.promptName === void 0 || config.promptName === prompt ? find(config) : void 0;
			return content === void 0 ? void 0 : { content };
		}
	});
	return [
		text("system_prompt", ({ systemPrompt }) => systemPrompt),
		text("SYSTEM_PROMPT", () => env["SYSTEM_PROMPT"] || void 0),
		{
			name: "file",
			find: async (prompt) => {
				const tags = await packaged(prompt);
				return tags && { tags };
			}
		}
	];
}
// src/core/load/app-config.ts
function appConfigOf(data, env, environment) {
	const file = require_main.isRecord(data) ? require_main.isRecord(data["model"]) ? data["model"] : data : {};
	const version = written(env["PROMPT_VERSION"]) ?? versionIn(file["prompt_version"]) ?? versionOf(environment);
	require_shared.parseTarget(version);
	return {
		useRegistry: switchIn("USE_PROMPT_REGISTRY", env["USE_PROMPT_REGISTRY"]) ?? switchIn("use_prompt_registry", file["use_prompt_registry"]) ?? true,
		promptName: written(env["PROMPT_NAME"]) ?? textIn("prompt_name", file["prompt_name"]),
		promptVersion: version,
		systemPrompt: textIn("system_prompt", file["system_prompt"])
	};
}
function versionOf(environment) {
	return environment === void 0 || /^dev(?:elopment)?$/.test(environment) ? "latest" : aliasOfEnvironment(environment);
}
function aliasOfEnvironment(environment) {
	const alias = environment.replace(/^@/, "");
	return {
		prod: "production",
		dev: "development",
		stage: "staging"
	}[alias] ?? alias;
}
function written(value) {
	return value === void 0 || value.trim() === "" ? void 0 : value.trim();
}
function versionIn(value) {
	if (value === void 0 || value === null) return void 0;
	if (typeof value === "number" || typeof value === "string") return String(value);
	throw wrong("prompt_version", value, "a number, `latest` or an alias");
}
function textIn(key, value) {
	if (value === void 0 || value === null || value === "") return void 0;
	if (typeof value === "string") return value;
	throw wrong(key, value, "a text");
}
function switchIn(key, value) {
	if (value === void 0 || value === null || value === "") return void 0;
	const text = String(value).trim().toLowerCase();
	if ([
		"true",
		"1",
		"yes",
		"on"
	].includes(text)) return true;
	if ([
		"false",
		"0",
		"no",
		"off"
	].includes(text)) return false;
	throw wrong(key, value, "true or false");
}
function wrong(key, value, expected) {
	const shown = typeof value === "object" ? "a map or a list" : `\`${String(value)}\``;
	return new require_main.PromptopsError("CONFIG_INVALID", `\`${key}\` is ${shown}, not ${expected}.`, "Correct it in the configuration or the environment.");
}
// src/sdk/read-app-config.ts
async function readAppConfig(options, env, root) {
	const environment = options.environment ?? (env["PROMPTOPS_ENVIRONMENT"] || void 0);
	const found = options.configFile === void 0 ? ofEnvironment(environment, root) : named(options.configFile, root);
	return appConfigOf(found === void 0 ? null : await parsed(found.file, found.text), env, environment);
}
function named(file, root) {
	const text = textOf((0, import__builtin_path.resolve)(root, file));
	if (text !== void 0) return {
		file,
		text
	};
	throw new require_main.PromptopsError("CONFIG_UNREADABLE", `There is no file ${file}.`, "Check `configFile`.", { place: { file } });
}
function ofEnvironment(environment, root) {
	if (environment === void 0 || !/^@?[\w-]+$/.test(environment)) return void 0;
	const alias = aliasOfEnvironment(environment);
	const names = [...new Set([
		environment,
		alias,
		...SHORT[alias] ?? []
	])];
	for (const name of names) for (const extension of ["yaml", "yml"]) {
		const file = (0, import__builtin_path.join)("configs", `${name}.${extension}`);
		const text = textOf((0, import__builtin_path.join)(root, file));
		if (text !== void 0) return {
			file,
			text
		};
	}
}
const SHORT = {
	production: ["prod"],
	development: ["dev"]
};
function textOf(path) {
	try {
		return (0, import__builtin_fs.readFileSync)(path, "utf8");
	} catch (cause) {
		const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : void 0;
		if (code === "ENOENT" || code === "ENOTDIR") return void 0;
		throw new require_main.PromptopsError("CONFIG_UNREADABLE", `${path} cannot be read.`, "Check its permissions.", { cause });
	}
}
async function parsed(file, text) {
	const { isYamlFailure, parseYaml } = await Promise.resolve().then(() => require("./main-CT8p7YMI.cjs")).then((n) => n.parse_yaml_exports);
	const document = parseYaml(text.replace(/^\uFEFF/, ""));
	if (isYamlFailure(document)) throw new require_main.PromptopsError("CONFIG_INVALID", `${file} is not valid YAML: ${document.reason}.`, "Correct the file.", { place: { file } });
	if (document.data === null || require_main.isRecord(document.data)) return document.data;
	throw new require_main.PromptopsError("CONFIG_INVALID", `${file} does not hold a map.`, "Write `model:` and its keys.", { place: { file } });
}
// src/sdk/surroundings.ts
function surroundings() {
	return {
		env: process.env,
		cwd: process.cwd()
	};
}
const last = new Set();
const runAll = () => {
	for (const work of last) work();
};
function beforeExit(work) {
	if (last.size === 0) process.on("beforeExit", runAll);
	last.add(work);
	return () => {
		last.delete(work);
		if (last.size === 0) process.off("beforeExit", runAll);
	};
}
// src/sdk/warnings.ts
function warnings(log, now) {
	const say = onceAMinute(log, now);
	return (event) => {
		const message = messageFor(event);
		if (message !== void 0) say(`${event.kind} ${event.reference}`, message);
	};
}
function messageFor(event) {
	switch (event.kind) {
		case "fallback": return `${event.reference} is answered by a fallback (${event.from}): ${reasonOf(event.error)}`;
		case "refresh-failed": return `${event.reference} could not be renewed: ${reasonOf(event.error)}`;
		case "tampered": return `version ${event.version} of ${event.reference} from ${event.source} is not what its hash says.`;
		case "unusable": return `${event.reference} from ${event.source} cannot be used: ${reasonOf(event.error)}`;
		default: return;
	}
}
// src/sdk/compose-loader.ts
async function composeLoader(options) {
	const around = surroundings();
	const { env = around.env, root = around.cwd, log = console.warn } = options;
	const clock = require_system_clock.systemClock();
	const app = await readAppConfig(options, env, root);
	const workspace = require_once.once(async () => (await Promise.resolve().then(() => require("./main-CT8p7YMI.cjs")).then((n) => n.disk_workspace_exports)).diskWorkspace({ cwd: root }));
	const config = require_once.once(async () => (await Promise.resolve().then(() => require("./main-CT8p7YMI.cjs")).then((n) => n.load_config_exports)).loadConfig({
		workspace: await workspace(),
		terminal: { env },
		flags: {}
	}));
	const uri = async () => {
		if (options.registryUri !== void 0) return options.registryUri;
		const { registry } = await config();
		return registry.uri ?? registry.tracking_uri ?? void 0;
	};
	const stores = require_once.once(async () => {
		const address = await uri();
		if (address === void 0) return embedded((await workspace()).root);
		return mlflow(address, options, env, await config());
	});
	const registry = async () => options.registry ?? (await stores()).registry;
	const tracker = async () => options.tracker ?? (await stores()).tracker;
	const tracer = async () => options.tracer ?? (await stores()).tracer;
	const packaged = require_once.once(async () => {
		const { packagedPrompts } = await Promise.resolve().then(() => require("./packaged-prompts-sFg9GzNM.cjs"));
		const files = await workspace();
		return packagedPrompts(await config().then(({ prompts }) => prompts, () => null), files);
	});
	const address = await uri().catch(() => void 0);
	const space = spaceOf(address, root, env);
	const redisUrl = options.redisUrl === void 0 ? env["REDIS_URL"] || null : options.redisUrl;
	const say = options.cacheTrouble ?? ((message) => log?.(`promptops: ${message}`));
	const shared = redisUrl === null ? void 0 : await redis(redisUrl, space, clock.now, say);
	const folder = options.snapshotFolder === void 0 ? snapshotFolder(root, env) : options.snapshotFolder;
	const snapshot = folder === null ? void 0 : await snapshots(folder, space);
	const loader = openLoader(loaderOptions(options, app, env), {
		registry,
		space,
		clock,
		...shared && { shared },
		...snapshot && { snapshot },
		fallbacks: fallbackSources({
			app: async () => app,
			env,
			packaged: async (name) => (await packaged()).get(name)
		})
	});
	if (log) loader.events.on(warnings(log, clock.now));
	const ab = require_once.once(async () => {
		const { exposureFolder = (0, import__builtin_path.join)((await workspace()).root, ".promptops/ab") } = options;
		const file = exposureFolder === null ? void 0 : await exposureFile(exposureFolder);
		const isShared = options.tracker !== void 0 || options.registry === void 0 && address !== void 0;
		const supplies = (await Promise.resolve().then(() => require("./ab-supplies-Ch31Si81.cjs"))).abSupplies({
			config,
			file,
			tracker,
			isShared,
			clock,
			log
		});
		const forget = beforeExit(() => {
			forget();
			return supplies.recorder.flush();
		});
		return {
			...supplies,
			forget
		};
	});
	return {
		loader,
		app,
		clock,
		registry,
		tracker,
		ab,
		tracer,
		experiment: async () => (await config()).registry.experiment,
		close: async () => {
			if (ab.begun()) {
				const { recorder, runs, forget } = await ab();
				forget();
				await recorder.close();
				await runs.finish().catch(() => {});
			}
			await loader.close();
			const opened = stores.begun() ? await stores().catch(() => void 0) : void 0;
			if (opened) await Promise.all([...new Set([opened.registry, opened.tracker])].map((one) => one.close()));
		}
	};
}
function loaderOptions(options, { useRegistry }, env) {
	return {
		...cacheTimesIn(env),
		...options,
		useRegistry: options.useRegistry ?? useRegistry
	};
}
async function mlflow(registryUri, options, env, { registry }) {
	const { openMlflow } = await Promise.resolve().then(() => require("./registry-G_bE37Gj.cjs")).then((n) => n.open_mlflow_exports);
	const { timeoutMs = 5e3 } = options;
	const limited = {
		...env,
		MLFLOW_HTTP_REQUEST_TIMEOUT: String(timeoutMs / 1e3)
	};
	const trackingUri = options.registryUri !== void 0 ? registryUri : registry.tracking_uri ?? registryUri;
	const { workspace } = registry;
	return openMlflow({
		registryUri,
		trackingUri,
		env: limited,
		version: require_base.VERSION,
		workspace,
		waitMs: timeoutMs
	});
}
async function embedded(root) {
	if (!(0, import__builtin_fs.existsSync)((0, import__builtin_path.join)(root, ".promptops/registry.db"))) throw new require_main.PromptopsError("REGISTRY_UNREACHABLE", `No registry is set, and there is no ${require_registry.EMBEDDED_FILE}.`, "Set MLFLOW_TRACKING_URI, give `registryUri`, or run `promptops register`.");
	const store = await (await Promise.resolve().then(() => require("./embedded-registry-CE2UuPbZ.cjs"))).embeddedRegistry({ root });
	return {
		registry: store,
		tracker: store,
		tracer: store.tracer
	};
}
async function exposureFile(folder) {
	return (await Promise.resolve().then(() => require("./file-exposure-log-DDVSjxOL.cjs"))).fileExposureLog({ folder });
}
async function redis(url, space, now, log) {
	const { redisCache } = await Promise.resolve().then(() => require("./redis-cache-BkmWNqnL.cjs"));
	const { redisConnection } = await Promise.resolve().then(() => require("./redis-connection-Ck-VF50-.cjs"));
	return redisCache({
		connection: redisConnection({
			url,
			now,
			log
		}),
		space
	});
}
async function snapshots(folder, space) {
	return (await Promise.resolve().then(() => require("./snapshot-cache-GZrB1XDv.cjs"))).snapshotCache({
		folder,
		space
	});
}
function spaceOf(uri, root, env) {
	const address = uri === void 0 ? `embedded ${root}` : require_shared.redactUri(uri).replace(/\/+$/, "");
	const workspace = env["MLFLOW_WORKSPACE"];
	return workspace ? `${address} ${workspace}` : address;
}
function snapshotFolder(root, env) {
	const modules = (0, import__builtin_path.join)(root, "node_modules");
	if ((0, import__builtin_fs.existsSync)(modules)) return (0, import__builtin_path.join)(modules, ".cache", "promptops", "prompts");
	return (0, import__builtin_path.join)(env["XDG_CACHE_HOME"] || (0, import__builtin_path.join)((0, import__builtin_os.homedir)(), ".cache"), "promptops", "prompts");
}
exports.composeLoader = composeLoader;
exports.onceAMinute = onceAMinute;
exports.reasonOf = reasonOf;
