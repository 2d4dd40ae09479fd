import { S as require__builtin_fs, m as SourceFile, x as require__builtin_path } from "./usage-in-Br_6J4r6.mjs";
import { r as escapeGlob } from "./glob-Dft8Z6Kw.mjs";
import { C as isPromptopsError, S as PromptopsError, m as isRecord } from "./hash-VZsFshsQ.mjs";
import { n as decodeSource } from "./decode-source-C-ikAXcC.mjs";
import { n as parseYaml, t as isYamlFailure } from "./parse-yaml-p7WQBmFI.mjs";
// src/config/config-layer.ts
var import__builtin_path = require__builtin_path();
function fileLayer(written, data, base) {
	return {
		data,
		base,
		written,
		origin: (path) => `${written.file}:${placeIn(written, path).line}`
	};
}
function givenLayer(values) {
	let data = {};
	for (const { path, value } of values) data = withValue(data, path, value);
	const origin = (path) => values.find((one) => one.path.join() === path.join())?.origin ?? "";
	return {
		data,
		base: "",
		origin
	};
}
function placeIn({ document, source, at }, path, target = "value") {
	return source.positionAt(document.spanOf([...at, ...path], target).start);
}
function decidingLayer(layers, path) {
	return layers.findLast(({ data }) => given(data, path));
}
function merged(layers) {
	return layers.reduce((below, { data }) => join$1(below, data), {});
}
function join$1(below, above) {
	const joined = Object.entries(above).map(([key, value]) => {
		const old = Object.hasOwn(below, key) ? below[key] : void 0;
		if (value === null && typeof old === "object") return [key, old];
		return [key, isMap(old) && isMap(value) ? join$1(old, value) : value];
	});
	return Object.fromEntries([...Object.entries(below), ...joined]);
}
function given(data, path) {
	let value = data;
	for (const step of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return false;
		value = value[step];
	}
	return true;
}
function withValue(data, [key = "", ...rest], value) {
	const inner = data[key];
	return {
		...data,
		[key]: rest.length === 0 ? value : withValue(isMap(inner) ? inner : {}, rest, value)
	};
}
function isMap(value) {
	return isRecord(value);
}
// src/core/status/status-metric.ts
const STATUS_METRICS = {
	registry_coverage: {
		title: "registry coverage",
		of: "prompt files",
		target: .95
	},
	lint_pass_rate: {
		title: "lint pass rate",
		of: "prompt files",
		target: .9
	},
	sync_reliability: {
		title: "sync reliability",
		of: "writes",
		target: .95
	},
	trace_completeness: {
		title: "trace completeness",
		of: "steps",
		target: .9
	},
	eval_pass_rate: {
		title: "evaluation pass rate",
		of: "cases",
		target: .9
	}
};
Object.keys(STATUS_METRICS);
// src/config/config.ts
const DEFAULTS = {
	format: 1,
	prompts: null,
	registry: {
		uri: null,
		tracking_uri: null,
		workspace: null,
		experiment: "llmops-prompts",
		tracking_alias: "code",
		deployment: "none"
	},
	registries: {},
	labels: {
		source: "file",
		required: false
	},
	aliases: {
		staging: {},
		production: {
			protected: true,
			from: "staging",
			gate: ["pass_rate >= 0.9"]
		}
	},
	lint: {
		extends: "recommended",
		rules: {},
		overrides: [],
		min_pass_rate: null
	},
	eval: {
		judge: null,
		budget: {},
		concurrency: 4,
		prices: {}
	},
	ab: {},
	status: {
		window: "30d",
		targets: Object.fromEntries(Object.entries(STATUS_METRICS).map(([id, { target }]) => [id, target]))
	},
	hosts: []
};
const ENTRY_DEFAULTS = {
	prompts: {
		exclude: [],
		format: "auto",
		prefix: ""
	},
	aliases: {
		protected: false,
		from: null,
		gate: [],
		max_age: "7d",
		allow_dirty: false,
		allow_fixtures: false,
		models: []
	},
	registries: {
		tracking_uri: null,
		workspace: null
	},
	ab: {
		salt: null,
		share: 1,
		metric: {
			name: "success",
			kind: "rate",
			goal: "higher",
			missing: "left-out"
		},
		guardrails: [],
		units: null,
		decide: "any-look",
		start: null,
		stopped: null
	}
};
// src/config/read-layers.ts
var import__builtin_fs = require__builtin_fs();
const FILE_NAMES = [
	"promptops.config.yaml",
	"promptops.config.yml",
	"promptops.config.json"
];
const ENVIRONMENT = [
	{
		name: "MLFLOW_TRACKING_URI",
		path: ["registry", "tracking_uri"]
	},
	{
		name: "MLFLOW_REGISTRY_URI",
		path: ["registry", "uri"]
	},
	{
		name: "MLFLOW_WORKSPACE",
		path: ["registry", "workspace"]
	}
];
const FLAGS = [{
	name: "minPassRate",
	flag: "--min-pass-rate",
	path: ["lint", "min_pass_rate"]
}, {
	name: "trackingUri",
	flag: "--tracking-uri",
	path: ["registry", "tracking_uri"]
}];
function readLayers(request) {
	const { terminal, own = {} } = request;
	const files = [userFile(request), projectFile(request)].filter((layer) => layer !== void 0);
	const environment = ENVIRONMENT.flatMap(({ name, path }) => {
		const value = terminal.env[name];
		return value ? [{
			path,
			value,
			origin: `env ${name}`
		}] : [];
	});
	const flags = FLAGS.flatMap(({ name, flag, path }) => {
		const value = own[name] ?? request.flags[name];
		return value === void 0 ? [] : [{
			path,
			value,
			origin: `flag ${flag}`
		}];
	});
	return [
		...files,
		givenLayer(environment),
		givenLayer(flags)
	];
}
function userFile({ terminal: { env } }) {
	const folder = env.XDG_CONFIG_HOME || (env.HOME ? (0, import__builtin_path.join)(env.HOME, ".config") : void 0);
	if (folder === void 0) return void 0;
	const file = (0, import__builtin_path.join)(folder, "promptops", "config.yaml");
	const bytes = bytesOf(file, file, () => (0, import__builtin_fs.readFileSync)(file));
	return bytes && parseLayer(bytes, file, "");
}
function projectFile(request) {
	const { workspace, flags, terminal } = request;
	const named = flags.config ?? (terminal.env.PROMPTOPS_CONFIG || void 0);
	if (named !== void 0) {
		const file = (0, import__builtin_path.resolve)(workspace.root, workspace.cwd, named);
		const bytes = bytesOf(named, named, () => (0, import__builtin_fs.readFileSync)(file));
		if (bytes) return parseLayer(bytes, named, "");
		const from = flags.config === void 0 ? "`PROMPTOPS_CONFIG`" : "`--config`";
		throw new PromptopsError("CONFIG_UNREADABLE", `There is no file ${named}.`, `Check ${from}.`, { place: { file: named } });
	}
	for (let folder = workspace.cwd;; folder = import__builtin_path.posix.dirname(folder)) {
		const base = folder === "." ? "" : folder;
		const found = configIn(base, workspace);
		if (found || base === "") return found;
	}
}
function configIn(base, workspace) {
	const shown = (file) => import__builtin_path.posix.relative(workspace.cwd, file);
	const read = (file) => bytesOf(shown(file), file, () => workspace.read(file));
	const layers = FILE_NAMES.flatMap((name) => {
		const file = import__builtin_path.posix.join(base, name);
		const bytes = read(file);
		return bytes ? [parseLayer(bytes, shown(file), base)] : [];
	});
	const manifest = import__builtin_path.posix.join(base, "package.json");
	const bytes = read(manifest);
	const own = bytes && fromManifest(bytes, shown(manifest), base);
	const [first, second] = own ? [...layers, own] : layers;
	if (second === void 0) return first;
	const names = [first, second].map((layer) => layer?.written?.file);
	throw new PromptopsError("CONFIG_INVALID", `Both ${names.join(" and ")} configure promptops.`, "Keep one of them.");
}
function fromManifest(bytes, file, base) {
	if (!/"promptops"\s*:\s*\{/.test(new TextDecoder().decode(bytes))) return void 0;
	return parseLayer(bytes, file, base, "promptops");
}
function bytesOf(shown, file, read) {
	try {
		return read();
	} catch (error) {
		if (typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT") return void 0;
		const reason = isPromptopsError(error) ? error.message : `${file} cannot be read.`;
		throw new PromptopsError("CONFIG_UNREADABLE", reason, "Check its permissions.", {
			place: { file: shown },
			cause: error
		});
	}
}
function parseLayer(bytes, file, base, key) {
	const fail = (message, hint, place = {}) => new PromptopsError("CONFIG_INVALID", message, hint, { place: {
		file,
		...place
	} });
	if (bytes.length > 5e5) throw fail(`The configuration has ${bytes.length} bytes.`, "A configuration is never that large.");
	const source = decodeSource(file, bytes);
	if (!(source instanceof SourceFile)) throw fail(source.reason, "Save the file as UTF-8.");
	const document = parseYaml(source.text);
	if (isYamlFailure(document)) throw fail(`This is not valid YAML: ${document.reason}.`, "Correct the file.", source.positionAt(document.offset));
	const root = key === void 0 ? document.data : isRecord(document.data) ? document.data[key] : void 0;
	if (root === null || root === void 0) return void 0;
	const written = {
		file,
		source,
		document,
		at: key === void 0 ? [] : [key]
	};
	if (!isRecord(root)) throw fail("The configuration must be a map of keys and values.", "See `promptops init`.", {
		line: 1,
		column: 1
	});
	return fileLayer(written, root, base);
}
// src/config/load-config.ts
const NOTHING_WRITTEN = {
	data: DEFAULTS,
	base: "",
	origin: () => "default"
};
async function loadConfig(request) {
	return (await resolveConfig(request)).config;
}
async function resolveConfig(request) {
	const given = readLayers(request);
	const check = given.some(({ written }) => written) ? await import("./check-config-CvhTO2aw.mjs") : void 0;
	const checked = check ? given.map(check.checkLayer) : given.map((layer) => ({
		layer,
		problems: []
	}));
	const layers = [NOTHING_WRITTEN, ...checked.map(({ layer }) => layer)];
	const data = complete(merged(layers));
	const config = toConfig(data, layers);
	const problems = [...checked.flatMap((one) => one.problems), ...check?.checkMeaning(config, layers) ?? []];
	if (check && problems.length > 0) throw check.configError(problems);
	return {
		config,
		data,
		originOf: (path) => decidingLayer(layers, path)?.origin(path) ?? "default"
	};
}
function complete(data) {
	const { prompts, aliases, registries, ab } = data;
	const entries = (map, defaults) => Object.fromEntries(Object.entries(isRecord(map) ? map : {}).map(([name, entry]) => [name, withDefaults(entry, defaults)]));
	return {
		...data,
		prompts: Array.isArray(prompts) ? prompts.map((entry) => withDefaults(entry, ENTRY_DEFAULTS.prompts)) : null,
		aliases: entries(aliases, ENTRY_DEFAULTS.aliases),
		registries: entries(registries, ENTRY_DEFAULTS.registries),
		ab: entries(ab, ENTRY_DEFAULTS.ab)
	};
}
function withDefaults(entry, defaults) {
	return merged([{ data: defaults }, { data: isRecord(entry) ? entry : {} }]);
}
function toConfig(data, layers) {
	const written = data;
	const base = (...path) => decidingLayer(layers, path)?.base ?? "";
	const { lint, prompts } = written;
	return {
		...written,
		prompts: prompts?.map((set) => ({
			...set,
			include: fromRoot(set.include, base("prompts")),
			exclude: set.exclude.map((pattern) => fromRoot(pattern, base("prompts")))
		})) ?? null,
		lint: {
			...lint,
			rules: settings(lint.rules),
			overrides: lint.overrides.map(({ files, rules }) => ({
				files: files.map((pattern) => fromRoot(pattern, base("lint", "overrides"))),
				rules: settings(rules)
			}))
		}
	};
}
function settings(rules) {
	const level = (written) => written === "warn" ? "warning" : written;
	const setting = (written) => typeof written === "string" ? level(written) : [level(written[0]), written[1]];
	return Object.fromEntries(Object.entries(rules).map(([id, written]) => [id, setting(written)]));
}
function fromRoot(pattern, base) {
	return pattern.startsWith("/") ? pattern : import__builtin_path.posix.join(escapeGlob(base), pattern);
}
export { loadConfig, placeIn as n, decidingLayer as t };
