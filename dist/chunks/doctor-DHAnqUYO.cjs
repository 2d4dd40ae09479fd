require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
// src/usecases/diagnose-providers.ts
async function providerChecks({ files }, { workspace, judge, model }) {
	const { suites } = await require_evaluation.readSuites({ files }, workspace);
	if (suites.length === 0) return [];
	const names = new Set([...suites.flatMap(askedFor), ...judge === null ? [] : [judge]]);
	const found = new Map();
	const problems = [];
	for (const name of names) try {
		const { provider, missing } = await model(name);
		const known = found.get(provider) ?? {
			missing,
			names: []
		};
		found.set(provider, known);
		known.names.push(name);
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		problems.push({
			name: `provider of ${name}`,
			status: "warning",
			message: error.message,
			fix: error.hint
		});
	}
	return [...[...found].map(([provider, { missing, names: asked }]) => keyCheck(provider, missing, asked)), ...problems];
}
function keyCheck(provider, missing, names) {
	const name = `provider ${provider}`;
	const asked = `cases ask ${names.join(", ")}`;
	if (missing === void 0) return {
		name,
		status: "ok",
		message: `what it needs is set; ${asked}`
	};
	const fix = `Set ${missing} to evaluate with it; without it, \`promptops eval --cache replay\` takes kept answers.`;
	return {
		name,
		status: "warning",
		message: `${missing} is not set; ${asked}.`,
		fix
	};
}
const FREE = new Set([
	"cassette",
	"echo",
	"http"
]);
function askedFor({ suite, prompt }) {
	const arms = (suite.providers.length > 0 ? suite.providers : [void 0]).map((written) => require_main.providerOfArm(written, prompt.modelConfig));
	const named = [suite.judge?.provider, ...suite.cases.flatMap(({ checks }) => checks.map(ownProvider))].flatMap((written) => written === void 0 ? [] : [require_main.parseProvider(written)]);
	return [...arms, ...named].flatMap((one) => require_main.isProviderProblem(one) || one.recorded || FREE.has(one.kind) ? [] : [one.name]);
}
function ownProvider({ options }) {
	const provider = options["provider"];
	return typeof provider === "string" ? provider : void 0;
}
// src/usecases/diagnose-registry.ts
const SAFE_VERSION = [3, 10];
async function registryChecks(registry) {
	const name = "registry";
	if (registry === void 0) return [{
		name,
		status: "ok",
		message: "no address is set, so the embedded registry is used"
	}];
	const { uri, origin } = registry;
	const problem = require_registry.registryUriProblem(uri);
	const fix = `Correct ${origin}, or unset it to use the embedded registry.`;
	if (problem !== void 0) return [{
		name,
		status: "error",
		message: problem,
		fix
	}];
	let probe;
	try {
		probe = await registry.probe();
		if (probe === void 0) return [];
		await probe.reach();
		const other = probe.trackingUri === void 0 ? "" : `; runs are kept at ${probe.trackingUri}, which answers too`;
		return [
			{
				name,
				status: "ok",
				message: `${probe.uri} answers (${origin})${other}`
			},
			versionCheck(await probe.version()),
			permissionCheck(await probe.permissions()),
			artifactCheck(await probe.artifactScheme())
		];
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return [{
			name,
			status: "error",
			message: `${error.message} (${origin})`,
			...error.hint !== "" && { fix: error.hint }
		}];
	} finally {
		probe?.close();
	}
}
function versionCheck(version) {
	const name = "registry version";
	if (version === void 0) return {
		name,
		status: "warning",
		message: "the server does not say its version",
		fix: `See that it is MLflow ${SAFE_VERSION.join(".")} or newer.`
	};
	const [major = 0, minor = 0] = version.split(".").map(Number);
	if (major > SAFE_VERSION[0] || major === SAFE_VERSION[0] && minor >= SAFE_VERSION[1]) return {
		name,
		status: "ok",
		message: `MLflow ${version}`
	};
	return {
		name,
		status: "warning",
		message: `MLflow ${version} has known security holes: files of the server can be read through prompt versions.`,
		fix: `Update the server to ${SAFE_VERSION.join(".")}.0 or newer.`
	};
}
const NEEDED_FOR = {
	createPrompts: "create prompts",
	changePrompts: "change prompts that are there",
	recordRuns: "record runs"
};
function permissionCheck(permissions) {
	const name = "registry permissions";
	const asked = Object.entries(NEEDED_FOR);
	const denied = asked.filter(([key]) => permissions[key] === false).map(([, what]) => what);
	const granted = asked.filter(([key]) => permissions[key] === true).map(([, what]) => what);
	if (denied.length > 0) return {
		name,
		status: "warning",
		message: `we may not ${listed(denied, "or")}`,
		fix: "Enough for reading. For `register` and `promote` ask for EDIT on the prompts and the experiment."
	};
	if (granted.length > 0) return {
		name,
		status: "ok",
		message: `we may ${listed(granted, "and")}`
	};
	return {
		name,
		status: "warning",
		message: "the server does not tell what we may do",
		fix: "Try `promptops plan`."
	};
}
function artifactCheck(scheme) {
	const name = "artifact store";
	if (scheme === "mlflow-artifacts") return {
		name,
		status: "ok",
		message: "served by the server"
	};
	const fix = "Start the server with `--serve-artifacts`; until then the sources of prompts are kept in tags of their versions.";
	if (scheme === void 0) return {
		name,
		status: "warning",
		message: "the server does not tell where it keeps artifacts",
		fix
	};
	return {
		name,
		status: "warning",
		message: `\`${scheme}:\`, which cannot be written over HTTP`,
		fix
	};
}
function listed(items, word) {
	return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}
