const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_ab_test = require("./ab-test--85agpm1.cjs");
const require_guardrail = require("./guardrail-mrsGpfN5.cjs");
const require_settings = require("./settings-DP0RRy0Q.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
// src/reporters/ab/numbers.ts
function value(number, isRate) {
	if (number === null) return "-";
	return isRate ? `${(100 * number).toFixed(1)} %` : plain(number);
}
function range({ low, high }, isRate) {
	return isRate ? `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)} %` : `${plain(low)} to ${plain(high)}`;
}
function change(number, isRate) {
	const shown = isRate ? (100 * number).toFixed(1) : plain(number);
	return Number(shown) > 0 ? `+${shown}` : shown;
}
function chance(p) {
	return p < .001 ? `p = ${p.toExponential(1)}` : `p = ${p.toFixed(3).replace(/^0/, "")}`;
}
function plain(number) {
	return String(Number(number.toPrecision(4)));
}
// src/reporters/ab/plan-text.ts
function planText(plan, { isRate, isRecorded }) {
	const { test, metric, baseline, effect, power, alpha, decide, units, arms, days, shows } = plan;
	const difference = isRate ? `${Number((100 * effect).toPrecision(4))} points` : String(effect);
	const looks = decide === "any-look" ? "looked at whenever one likes" : "looked at once, when it is full";
	const rows = shows.map((one) => [
		...one.days === null ? [] : [`${one.days} day${one.days === 1 ? "" : "s"}`],
		String(one.units),
		one.up === null ? "none" : change(one.up, isRate),
		one.down === null ? "none" : change(one.down, isRate)
	]);
	const header = [
		...days === null ? [] : ["in"],
		"units",
		"shows",
		"or"
	];
	return [
		`${test}: ${units} units${days === null ? "" : `, ${days} day${days === 1 ? "" : "s"}`}, ${looks}`,
		"",
		`finds ${metric} ${value(baseline, isRate)} changed by ${difference} in ${percent(power)} of all tests (alpha ${alpha})`,
		"",
		require_evaluation.asTable([[
			"arm",
			"share",
			"units"
		], ...arms.map(({ name, share, units: own }) => [
			name,
			percent(share),
			String(own)
		])]),
		"",
		"What this split can show:",
		require_evaluation.asTable([header, ...rows]),
		"",
		isRecorded ? "The plan is on record." : "Nothing was written: --dry-run.",
		`In the configuration: units: ${units}`
	].join("\n");
}
function percent(share) {
	return `${Number((100 * share).toFixed(1))} %`;
}
// src/core/ab/size.ts
function unitsFor(effect, question) {
	const { kind, baseline, deviation, shares, alpha, power, decide } = question;
	const each = 1 / shares[0] + 1 / shares[1];
	const at = (rate) => rate * (1 - rate);
	const [null0, apart] = kind === "mean" ? [deviation ** 2 * each, deviation ** 2 * each] : [at(baseline * shareOf(shares) + (baseline + effect) * (1 - shareOf(shares))) * each, at(baseline) / shares[0] + at(baseline + effect) / shares[1]];
	return ((decide === "any-look" ? require_evaluation.mixtureReach(alpha) : require_evaluation.normalQuantile(1 - alpha / 2)) * Math.sqrt(null0) + require_evaluation.normalQuantile(power) * Math.sqrt(apart)) ** 2 / effect ** 2;
}
function effectWith(units, question, direction) {
	const { kind, baseline, deviation } = question;
	const largest = kind === "mean" ? 1e3 * deviation : direction > 0 ? 1 - baseline : baseline;
	if (!(largest > 0) || unitsFor(direction * largest, question) > units) return null;
	let [low, high] = [0, largest];
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (unitsFor(direction * middle, question) <= units) high = middle;
		else low = middle;
	}
	return direction * high;
}
function shareOf([control, treatment]) {
	return control / (control + treatment);
}
// src/usecases/ab/plan-test.ts
const DAYS = [
	1,
	7,
	14,
	28
];
const UNITS = [
	1e3,
	1e4,
	1e5
];
function planTest({ name, settings, baseline, effect, deviation, power, alpha, perDay }) {
	const { prompt, metric, variants, share, decide } = settings;
	const whole = variants.reduce((sum, { weight }) => sum + weight, 0);
	const shares = variants.map(({ weight }) => weight / whole);
	const question = asked({
		settings,
		baseline,
		deviation,
		power,
		alpha,
		shares
	});
	const directions = [1, -1].filter((way) => metric.kind === "mean" || inUnit(baseline + way * effect));
	if (directions.length === 0) throw new require_main.PromptopsError("USAGE", `No rate is ${effect} away from ${baseline}.`, "A rate of 90 % is 0.9, and five points are 0.05.");
	const units = Math.ceil(Math.max(...directions.map((way) => unitsFor(way * effect, question))));
	const daily = perDay === void 0 ? void 0 : perDay * share;
	const sizes = daily === void 0 ? UNITS.map((size) => ({
		size,
		days: null
	})) : DAYS.map((days) => ({
		size: Math.floor(daily * days),
		days
	}));
	return {
		test: name,
		prompt,
		metric: metric.name,
		baseline,
		effect,
		deviation: deviation ?? null,
		power,
		alpha,
		decide,
		units,
		arms: variants.map((variant, at) => ({
			name: variant.name,
			share: shares[at] ?? 0,
			units: Math.ceil(units * (shares[at] ?? 0))
		})),
		days: daily === void 0 ? null : Math.ceil(units / daily),
		shows: sizes.map(({ size, days }) => ({
			units: size,
			days,
			up: effectWith(size, question, 1),
			down: effectWith(size, question, -1)
		}))
	};
}
function asked({ settings: { metric, decide }, baseline, deviation = 0, power, alpha, shares }) {
	const [control = 0, ...others] = shares.filter((share) => share > 0);
	if (others.length === 0) throw new require_main.PromptopsError("USAGE", "Only one variant has a weight, so nothing is compared.", "Give another one a weight.");
	if (metric.kind === "mean" && !(deviation > 0)) throw new require_main.PromptopsError("USAGE", "How far does the value of a unit usually lie from the mean?", "Add `--deviation`, such as `--deviation 300`.");
	if (metric.kind === "rate" && !inUnit(baseline)) throw new require_main.PromptopsError("USAGE", `${baseline} is no rate.`, "A rate of 90 % is 0.9.");
	return {
		kind: metric.kind,
		baseline,
		deviation,
		power,
		decide,
		alpha: alpha / others.length,
		shares: [control, Math.min(...others)]
	};
}
function inUnit(rate) {
	return rate >= 0 && rate <= 1;
}
async function recordPlan({ tracker, experiment }, plan, { actor, now }) {
	const experimentId = await tracker.experiment(experiment);
	const tags = {
		[require_rendering.RUN_TAGS.kind]: require_rendering.AB_KINDS.plan,
		[require_rendering.RUN_TAGS.abTest]: plan.test,
		[require_rendering.RUN_TAGS.prompt]: plan.prompt,
		[require_rendering.RUN_TAGS.actor]: actor
	};
	const { id } = await tracker.createRun({
		experimentId,
		name: `ab-plan-${plan.test}`,
		startTime: now,
		tags
	});
	const { metric, baseline, effect, deviation, power, alpha, decide, units } = plan;
	const facts = {
		metric,
		baseline,
		effect,
		power,
		alpha,
		decide,
		units,
		...deviation !== null && { deviation }
	};
	await tracker.log(id, { params: Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, String(value)])) });
	await tracker.updateRun(id, {
		status: "FINISHED",
		endTime: now
	});
	return id;
}
async function plannedUnits({ tracker, experiment }, test) {
	const experimentId = await tracker.findExperiment(experiment);
	if (experimentId === void 0) return void 0;
	const tags = {
		[require_rendering.RUN_TAGS.kind]: require_rendering.AB_KINDS.plan,
		[require_rendering.RUN_TAGS.abTest]: test
	};
	for await (const { params } of tracker.runs({
		experimentId,
		tags,
		status: "FINISHED"
	})) {
		const units = Number(params["units"]);
		return Number.isSafeInteger(units) && units > 0 ? units : void 0;
	}
}
// src/commands/ab/test-named.ts
function testNamed({ config: { ab } }, name) {
	const found = Object.hasOwn(ab, name) ? ab[name] : void 0;
	if (found) return found;
	const names = Object.keys(ab);
	throw new require_main.PromptopsError("USAGE", `There is no A/B test \`${name}\` in the configuration.${require_main.didYouMean(name, names)}`, names.length === 0 ? "Define it under `ab:`; docs/ab-tests.md shows how." : `There are: ${names.join(", ")}.`);
}
// src/commands/ab/plan.ts
const EXAMPLES$3 = `
Examples:
  $ promptops ab plan planner-tone --baseline 0.9 --effect 0.05
  $ promptops ab plan planner-tone --baseline 0.9 --effect 0.05 --per-day 400
  $ promptops ab plan speed --baseline 900 --effect 50 --deviation 300 -n`;
