require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
const require_find_evidence = require("./find-evidence-4vRon1W7.cjs");
// src/usecases/eval/record-evidence.ts
async function recordEvidence({ evaluation, prompt, at, allowedFixtures, version }, { tracker, experiment }, registry) {
	const { name } = prompt;
	const experimentId = await tracker.experiment(experiment);
	const startTime = Date.parse(at);
	const run = await tracker.createRun({
		experimentId,
		startTime,
		...require_evaluation.draftOf(prompt.candidate, prompt, evaluation)
	});
	const attestation = require_evaluation.attest(prompt, {
		runId: run.id,
		tool: evaluation.tool,
		at,
		allowedFixtures
	});
	const tags = {
		[require_rendering.RUN_TAGS.attestation]: require_main.canonicalJson(attestation),
		[require_rendering.RUN_TAGS.verdict]: prompt.verdict
	};
	await tracker.log(run.id, { tags });
	await tracker.updateRun(run.id, {
		status: "FINISHED",
		endTime: startTime
	});
	if (version !== void 0) await tagVersion({
		name,
		version,
		tags: {}
	}, attestation, registry);
	return attestation;
}
async function tagVersion({ name, version, tags }, attestation, registry) {
	for (const [key, value] of Object.entries(require_evaluation.attestationTags(attestation))) if (tags[key] !== value) await registry.setVersionTag(name, version, key, value);
}
// src/usecases/eval/evidence-for.ts
async function evidenceFor({ version, alias, onlyRecorded }, dependencies) {
	const policy = dependencies.policyOf(alias);
	const suite = await dependencies.suiteOf(version.name);
	const casesHash = suite?.suite.casesHash ?? dependencies.casesHash;
	const own = suite?.suite.gate ?? [];
	const rules = require_evaluation.measuredRules([...new Set([...policy.gate, ...own].map((rule) => rule.trim()))]);
	if (rules.length === 0) return {
		rules: own,
		conditions: []
	};
	const undecided = (detail) => ({
		rules: own,
		conditions: rules.map((rule) => ({
			rule,
			verdict: "undecided",
			detail
		}))
	});
	if (casesHash === void 0) return undecided("there are no cases for it in this checkout; `--cases-hash` names those of an evaluation on record");
	if (dependencies.casesHash !== void 0 && dependencies.casesHash !== casesHash) return undecided("the cases of this checkout are not those that `--cases-hash` names");
	const contentHash = require_shared.hashOfVersion(version).actual;
	if (contentHash === void 0) return undecided("its content cannot be read");
	const demand = await demandOf(version, {
		contentHash,
		casesHash,
		rules,
		policy,
		suite
	}, dependencies);
	const judged = (await require_find_evidence.findEvidence({
		prompt: version.name,
		contentHash,
		casesHash
	}, dependencies.journal)).map((attestation) => ({
		attestation,
		why: require_evaluation.whyUnfit(attestation, demand)
	}));
	const fitting = judged.find(({ why }) => why === void 0);
	if (fitting) {
		if (!onlyRecorded && !dependencies.dryRun) await tagVersion(version, fitting.attestation, dependencies.registry);
		return {
			rules: own,
			...decidedBy(fitting.attestation, rules, false)
		};
	}
	const latest = judged[0]?.why;
	const missing = latest === void 0 ? "it has not been evaluated" : `the evaluation on record does not count: ${latest}`;
	if (onlyRecorded || !suite || !dependencies.evaluate) return undecided(missing);
	const made = await evaluateNow(suite, contentHash, {
		version,
		alias,
		policy
	}, dependencies);
	return typeof made === "string" ? undecided(`${missing}, and could not be: ${made}`) : {
		rules: own,
		...decidedBy(made, rules, true)
	};
}
async function demandOf(version, { policy, suite, ...wanted }, { registry, journal }) {
	const { modelConfig } = require_rendering.promptOfVersion(version, "");
	const { provider: _provider, model_name: model, ...ownParams } = modelConfig;
	const provider = model === void 0 ? require_main.providerOfArm(suite?.suite.providers[0], modelConfig) : require_main.providerOfConfig(modelConfig);
	const params = model === void 0 ? {
		...ownParams,
		...suite?.suite.params
	} : ownParams;
	const baselines = {};
	for (const reference of require_evaluation.referencesOf(wanted.rules)) baselines[reference] = await baselineHash(reference, version.name, registry);
	return {
		...wanted,
		provider: require_main.isProviderProblem(provider) ? "" : provider.name,
		paramsHash: require_evaluation.paramsHash(params),
		models: policy.models,
		allowFixtures: policy.allow_fixtures,
		maxAgeMs: require_evaluation.ageInMs(policy.max_age),
		now: await journal.tracker.now(),
		baselines
	};
}
async function baselineHash(written, name, registry) {
	const reference = /^@?[^@/]+$/.test(written) && written !== name ? {
		name,
		target: require_shared.parseTarget(written)
	} : require_shared.parseReference(written, name);
	try {
		const { version } = await require_shared.resolveVersion(reference, registry);
		return require_shared.hashOfVersion(version).actual ?? "";
	} catch (error) {
		if (require_main.isPromptopsError(error) && error.code === "PROMPT_NOT_FOUND") return null;
		throw error;
	}
}
async function evaluateNow(suite, hash, { version, alias, policy }, dependencies) {
	const { evaluate, promptOf, dryRun, journal, registry } = dependencies;
	try {
		const prompt = suite.hash === hash ? suite.prompt : await promptOf(version);
		const at = new Date(await journal.tracker.now()).toISOString();
		const evaluation = await evaluate(asRegistered({
			...suite,
			prompt,
			hash
		}, policy), alias, policy);
		const [measured] = evaluation.prompts;
		if (!measured || measured.contentHash !== hash) return "nothing was measured";
		const facts = {
			at,
			allowedFixtures: policy.allow_fixtures
		};
		if (dryRun) return require_evaluation.attest(measured, {
			...facts,
			tool: evaluation.tool,
			runId: ""
		});
		const attestation = await recordEvidence({
			...facts,
			evaluation,
			prompt: measured,
			version: version.version
		}, journal, registry);
		await dependencies.log?.(evaluation);
		return attestation;
	} catch (error) {
		if (!require_main.isPromptopsError(error) || error.exitCode === 130 || error.exitCode === 70) throw error;
		return error.message;
	}
}
function asRegistered(suite, { models }) {
	const { params: _params, ...rest } = suite.suite;
	const [first] = rest.providers;
	const own = require_main.providerOfConfig(suite.prompt.modelConfig);
	if (require_main.isProviderProblem(own) || first !== void 0 && models.includes(first)) return suite;
	return {
		...suite,
		suite: {
			...rest,
			providers: []
		}
	};
}
function decidedBy(attestation, rules, evaluated) {
	const { run_id: runId, cases_sha256: casesHash, at, gate } = attestation;
	const lines = new Map(gate.map((line) => [line.rule.trim(), line]));
	const onlyWarned = rules.every((rule) => lines.get(rule)?.advisory !== false);
	return {
		conditions: rules.map((rule) => {
			const line = lines.get(rule);
			if (!line || line.verdict === "inconclusive") return {
				rule,
				verdict: "undecided",
				detail: line?.detail ?? "it has not been evaluated"
			};
			if (line.advisory) return {
				rule,
				verdict: onlyWarned ? "undecided" : "pass",
				detail: line.detail
			};
			return {
				rule,
				verdict: line.verdict,
				detail: line.detail
			};
		}),
		record: {
			runId,
			attestation: require_evaluation.attestationHash(attestation),
			casesHash,
			at,
			evaluated
		}
	};
}
// src/commands/promotion-evidence.ts
const NO_DEMAND = {
	gate: [],
	max_age: "7d",
	allow_fixtures: false,
	models: []
};
function promotionEvidence(session, { registry, journal }, { casesHash, dryRun }) {
	const { workspace, config } = session;
	let read;
	return (request) => evidenceFor(request, {
		registry,
		journal,
		casesHash,
		dryRun,
		policyOf: (alias) => (Object.hasOwn(config.aliases, alias) ? config.aliases[alias] : void 0) ?? NO_DEMAND,
		suiteOf: async (prompt) => {
			read ??= suitesHere(session);
			return onlyOne(prompt, await read);
		},
		promptOf: async (version) => (await require_evaluation.versionFile(version, "", workspace)).read.prompts[0],
		evaluate: (suite, alias, policy) => evaluateSuite(suite, alias, policy, session),
		log: async (evaluation) => {
			const { tryToLog } = await Promise.resolve().then(() => require("./evaluation-BeW5H4Ze.cjs")).then((n) => n.log_results_exports);
			await tryToLog(session, evaluation);
		}
	});
}
async function suitesHere(session) {
	try {
		return await require_evaluation.readSuites({ files: require_main.selectFiles(session, []).files }, session.workspace);
	} catch (error) {
		if (require_main.isPromptopsError(error) && error.code === "NO_FILES") return {
			suites: [],
			without: [],
			problems: []
		};
		throw error;
	}
}
function onlyOne(prompt, { suites, without, problems }) {
	const [first, ...more] = suites.filter(({ suite }) => suite.prompt === prompt);
	const [problem] = problems;
	if (first === void 0 && problem !== void 0 && !without.some(({ name }) => name === prompt)) {
		const message = `The cases of ${prompt} cannot be read: ${problem.file}:${problem.line}:${problem.column} ${problem.message}`;
		throw new require_main.PromptopsError("GATE_UNDECIDED", message, problem.hint ?? "`promptops lint` says more.");
	}
	if (more.length === 0) return first;
	const files = [first, ...more].map(({ suite }) => suite.file).join(", ");
	throw new require_main.PromptopsError("GATE_UNDECIDED", `${prompt} has cases in ${files}: a promotion needs one list.`, "Put them into one file.");
}
async function evaluateSuite(suite, alias, policy, session) {
	const { config, terminal } = session;
	const dependencies = await require_evaluation.openEvaluation(session);
	const stop = new AbortController();
	const interrupted = new require_main.PromptopsError("INTERRUPTED", "The evaluation was interrupted.");
	const release = terminal.onInterrupt(() => stop.abort(interrupted));
	const progress = require_evaluation.evalProgress(session);
	if (session.flags.quiet !== true) terminal.stderr(`Evaluating ${suite.suite.prompt} for ${alias}: ${suite.suite.cases.length} cases.\n`);
	try {
		const evaluation = await require_evaluation.evaluatePrompts({
			settings: {
				...require_evaluation.DEFAULT_SETTINGS,
				paths: [suite.file],
				concurrency: config.eval.concurrency,
				budget: config.eval.budget,
				alias
			},
			suites: [suite],
			policy: {
				alias,
				named: true,
				gate: policy.gate,
				allowFixtures: policy.allow_fixtures,
				models: policy.models
			},
			aliases: require_evaluation.aliasesIn(config),
			tool: `promptops ${require_base.VERSION}`,
			gitSha: await (await session.git()).head() ?? null,
			stop: stop.signal,
			onProgress: progress.update
		}, dependencies);
		if (evaluation.stopped === "interrupted") throw interrupted;
		if (evaluation.verdict !== "pass") terminal.stderr(`${[...problemIn(evaluation), "`promptops eval show` prints the evaluation."].join(" ")}\n`);
		return evaluation;
	} finally {
		release();
		progress.end();
		dependencies.journal.close();
	}
}
function problemIn({ prompts }) {
	const problem = prompts.flatMap(({ candidate }) => candidate.cases.flatMap((one) => one.attempts)).find((attempt) => attempt.problem !== void 0)?.problem;
	return problem === void 0 ? [] : [require_main.visibleLine(problem.message)];
}
exports.promotionEvidence = promotionEvidence;