// src/usecases/diagnose-setup.ts
const OLDEST_NODE = [20, 19];
const SQLITE_NODE = [22, 13];
async function diagnoseSetUp(setUp) {
	return [
		nodeCheck(setUp.nodeVersion),
		await gitCheck(setUp),
		configCheck(setUp),
		...await promptsChecks(setUp),
		embeddedCheck(setUp),
		...await registryChecks(setUp.registry),
		await cacheCheck(setUp)
	];
}
function nodeCheck(version) {
	const name = "node";
	if (isAtLeast(version, OLDEST_NODE)) return {
		name,
		status: "ok",
		message: `Node.js ${version}`
	};
	return {
		name,
		status: "error",
		message: `Node.js ${version} is too old.`,
		fix: `Install Node.js ${OLDEST_NODE.join(".")} or newer.`
	};
}
async function gitCheck({ git, workspace }) {
	const name = "git";
	try {
		await (await git()).stagedFiles();
		return {
			name,
			status: "ok",
			message: `a git repository at ${workspace.root}`
		};
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return {
			name,
			status: "warning",
			message: error.message,
			fix: error.hint
		};
	}
}
function configCheck({ configProblem, configFile }) {
	const name = "configuration";
	if (configProblem === void 0) return {
		name,
		status: "ok",
		message: configFile === void 0 ? "none, the defaults hold" : `${configFile} is valid`
	};
	const { place, message, hint } = configProblem;
	return {
		name,
		status: "error",
		message: `${place ? `${[
			place.file,
			place.line,
			place.column
		].filter((part) => part !== void 0).join(":")}: ` : ""}${message}`,
		fix: hint
	};
}
async function promptsChecks({ sets, workspace, judge, model }) {
	const name = "prompts";
	try {
		const { files, problems } = require_main.selectPromptFiles({
			sets,
			patterns: []
		}, workspace);
		const [problem] = problems;
		if (problem) return [{
			name,
			status: "error",
			message: `${problem.file}: ${problem.reason}`,
			fix: "Check its permissions, or exclude it."
		}];
		return [{
			name,
			status: "ok",
			message: `${files.length} prompt ${files.length === 1 ? "file" : "files"}`
		}, ...await providerChecks({ files }, {
			workspace,
			judge,
			model
		})];
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return [{
			name,
			status: "warning",
			message: error.message,
			fix: error.hint
		}];
	}
}
function embeddedCheck({ nodeVersion, registry }) {
	const name = "embedded registry";
	if (isAtLeast(nodeVersion, SQLITE_NODE)) return {
		name,
		status: "ok",
		message: "node:sqlite is there"
	};
	const message = `needs Node.js ${SQLITE_NODE.join(".")} or newer; this is ${nodeVersion}.`;
	if (registry) return {
		name,
		status: "ok",
		message: `${message} It is not used here.`
	};
	return {
		name,
		status: "warning",
		message,
		fix: "Set `MLFLOW_TRACKING_URI`, or use a newer Node.js: `npx -p node@24 -p promptops promptops`."
	};
}
async function cacheCheck({ tryCache }) {
	const name = "cache";
	const { folder, problem } = await tryCache();
	if (problem === void 0) return {
		name,
		status: "ok",
		message: `${folder} can be written`
	};
	return {
		name,
		status: "warning",
		message: `${folder} cannot be written (${problem}).`,
		fix: "Make it writable, or set `XDG_CACHE_HOME`. Without it, only `--cache` does nothing."
	};
}
function isAtLeast(version, [major, minor]) {
	const [ownMajor = 0, ownMinor = 0] = version.replace(/^v/, "").split(".").map(Number);
	return ownMajor > major || ownMajor === major && ownMinor >= minor;
}
// src/commands/doctor.ts
const MARKS = {
	ok: "\u2713",
	warning: "!",
	error: "\u2717"
};
const doctor = (program, open) => program.command("doctor").summary("check the set-up").description("Checks Node.js, git, the configuration, the prompt files, what the models of their cases need, the registry and the cache folder, and says what to do. No model is asked. A registry server is asked whether it answers, how old it is, what it permits and where it keeps artifacts; nothing is written.").addOption(new require_main.Option("-f, --format <format>", "form of the output").choices(["text", "json"]).default("text")).option("--json", "the same as --format json").addHelpText("after", "\nExamples:\n  $ promptops doctor\n  $ promptops doctor --json").action(async (flags) => {
	const session = await open({}, { withoutConfig: true });
	const checks = await diagnoseSetUp({
		...session,
		nodeVersion: session.terminal.nodeVersion,
		...await configuration(session)
	});
	const ok = !checks.some(({ status }) => status === "error");
	if (flags.json || flags.format === "json") return session.show(JSON.stringify({
		format: 1,
		command: "doctor",
		ok,
		checks
	}), ok ? 0 : 1);
	session.show(checks.map(line).join("\n"), ok ? 0 : 1);
});
async function configuration(session) {
	let configProblem;
	try {
		const { config, originOf } = await require_main.resolveConfig(session);
		const { uri, tracking_uri } = config.registry;
		const key = uri === null ? "tracking_uri" : "uri";
		const address = uri ?? tracking_uri;
		const probe = () => session.serverProbe(config.registry);
		const registry = address === null ? void 0 : {
			uri: address,
			origin: originOf(["registry", key]),
			probe
		};
		return {
			configFile: require_main.configFileOf(session),
			configProblem,
			sets: config.prompts,
			registry,
			judge: config.eval.judge
		};
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		configProblem = error;
	}
	return {
		configFile: void 0,
		configProblem,
		sets: null,
		registry: void 0,
		judge: null
	};
}
function line({ name, status, message, fix }) {
	return `${MARKS[status]} ${name}: ${message}${fix === void 0 ? "" : `\n  ${fix}`}`;
}
exports.doctor = doctor;
