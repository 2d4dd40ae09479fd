// src/core/prompt/formats/model-config.ts
const SPELLINGS = {
	model: "model_name",
	modelName: "model_name",
	model_name: "model_name",
	provider: "provider",
	temperature: "temperature",
	maxTokens: "max_tokens",
	max_tokens: "max_tokens",
	maxCompletionTokens: "max_tokens",
	max_completion_tokens: "max_tokens",
	maxOutputTokens: "max_tokens",
	max_output_tokens: "max_tokens",
	topP: "top_p",
	top_p: "top_p",
	topK: "top_k",
	top_k: "top_k",
	frequencyPenalty: "frequency_penalty",
	frequency_penalty: "frequency_penalty",
	presencePenalty: "presence_penalty",
	presence_penalty: "presence_penalty",
	stop: "stop_sequences",
	stopSequences: "stop_sequences",
	stop_sequences: "stop_sequences"
};
function parameterName(written) {
	return Object.hasOwn(SPELLINGS, written) ? SPELLINGS[written] : written;
}
function isKnownParameter(written) {
	return Object.hasOwn(SPELLINGS, written);
}
function mapParameters(parameters) {
	const entries = [];
	const from = new Map();
	const repeated = [];
	const notFinite = [];
	for (const key of Object.keys(parameters)) {
		const value = parameters[key];
		if (value === null || value === void 0) continue;
		const name = parameterName(key);
		const first = from.get(name);
		if (first !== void 0) repeated.push({
			key,
			first
		});
		else if (typeof value === "number" && !Number.isFinite(value)) notFinite.push(key);
		else {
			from.set(name, key);
			entries.push([name, name === "stop_sequences" && typeof value === "string" ? [value] : value]);
		}
	}
	return {
		config: Object.fromEntries(entries),
		from,
		repeated,
		notFinite
	};
}
function modelNamed(model) {
	const slash = model.indexOf("/");
	if (slash <= 0 || slash === model.length - 1) return { model_name: model };
	return {
		provider: model.slice(0, slash),
		model_name: model.slice(slash + 1)
	};
}
function modelString(config) {
	const { provider, model_name: name } = config;
	if (typeof name !== "string") return void 0;
	return typeof provider === "string" ? `${provider}/${name}` : name;
}
export { modelString as i, mapParameters as n, modelNamed as r, isKnownParameter as t };