const abPlan = (program, open) => require_registry.withOutput(program.command("plan <test>").summary("how many units a test needs, and what this split can show").description("Computes how many units a test needs to find a difference, and puts the plan on record before anything is seen. `ab status` reads the number of units from there when the configuration has none.")).addOption(new require_main.Option("--baseline <n>", "the metric of the control: a rate such as 0.9, or a mean").argParser(number).makeOptionMandatory()).addOption(new require_main.Option("--effect <n>", "the smallest difference worth finding, such as 0.05").argParser(positive).makeOptionMandatory()).addOption(new require_main.Option("--deviation <n>", "of a mean: the standard deviation of one unit").argParser(positive)).addOption(new require_main.Option("--power <n>", "how often such a difference is to be found").default(.8).argParser(share)).addOption(new require_main.Option("--alpha <n>", "how often one is to be seen that is not there").default(.05).argParser(share)).addOption(new require_main.Option("--per-day <n>", "units a day, to say how long it takes").argParser(positive)).option("-n, --dry-run", "only print it").addHelpText("after", EXAMPLES$3).action(async (name, flags) => {
	const session = await open();
	const settings = testNamed(session, name);
	const { baseline, effect, deviation, power, alpha, perDay } = flags;
	const plan = planTest({
		name,
		settings,
		baseline,
		effect,
		deviation,
		power,
		alpha,
		perDay
	});
	const runId = flags.dryRun ? null : await recordPlan(await require_shared.openJournal(session), plan, {
		actor: await require_shared.actorOf(session),
		now: Date.now()
	});
	require_registry.printResult(session, flags, {
		command: "ab",
		data: {
			action: "plan",
			plan: {
				...plan,
				runId
			}
		},
		text: planText(plan, {
			isRate: settings.metric.kind === "rate",
			isRecorded: runId !== null
		})
	});
});
function number(text) {
	const value = Number(text);
	if (text.trim() === "" || !Number.isFinite(value)) throw new require_main.InvalidArgumentError("Write a number.");
	return value;
}
function positive(text) {
	const value = number(text);
	if (value <= 0) throw new require_main.InvalidArgumentError("Write a number above 0.");
	return value;
}
function share(text) {
	const value = number(text);
	if (value <= 0 || value >= 1) throw new require_main.InvalidArgumentError("Write a number between 0 and 1.");
	return value;
}
// src/reporters/ab/status-text.ts
function statusText(test) {
	const parts = [
		heading(test),
		armsTable(test),
		...differences(test),
		...guardrails(test),
		ratio(test)
	];
	const doubts = test.doubts.map((doubt) => `note: ${require_main.visibleLine(doubt)}`);
	return [
		...parts,
		...doubts.length > 0 ? [doubts.join("\n")] : [],
		verdict(test)
	].join("\n\n");
}
function heading({ test, prompt, state, ended, metric, kind, goal, units, planned, log }) {
	const count = planned === null ? `${units} units` : `${units} of ${planned} planned units`;
	const seen = log.from === null ? "" : `, seen from ${log.from.slice(0, 16)} to ${(log.to ?? "").slice(0, 16)} UTC`;
	const end = ended ? `: ${ended.variant} for everybody, by ${ended.actor || "somebody"}: ${ended.reason}` : "";
	return [require_main.visibleLine(`${test}  ${prompt}, ${metric} (${kind}, ${goal} is better)`), require_main.visibleLine(`${state.replace("-", " ")}${end}, ${count}${seen}`)].join("\n");
}
function armsTable({ arms, metric, units, kind }) {
	const isRate = kind === "rate";
	const rows = arms.map((arm) => [
		arm.name,
		arm.alias,
		arm.versions[0]?.version === void 0 ? "-" : String(arm.versions[0].version ?? "none"),
		String(arm.units),
		String(Math.round(units * arm.share)),
		String(arm.measured),
		value(arm.value, isRate),
		arm.interval === null ? "" : range(arm.interval, isRate)
	]);
	return require_evaluation.asTable([[
		"arm",
		"alias",
		"version",
		"units",
		"expected",
		"measured",
		metric,
		"95 %"
	], ...rows]);
}
function differences({ comparisons, arms, kind, decide }) {
	const isRate = kind === "rate";
	const lines = comparisons.map(({ arm, difference, anyLook, plannedSize }) => {
		const name = `${arm} - ${arms[0]?.name ?? ""}`;
		if (difference === null) return `${name}: nothing to compare yet`;
		const points = isRate ? " points" : "";
		const deciding = decide === "any-look" ? anyLook : plannedSize;
		const says = deciding === null ? "too few units for an interval" : `${change(deciding.low, isRate)} to ${change(deciding.high, isRate)}`;
		return `${name}: ${change(difference, isRate)}${points} (${decide === "any-look" ? "at any look" : "at the planned size"}: ${says})`;
	});
	return lines.length === 0 ? [] : [lines.join("\n")];
}
function guardrails({ guardrails: all }) {
	const row = ({ rule, arm, state, isMargin, control, value: seen }) => {
		if (control === null || seen === null) return [
			rule,
			arm,
			"not measured",
			""
		];
		return [
			rule,
			arm,
			{
				held: "held",
				harmed: "BROKEN",
				open: isMargin ? "not shown yet" : "no harm seen"
			}[state],
			`${value(control, false)} -> ${value(seen, false)}`
		];
	};
	return all.length === 0 ? [] : [require_evaluation.asTable(all.map(row))];
}
function ratio({ sampleRatio: { state, p } }) {
	if (state === "too-few") return "The split cannot be checked yet.";
	return state === "fine" ? `The split is as planned (${chance(p)}).` : `The split is NOT as planned (${chance(p)}).`;
}
function verdict({ verdict: { verdict: word, why } }) {
	return require_main.visibleLine(`${word === "better" ? "Decided" : word === "stop" ? "STOP" : "Undecided"}: ${why}.`);
}
// src/core/ab/seen-numbers.ts
var SeenNumbers = class {
	#upTo = 0;
	#highest = 0;
	#beyond = new Set();
	add(n) {
		if (n <= this.#upTo || this.#beyond.has(n)) return false;
		this.#highest = Math.max(this.#highest, n);
		this.#beyond.add(n);
		while (this.#beyond.delete(this.#upTo + 1)) this.#upTo += 1;
		return true;
	}
	get missing() {
		return this.#highest - this.#upTo - this.#beyond.size;
	}
};
// src/core/ab/gather.ts
function gatherer(test, most = Number.POSITIVE_INFINITY) {
	const units = new Map();
	const writers = new Map();
	let [lines, unreadable] = [0, 0];
	let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	const isNew = ({ writer, n, kind }) => {
		const known = writers.get(writer) ?? {
			seen: new SeenNumbers(),
			ended: false
		};
		writers.set(writer, known);
		if (kind === "end") known.ended = true;
		return known.seen.add(n);
	};
	const unitOf = (key) => {
		const unit = units.get(key) ?? {
			key,
			first: void 0,
			isMixed: false,
			observed: new Map()
		};
		units.set(key, unit);
		return unit;
	};
	const words = new Map();
	const word = (text) => {
		const known = words.get(text);
		if (known === void 0) words.set(text, text);
		return known ?? text;
	};
	const expose = ({ key, variant, split, version, hash, instead, writer, n, at: written }) => {
		const unit = unitOf(key);
		const at = Date.parse(written);
		unit.isMixed ||= unit.first !== void 0 && unit.first.variant !== variant;
		if (unit.first === void 0 || isBefore({
			writer,
			n,
			at
		}, unit.first)) unit.first = {
			variant: word(variant),
			split: word(split),
			version,
			hash: word(hash),
			isInstead: instead !== void 0,
			writer: word(writer),
			n,
			at
		};
		from = Math.min(from, at);
		to = Math.max(to, at);
	};
	const observe = ({ key, values }) => {
		const { observed } = unitOf(key);
		for (const [metric, value] of Object.entries(values)) {
			const known = observed.get(metric);
			if (known) {
				known.sum += value;
				known.count += 1;
			} else observed.set(metric, {
				sum: value,
				count: 1
			});
		}
	};
	return {
		add: (line) => {
			if (line === void 0) unreadable += 1;
			else if (line.test === test.name && isNew(line)) {
				lines += 1;
				if (line.kind === "exposure") expose(line);
				else if (line.kind === "outcome") observe(line);
			}
		},
		gathered: () => {
			const counts = {
				lines,
				unreadable,
				writers: writers.size,
				from: timeOf(from),
				to: timeOf(to)
			};
			const all = [...writers.values()];
			const lost = all.reduce((sum, { seen }) => sum + seen.missing, 0);
			const openWriters = all.filter(({ ended }) => !ended).length;
			return summed(test, most, [...units.values()], {
				...counts,
				lost,
				openWriters
			});
		}
	};
}
function summed(test, most, units, counts) {
	const split = require_ab_test.splitOf(test);
	const exposed = units.filter(({ first }) => first !== void 0);
	const present = exposed.filter(({ first }) => first?.split === split);
	const counted = present.length <= most ? present : present.toSorted(inOrder).slice(0, most);
	const arms = require_main.groupBy(counted, ({ first }) => first?.variant ?? "");
	const of = (name) => arms.get(name) ?? [];
	return {
		arm: (name) => ({
			units: of(name).length,
			instead: of(name).filter(({ first }) => first?.isInstead).length,
			versions: versionsOf(of(name))
		}),
		values: (arm, metric) => of(arm).flatMap(({ observed }) => {
			const one = observed.get(metric);
			return one ? [one.sum / one.count] : [];
		}),
		quality: {
			...counts,
			otherSplits: exposed.length - present.length,
			beyondPlan: present.length - counted.length,
			mixed: counted.filter(({ isMixed }) => isMixed).length,
			misassigned: counted.filter(({ key, first }) => require_ab_test.variantAt(test, require_ab_test.placeOf(key)).name !== first?.variant).length,
			withoutExposure: units.length - exposed.length
		}
	};
}
function inOrder(one, other) {
	return (one.first?.at ?? 0) - (other.first?.at ?? 0) || (one.key < other.key ? -1 : 1);
}
function timeOf(at) {
	return Number.isFinite(at) ? new Date(at).toISOString() : null;
}
function isBefore(one, other) {
	return one.writer === other.writer ? one.n < other.n : one.at < other.at;
}
function versionsOf(units) {
	return [...require_main.groupBy(units.flatMap(({ first }) => first ? [first] : []), ({ version, hash }) => `${version} ${hash}`).values()].map((same) => ({
		version: same[0]?.version ?? null,
		hash: same[0]?.hash ?? "",
		units: same.length
	})).sort((a, b) => b.units - a.units);
}
const DIFFERENCE = {
	scale: 1,
	offset: 0
};
function atAnyLook(pair, alpha, { scale, offset } = DIFFERENCE) {
	const { control, treatment, shares, planned } = pair;
	if (Math.min(control.values.length, treatment.values.length) < 50) return void 0;
	const variance = control.variance * scale ** 2 / control.values.length + treatment.variance / treatment.values.length;
	if (variance === 0) return void 0;
	const atEnd = control.variance * scale ** 2 / (planned * shares[0]) + treatment.variance / (planned * shares[1]);
	return require_evaluation.mixtureSequence(treatment.mean - scale * control.mean - offset, variance, atEnd, alpha);
}
function atOneLook({ control, treatment }, alpha) {
	const [n1, n2] = [control.values.length, treatment.values.length];
	if (Math.min(n1, n2) < 2) return void 0;
	if (control.isBinary && treatment.isBinary) {
		const { interval, p } = require_evaluation.compareProportions([control.sum, n1], [treatment.sum, n2], 1 - alpha);
		return {
			...interval,
			p
		};
	}
	const { difference, df, p } = require_evaluation.welch(control.values, treatment.values);
	const error = Math.sqrt(control.variance / n1 + treatment.variance / n2);
	const reach = error === 0 ? 0 : require_evaluation.studentQuantile(1 - alpha / 2, df) * error;
	return {
		low: difference - reach,
		high: difference + reach,
		level: 1 - alpha,
		method: "welch",
		p
	};
}
// src/core/ab/doubts.ts
function doubts({ log, arms, units, split, guardrails }, { name, missing }) {
	const said = [];
	const say = (count, sentence) => {
		if (count > 0) said.push(sentence);
	};
	say(log.lost, `${many(log.lost, "line")} of the log ${log.lost === 1 ? "is" : "are"} missing: a process could not write ${log.lost === 1 ? "it" : "them"}.`);
	say(log.unreadable, `${many(log.unreadable, "line")} of the log cannot be read.`);
	say(log.otherSplits, `${many(log.otherSplits, "unit")} first seen under other weights or another salt ${log.otherSplits === 1 ? "is" : "are"} left out (now: ${split}).`);
	say(log.beyondPlan, `${many(log.beyondPlan, "unit")} beyond the planned size ${log.beyondPlan === 1 ? "is" : "are"} left out.`);
	say(log.mixed, `${many(log.mixed, "unit")} saw more than one variant; the first counts.`);
	say(log.misassigned, `${many(log.misassigned, "unit")} had a variant that the salt does not give: a program computes it differently.`);
	say(log.withoutExposure, `Outcomes of ${many(log.withoutExposure, "unit")} without an exposure are left out.`);
	for (const { name: arm, instead, versions, measured, units: seen } of arms) {
		say(instead, `${many(instead, "unit")} of ${arm} saw something else, because the variant could not be had.`);
		say(versions.length - 1, `${arm} was ${versions.length} versions: ${versions.map((one) => `${one.version ?? one.hash} (${one.units})`).join(", ")}.`);
		if (missing === "left-out") say(seen - measured, `${seen - measured} of ${many(seen, "unit")} of ${arm} have no ${name} yet.`);
	}
	const blind = [...new Set(guardrails.filter(({ control, value }) => control === null || value === null).map(({ rule }) => rule))];
	if (units > 0) for (const rule of blind) say(1, `\`${rule}\` watches nothing: its metric was not logged for every arm.`);
	return said;
}
function many(count, thing) {
	return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
// src/core/ab/sample.ts
function sampleOf(gathered, arm, { name, kind, missing }) {
	const seen = gathered.values(arm, name);
	const absent = missing === "zero" ? gathered.arm(arm).units - seen.length : 0;
	const values = absent > 0 ? [...seen, ...Array.from({ length: absent }, () => 0)] : seen;
	const isBinary = values.length > 0 && values.every((value) => value === 0 || value === 1);
	const sum = values.reduce((total, value) => total + value, 0);
	return {
		values,
		sum,
		mean: values.length === 0 ? 0 : require_evaluation.mean(values),
		isBinary,
		variance: spread(values, sum, kind === "rate" && isBinary)
	};
}
function spread(values, sum, isRate) {
	if (!isRate) return values.length < 2 ? 0 : require_evaluation.variance(values);
	const rate = (sum + 1) / (values.length + 2);
	return rate * (1 - rate);
}
// src/core/ab/verdict.ts
function decide(measured, context) {
	const broken = brokenBy(measured, context);
	if (broken !== void 0) return {
		verdict: "stop",
		winner: null,
		why: broken
	};
	const { sampleRatio: ratio, comparisons, guardrails, planned, units } = measured;
	if (comparisons.length === 0) return undecided("nothing is compared: the control and another variant need a weight");
	if (units === 0) return undecided("no unit was exposed under this split");
	if (ratio.state === "too-few") return undecided("too few units to see whether the arms are filled as planned");
	const [best] = comparisons.filter(({ result }) => result === "better").toSorted((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));
	if (best) {
		const open = guardrails.filter(({ arm, state, isMargin }) => arm === best.arm && isMargin && state === "open");
		if (open.length === 0) return {
			verdict: "better",
			winner: best.arm,
			why: `${best.arm} is better than ${context.control} on ${measured.metric}`
		};
		return undecided(`${best.arm} is better on ${measured.metric}, but not yet shown: ${open.map(({ rule }) => rule).join(", ")}`);
	}
	if (comparisons.every(({ result }) => result === "worse")) return {
		verdict: "better",
		winner: context.control,
		why: `${context.control} is better than every other arm on ${measured.metric}`
	};
	if (!context.isDue) return undecided(`${units} of ${planned ?? "an unknown number of"} planned units`);
	if (planned !== null && units >= planned) return undecided(`no difference was shown with ${units} units, ${planned} were planned`);
	return undecided(`no difference is shown yet with ${units} units${planned === null ? "" : ` of ${planned}`}`);
}
const undecided = (why) => ({
	verdict: "undecided",
	winner: null,
	why
});
function brokenBy({ sampleRatio: ratio, guardrails, arms }, { missing }) {
	if (ratio.state === "mismatch") return `the arms do not have the units that their weights give them (p = ${ratio.p.toExponential(1)}): something loses or adds units in one of them`;
	const seen = arms.filter(({ units }) => units > 0);
	const measured = seen.reduce((sum, arm) => sum + arm.measured, 0);
	if (missing === "left-out" && seen.length > 1 && measured > 0 && hasUnevenGaps(seen)) return "one arm lacks more outcomes than another, so those that are there cannot be compared";
	const harmed = guardrails.filter(({ state }) => state === "harmed");
	return harmed.length === 0 ? void 0 : harmed.map(({ arm, rule }) => `${arm} breaks \`${rule}\``).join(", ");
}
function hasUnevenGaps(arms) {
	const units = arms.reduce((sum, arm) => sum + arm.units, 0);
	const share = arms.reduce((sum, arm) => sum + arm.measured, 0) / units;
	if (share === 1 || arms.some((arm) => arm.units * Math.min(share, 1 - share) < 5)) return false;
	const { chiSquare } = require_evaluation.sampleRatio(arms.map((arm) => arm.measured), arms.map((arm) => arm.units));
	return require_evaluation.chiSquareTail(chiSquare / (1 - share), arms.length - 1) < .001;
}
// src/core/ab/read-out.ts
const LEVEL = .95;
const ALPHA = .050000000000000044;
const FEWEST_EXPECTED = 5;
function readOut(request, gathered) {
	const { test, metric, guardrails, units: planned } = request;
	const arms = armsOf(test, metric, gathered);
	const units = arms.reduce((sum, arm) => sum + arm.units, 0);
	const [control, ...others] = arms;
	const treatments = control?.share === 0 ? [] : others.filter(({ share }) => share > 0);
	const pairWith = (arm, of) => ({
		control: sampleOf(gathered, control?.name ?? "", of),
		treatment: sampleOf(gathered, arm.name, of),
		shares: [control?.share ?? 0, arm.share],
		planned: planned ?? 1e3
	});
	const isDue = request.decide === "any-look" || planned !== null && units >= planned;
	const alpha = ALPHA / Math.max(1, treatments.length);
	const comparisons = treatments.map((arm) => compared(arm.name, pairWith(arm, metric), request, {
		alpha,
		isDue
	}));
	const guarded = treatments.flatMap((arm) => guardrails.map((guardrail) => watched(guardrail, arm.name, pairWith(arm, {
		name: guardrail.metric,
		kind: "mean",
		missing: "left-out"
	}))));
	const ratio = ratioOf(arms, units);
	const { quality: log } = gathered;
	const result = {
		test: test.name,
		prompt: test.prompt,
		metric: metric.name,
		split: require_ab_test.splitOf(test),
		planned,
		units,
		arms,
		sampleRatio: ratio,
		comparisons,
		guardrails: guarded,
		log
	};
	const verdict = decide(result, {
		control: require_ab_test.controlOf(test).name,
		isDue,
		missing: metric.missing
	});
	return {
		...result,
		doubts: doubts(result, metric),
		verdict
	};
}
function armsOf({ variants }, metric, gathered) {
	const whole = variants.reduce((sum, { weight }) => sum + weight, 0);
	return variants.map(({ name, alias, weight }) => {
		const sample = sampleOf(gathered, name, metric);
		const measured = gathered.values(name, metric.name).length;
		const value = sample.values.length === 0 ? null : sample.mean;
		return {
			name,
			alias,
			share: weight / whole,
			...gathered.arm(name),
			measured,
			value,
			interval: intervalOf(sample)
		};
	});
}
function intervalOf({ values, sum, isBinary, variance }) {
	const n = values.length;
	if (isBinary) return require_evaluation.rateInterval(sum, n, "wilson", LEVEL);
	if (n < 2) return null;
	const [centre, reach] = [require_evaluation.mean(values), require_evaluation.studentQuantile(1 - ALPHA / 2, n - 1) * Math.sqrt(variance / n)];
	return {
		low: centre - reach,
		high: centre + reach,
		level: LEVEL,
		method: "student"
	};
}
function ratioOf(arms, units) {
	const divided = arms.filter((arm) => arm.share > 0 || arm.units > 0);
	const { chiSquare, p, mismatch } = require_evaluation.sampleRatio(divided.map((arm) => arm.units), divided.map(({ share }) => share));
	return {
		state: divided.every(({ share }) => share === 0 || share * units >= FEWEST_EXPECTED) ? mismatch ? "mismatch" : "fine" : "too-few",
		chiSquare: Number.isFinite(chiSquare) ? chiSquare : null,
		p
	};
}
function compared(arm, pair, { decide: way, metric: { goal } }, { alpha, isDue }) {
	const { control, treatment } = pair;
	const anyLook = atAnyLook(pair, alpha) ?? null;
	const plannedSize = atOneLook(pair, alpha) ?? null;
	const known = control.values.length > 0 && treatment.values.length > 0;
	const enough = Math.min(control.values.length, treatment.values.length) >= 50;
	const deciding = way === "any-look" ? anyLook : isDue && enough ? plannedSize : null;
	const side = deciding === null ? 0 : deciding.low > 0 ? 1 : deciding.high < 0 ? -1 : 0;
	const result = side === 0 ? "open" : side > 0 === (goal === "higher") ? "better" : "worse";
	return {
		arm,
		difference: known ? treatment.mean - control.mean : null,
		anyLook,
		plannedSize,
		result
	};
}
function watched(guardrail, arm, pair) {
	const interval = atAnyLook(pair, ALPHA, guardrail.contrast);
	const { control, treatment } = pair;
	return {
		rule: guardrail.rule,
		arm,
		state: require_guardrail.guardrailState(guardrail, interval),
		isMargin: guardrail.isMargin,
		control: control.values.length === 0 ? null : control.mean,
		value: treatment.values.length === 0 ? null : treatment.mean,
		interval: interval ?? null
	};
}
// src/usecases/ab/read-test.ts
async function readTest({ name, settings, now }, { logs, ended, plannedUnits }) {
	const test = require_settings.abTestOf(name, settings);
	const { metric, guardrails, decide } = settings;
	const units = settings.units ?? plannedUnits ?? null;
	const gather = gatherer(test, decide === "planned-size" && units !== null ? units : void 0);
	for (const log of logs) for await (const line of log.read(name)) gather.add(line);
	const result = readOut({
		test,
		metric,
		decide,
		units,
		guardrails: guardrails.map(parsed)
	}, gather.gathered());
	const state = settings.stopped !== null || ended !== void 0 ? "ended" : test.start !== null && now < test.start ? "not-started" : "running";
	return {
		...result,
		state,
		ended: ended ?? null,
		decide,
		kind: metric.kind,
		goal: metric.goal
	};
}
function parsed(rule) {
	return require_guardrail.parseGuardrail(rule);
}
// src/commands/ab/status.ts
const EXAMPLES$2 = `
Examples:
  $ promptops ab status
  $ promptops ab status planner-tone --json
  $ promptops ab status --check
  $ promptops ab status planner-tone --winner B
  $ promptops ab status planner-tone --log /mnt/host2/.promptops/ab

Exit codes: 0 read; with --check 1 when a test has to be stopped;
with --winner 0 it is the better one, 1 another is, 3 not decided.`;
const abStatus = (program, open) => require_registry.withOutput(program.command("status [test]").summary("what tests show now, at any look").description("Reads who saw what and what came of it, from the log of this machine and the runs of the tests in MLflow, and says whether a test is decided. Looking often does not make a wrong decision more likely. Nothing is decided where the arms were not filled as planned.")).option("--check", "exit with 1 when a test has to be stopped").option("--winner <variant>", "exit with 0 only when this variant is the better one").option("--log <folder>", "also the log of another machine", require_main.collect).option("--local", "only logs on this machine").addHelpText("after", EXAMPLES$2).action(async (name, flags) => {
	const session = await open();
	if (flags.winner !== void 0) checkWinner(session, name, flags.winner);
	const tests = await readTests(session, name === void 0 ? Object.keys(session.config.ab) : [name], flags);
	require_registry.printResult(session, flags, {
		command: "ab",
		data: {
			action: "status",
			tests
		},
		text: tests.length === 0 ? "The configuration has no A/B tests." : tests.map(statusText).join("\n\n"),
		exitCode: exitOf(tests, flags)
	});
});
async function readTests(session, names, { log = [], local }) {
	const known = names.map((name) => ({
		name,
		settings: testNamed(session, name)
	}));
	if (known.length === 0) return [];
	const logs = await session.exposureLogs({
		folders: log,
		local: local === true
	});
	const journal = local ? void 0 : await require_shared.openJournal(session);
	const ended = journal ? await require_ab_test.readEndedTests(journal) : new Map();
	const tests = [];
	for (const { name, settings } of known) {
		const planned = journal && settings.units === null ? await plannedUnits(journal, name) : void 0;
		tests.push(await readTest({
			name,
			settings,
			now: Date.now()
		}, {
			logs,
			ended: ended.get(name),
			plannedUnits: planned
		}));
	}
	return tests;
}
function checkWinner(session, name, winner) {
	if (name === void 0) throw new require_main.PromptopsError("USAGE", "Of which test is it to be the winner?", "Name the test beside `--winner`.");
	const names = testNamed(session, name).variants.map((variant) => variant.name);
	if (!names.includes(winner)) throw new require_main.PromptopsError("USAGE", `${name} has no variant \`${winner}\`.`, `Its variants: ${names.join(", ")}.`);
}
function exitOf(tests, { check, winner }) {
	const verdicts = tests.map(({ verdict }) => verdict);
	if (winner !== void 0) {
		const [only] = verdicts;
		return only?.verdict === "better" ? only.winner === winner ? 0 : 1 : only?.verdict === "stop" ? 1 : 3;
	}
	return check && verdicts.some(({ verdict }) => verdict === "stop") ? 1 : 0;
}
// src/usecases/ab/end-test.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
async function endTest(request, journal) {
	const { name, settings, variant, reason, dryRun } = request;
	const names = settings.variants.map((one) => one.name);
	const chosen = settings.variants.find((one) => one.name === variant);
	if (!chosen) throw new require_main.PromptopsError("USAGE", `${name} has no variant \`${variant}\`.${require_main.didYouMean(variant, names)}`, `Its variants: ${names.join(", ")}.`);
	const already = (await require_ab_test.readEndedTests(journal)).get(name)?.variant === variant;
	const runId = already || dryRun ? null : await record(request, journal);
	return {
		test: name,
		prompt: settings.prompt,
		variant,
		alias: chosen.alias.replace(/^@/, ""),
		reason,
		already,
		runId
	};
}
async function record({ name, settings, variant, reason, actor, now, id, evidence }, { tracker, experiment }) {
	const experimentId = await tracker.experiment(experiment);
	const mark = {
		[require_rendering.RUN_TAGS.kind]: require_rendering.AB_KINDS.end,
		[require_rendering.RUN_TAGS.abTest]: name,
		[require_rendering.RUN_TAGS.batch]: id
	};
	const tags = {
		...mark,
		[require_rendering.RUN_TAGS.abVariant]: variant,
		[require_rendering.RUN_TAGS.prompt]: settings.prompt,
		[require_rendering.RUN_TAGS.actor]: actor,
		[require_rendering.RUN_TAGS.reason]: reason,
		[require_rendering.RUN_TAGS.evidence]: JSON.stringify(evidence)
	};
	const write = async () => {
		try {
			return (await tracker.createRun({
				experimentId,
				name: `ab-end-${name}`,
				startTime: now,
				tags
			})).id;
		} catch (error) {
			if (!require_main.isPromptopsError(error) || !error.maybeApplied) throw error;
			for await (const run of tracker.runs({
				experimentId,
				tags: mark
			})) return run.id;
			throw error;
		}
	};
	const runId = await write();
	await tracker.updateRun(runId, {
		status: "FINISHED",
		endTime: now
	});
	return runId;
}
// src/commands/ab/stop.ts
const EXAMPLES$1 = `
Examples:
  $ promptops ab stop planner-tone --variant B --reason "faster, as good"
  $ promptops ab stop planner-tone --variant A --reason "B breaks a guardrail"`;
const abStop = (program, open) => require_registry.withOutput(program.command("stop <test>").summary("end a test; from then on every unit gets one variant").description("Puts the end of a test and its reason on record. Applications and servers that read the record give every unit the chosen variant within a minute. No alias is moved: the command that does it is printed.")).requiredOption("--variant <name>", "what every unit gets from now on").requiredOption("--reason <text>", "why, for the record").option("-n, --dry-run", "write nothing").addHelpText("after", EXAMPLES$1).action(async (name, flags) => {
	const session = await open();
	const settings = testNamed(session, name);
	const [state] = await readTests(session, [name], {});
	const evidence = {
		verdict: state?.verdict.verdict,
		winner: state?.verdict.winner,
		why: state?.verdict.why,
		units: state?.units
	};
	const end = await endTest({
		name,
		settings,
		variant: flags.variant,
		reason: flags.reason,
		actor: await require_shared.actorOf(session),
		now: Date.now(),
		dryRun: flags.dryRun === true,
		id: (0, import__builtin_crypto.randomUUID)(),
		evidence
	}, await require_shared.openJournal(session));
	const control = settings.variants[0]?.alias.replace(/^@/, "") ?? "";
	require_registry.printResult(session, flags, {
		command: "ab",
		data: {
			action: "stop",
			end
		},
		text: asText(end, control, flags.dryRun === true)
	});
});
function asText({ test, prompt, variant, alias, already }, control, dryRun) {
	const what = already ? `${test} was ended before: every unit gets ${variant}.` : `${test} is ended: within a minute every unit gets ${variant}.`;
	const first = dryRun && !already ? `Nothing was written: --dry-run. Every unit would get ${variant}.` : what;
	const keep = [
		"",
		"To keep it so without the record, write into the configuration:",
		`  ab: {${test}: {\u2026, stopped: ${variant}}}`
	];
	const move = alias === control ? [] : [
		"",
		`To make it what ${control} means:`,
		`  promptops promote ${prompt} --from ${alias} --to ${control}`
	];
	return [
		first,
		...keep,
		...move
	].join("\n");
}
// src/commands/ab/ab.ts
const ACTIONS = [
	"plan",
	"status",
	"stop"
];
const EXAMPLES = `
Examples:
  $ promptops ab plan planner-tone --baseline 0.9 --effect 0.05 --per-day 400
  $ promptops ab status planner-tone
  $ promptops ab status --check
  $ promptops ab stop planner-tone --variant B --reason "faster, as good"`;
const ab = (program, open, terminal) => {
	const command = program.command("ab").summary("plan, read and end A/B tests").description("A/B tests are defined under `ab:` in the configuration and run by applications or by `promptops serve`; here they are planned, read and ended.").usage("[options] [command]").argument("[action]").addHelpText("after", EXAMPLES).action((action) => {
		const what = action === void 0 ? "What about the tests?" : `There is no \`ab ${action}\`.${require_main.didYouMean(action, ACTIONS)}`;
		throw new require_main.PromptopsError("USAGE", what, "Write `promptops ab status`, `ab plan` or `ab stop`.");
	});
	for (const add of [
		abPlan,
		abStatus,
		abStop
	]) add(command, open, terminal);
	return command;
};
exports.ab = ab;
