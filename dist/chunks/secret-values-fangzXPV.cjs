require("./rolldown-runtime-n5aEA02a.cjs");
// src/adapters/model/secret-values.ts
const SECRET_NAME = /(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|AUTHORIZATION|CREDENTIALS?)$/;
const FEWEST_CHARACTERS = 8;
function secretValues(env) {
	const values = Object.entries(env).flatMap(([name, value]) => SECRET_NAME.test(name.toUpperCase()) && value ? [value.trim()] : []);
	return [...new Set(values)].filter(({ length }) => length >= FEWEST_CHARACTERS).sort((a, b) => b.length - a.length);
}
function withoutSecrets(text, secrets) {
	return secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}
function jsonWithoutSecrets(json, secrets) {
	return secrets.reduce((rest, secret) => secret === "" ? rest : rest.replaceAll(inJson(secret), "***"), json);
}
function isSecretInJson(json, secrets) {
	return secrets.some((secret) => secret !== "" && json.includes(inJson(secret)));
}
function inJson(text) {
	return JSON.stringify(text).slice(1, -1);
}
exports.isSecretInJson = isSecretInJson;
exports.jsonWithoutSecrets = jsonWithoutSecrets;
exports.secretValues = secretValues;
exports.withoutSecrets = withoutSecrets;
