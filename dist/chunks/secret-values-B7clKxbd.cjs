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
exports.secretValues = secretValues;
exports.withoutSecrets = withoutSecrets;
