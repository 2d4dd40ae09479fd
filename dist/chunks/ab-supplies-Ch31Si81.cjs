const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_ab_test = require("./ab-test--85agpm1.cjs");
const require_open_recorder = require("./open-recorder-CIUMmwoX.cjs");
const require_compose_loader = require("./compose-loader-BBy99yB3.cjs");
// src/sdk/ab-supplies.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
function abSupplies({ config, file, tracker, isShared, clock, log }) {
	const experiment = () => config().then(({ registry }) => registry.experiment, () => "llmops-prompts");
	const say = require_compose_loader.onceAMinute(log ?? (() => {}), clock.now);
	const { recorder, runs } = require_open_recorder.openRecorder({
		file,
		tracker,
		isShared,
		experiment,
		clock,
		newId: import__builtin_crypto.randomUUID,
		failed: ({ test, place, error }) => say(place, `exposures of the test ${test} cannot be written to ${place}: ${require_compose_loader.reasonOf(error)}`)
	});
	return {
		settings: async () => (await config()).ab,
		recorder,
		runs,
		ends: require_ab_test.knownEnds(async () => ({
			tracker: await tracker(),
			experiment: await experiment()
		}), clock),
		clock
	};
}
exports.abSupplies = abSupplies;
