const require_main = require("./main-CIpu7Ckq.cjs");
const require_parse_gate = require("./parse-gate-SeNmmBIm.cjs");
const require_open_evaluation = require("./open-evaluation-BjzqYU22.cjs");
// src/commands/eval-flags.ts
function withEvalFlags(command) {
	return command.option("--case <id>", "only this case, or those that match `smoke-*`; several may be given", collect).option("--tag <tag>", "only cases with this tag; several may be given", collect).option("--critical", "only critical cases").option("--changed", "only what differs from the default branch").option("--since <ref>", "only what differs from this commit").option("--provider <name>", "ask this one instead: openai:gpt-4.1-mini, echo, \u2026").addOption(new require_main.Option("--models <names>", "further models beside it, with commas between them").argParser(list)).addOption(new require_main.Option("--model <name>", "one of --models").argParser(list).hideHelp()).addOption(new require_main.Option("--versions <list>", "registered versions beside it: 3,4,@staging").argParser(list)).option("--against <reference>", "compare case by case with a registered version: @production").addOption(new require_main.Option("--repeat <n>", "ask for each case this often").argParser(upToHundred)).addOption(new require_main.Option("--concurrency <n>", "requests to one provider at once (default: 4)").argParser(upToHundred)).addOption(new require_main.Option("--timeout <time>", "for one answer (default: 60s)").argParser(require_main.milliseconds)).addOption(new require_main.Option("--cache <mode>", "what stored answers are for; replay never asks").choices([
		"auto",
		"refresh",
		"off",
		"replay"
	])).option("--record", "keep the answers in a cassette beside the cases").option("--prune", "with --record: take out what nobody asks for any more").addOption(new require_main.Option("--budget-usd <n>", "stop before this is spent").argParser(amount)).addOption(new require_main.Option("--budget-calls <n>", "stop after so many requests").argParser(whole)).addOption(new require_main.Option("--budget-seconds <n>", "ask nothing more after this time").argParser(amount)).option("--fail-fast", "stop when the gate can no longer change").option("--gate <rule>", "decide by this instead; several may be given", collect).option("--no-gate", "measure only").option("--alias <name>", "decide by this alias's gate too, as promote would");
}
function settingsOf(paths, flags, { eval: config }) {
	const { provider, against, repeat, failFast = false, record = false, prune = false } = flags;
	if (prune) checkPrune(flags);
	checkGates(flags.gate === false ? [] : flags.gate ?? []);
	return {
		...require_open_evaluation.DEFAULT_SETTINGS,
		paths,
		cases: flags.case,
		tags: flags.tag,
		criticalOnly: flags.critical ?? false,
		...provider !== void 0 && { provider },
		models: flags.models,
		versions: flags.versions,
		...against !== void 0 && { against },
		...repeat !== void 0 && { repeat },
		concurrency: flags.concurrency ?? config.concurrency,
		timeoutMs: flags.timeout ?? require_open_evaluation.DEFAULT_SETTINGS.timeoutMs,
		cache: flags.cache ?? require_open_evaluation.DEFAULT_SETTINGS.cache,
		record,
		prune,
		budget: budgetOf(flags, config.budget),
		failFast,
		...flags.alias !== void 0 && { alias: flags.alias },
		gate: flags.gate === false ? "none" : flags.gate ?? "case-file"
	};
}
function budgetOf({ budgetUsd, budgetCalls, budgetSeconds }, config) {
	return {
		...config,
		...budgetUsd !== void 0 && { usd: budgetUsd },
		...budgetCalls !== void 0 && { calls: budgetCalls },
		...budgetSeconds !== void 0 && { seconds: budgetSeconds }
	};
}
function checkPrune(flags) {
	if (!flags.record) throw new require_main.PromptopsError("USAGE", "`--prune` goes with `--record`.", "Write `promptops eval --record --prune`.");
	const part = flags.case.length > 0 ? "--case" : flags.tag.length > 0 ? "--tag" : flags.critical ? "--critical" : void 0;
	if (part === void 0) return;
	throw new require_main.PromptopsError("USAGE", `\`--prune\` would take out the answers of the cases that \`${part}\` leaves out.`, "Leave one of them out.");
}
function checkGates(rules) {
	for (const rule of rules) {
		const gate = require_parse_gate.parseGate(rule);
		if (require_parse_gate.isGateProblem(gate)) throw new require_main.PromptopsError("USAGE", gate.problem, gate.hint);
	}
}
function collect(value, previous = []) {
	return [...Array.isArray(previous) ? previous : [], value];
}
function list(value, previous = []) {
	return [...previous, ...value.split(",").map((one) => one.trim()).filter(Boolean)];
}
function whole(value) {
	if (!/^\d+$/.test(value)) throw new require_main.InvalidArgumentError("It takes a whole number.");
	return Number(value);
}
function upToHundred(value) {
	const number = Number(value);
	if (!/^[1-9]\d*$/.test(value) || number > 100) throw new require_main.InvalidArgumentError("It takes a whole number from 1 to 100.");
	return number;
}
function amount(value) {
	const number = Number(value);
	if (value.trim() === "" || !Number.isFinite(number) || number < 0) throw new require_main.InvalidArgumentError("It takes a number from 0.");
	return number;
}
Object.defineProperty(exports, "amount", {
	enumerable: true,
	get: function() {
		return amount;
	}
});
Object.defineProperty(exports, "budgetOf", {
	enumerable: true,
	get: function() {
		return budgetOf;
	}
});
Object.defineProperty(exports, "collect", {
	enumerable: true,
	get: function() {
		return collect;
	}
});
Object.defineProperty(exports, "settingsOf", {
	enumerable: true,
	get: function() {
		return settingsOf;
	}
});
Object.defineProperty(exports, "upToHundred", {
	enumerable: true,
	get: function() {
		return upToHundred;
	}
});
Object.defineProperty(exports, "withEvalFlags", {
	enumerable: true,
	get: function() {
		return withEvalFlags;
	}
});
