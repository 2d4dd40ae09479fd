require("./rolldown-runtime-n5aEA02a.cjs");
const require_ab_test = require("./ab-test--85agpm1.cjs");
const require_open_recorder = require("./open-recorder-CIUMmwoX.cjs");
const require_settings = require("./settings-DP0RRy0Q.cjs");
// src/usecases/ab/load-variant.ts
async function loadVariant(test, unit, { load, now }) {
	const { variant, key } = require_ab_test.assign(test, unit, now);
	const { served, prompt, instead } = await loadOrControl(variant, require_ab_test.controlOf(test), load);
	const { version, hash } = prompt;
	const exposure = key === null ? void 0 : {
		key,
		variant: variant.name,
		alias: served.alias,
		version,
		hash,
		instead
	};
	return {
		variant: served.name,
		assigned: variant.name,
		prompt,
		...exposure && { exposure }
	};
}
async function loadOrControl(variant, control, load) {
	if (variant !== control) {
		const prompt = await load(variant.alias).catch(() => void 0);
		if (prompt && !prompt.isFallback) return {
			served: variant,
			prompt,
			instead: void 0
		};
	}
	const prompt = await load(control.alias);
	return {
		served: control,
		prompt,
		instead: prompt.isFallback ? "fallback" : variant === control ? void 0 : "control"
	};
}
// src/usecases/ab/served-tests.ts
function servedTests(settings, { recorder, runs, ends, clock, exposed }) {
	const tests = Object.entries(settings).map(([name, one]) => require_settings.abTestOf(name, one));
	const byPrompt = new Map([...tests.filter(({ stopped }) => stopped !== null), ...tests.filter(({ stopped }) => stopped === null)].map((test) => [test.prompt, test]));
	for (const { name, prompt } of tests) runs.announce(name, prompt);
	return {
		testFor: (prompt, alias) => {
			const test = byPrompt.get(prompt);
			if (test === void 0 || alias !== void 0 && alias !== require_ab_test.controlOf(test).alias) return void 0;
			const stopped = test.stopped ?? ends.variantOf(test.name);
			return stopped === void 0 ? test : {
				...test,
				stopped
			};
		},
		load: async (test, unit, load) => {
			const loaded = await loadVariant(test, unit, {
				load,
				now: clock.now()
			});
			if (loaded.exposure) {
				recorder.expose(test, loaded.exposure);
				exposed?.(test.name, loaded.assigned);
			}
			return loaded;
		},
		observe: (name, unit, values) => {
			const test = tests.find((one) => one.name === name);
			if (test) recorder.observe(test, unit, values);
			return test !== void 0;
		},
		refresh: async () => {
			if (tests.length > 0) await ends.refresh();
		},
		close: async () => {
			await recorder.close();
			await runs.finish();
		}
	};
}
// src/usecases/ab/open-tests.ts
function openTests(settings, supplies) {
	const { tracker, experiment, clock, exposed } = supplies;
	const ends = require_ab_test.knownEnds(async () => ({
		tracker: await tracker(),
		experiment: await experiment()
	}), clock);
	return servedTests(settings, {
		...require_open_recorder.openRecorder(supplies),
		ends,
		clock,
		exposed
	});
}
exports.openTests = openTests;
