import { m as isRecord } from "./hash-VZsFshsQ.mjs";
import { C as didYouMean, w as nearestName } from "./usage-in-Br_6J4r6.mjs";
// src/core/schema-faults.ts
function schemaFaults(checked) {
	const { data, errors } = checked;
	const faults = errors.filter((error) => !isEcho(error, data, errors)).map((error) => faultOf(error, checked));
	return faults.filter(({ path, missing }) => missing === void 0 || !faults.some((other) => other.meant === missing && isIn(other.path, path)));
}
function isEcho({ keyword, instancePath, ...rest }, data, all) {
	if (keyword === "if") return true;
	if (keyword === "pattern" && "propertyName" in rest) return true;
	const isList = (pointer) => Array.isArray(resolve(pointer, data).value);
	if (keyword === "anyOf") return isList(instancePath) && all.some((other) => other.instancePath.startsWith(`${instancePath}/`));
	return all.some((other) => other.keyword === "anyOf" && other.instancePath === instancePath);
}
function isIn(path, parent) {
	return path.length === parent.length + 1 && parent.every((step, at) => path[at] === step);
}
function faultOf({ instancePath, keyword, params }, { data, errors: all, schema, whole }) {
	const { path, value } = resolve(instancePath, data);
	const name = path.length === 0 ? whole : `\`${path.join(".")}\``;
	switch (keyword) {
		case "additionalProperties": return unknownKey(String(params.additionalProperty), keysAt(path, schema), path);
		case "propertyNames": return {
			path: [...path, String(params.propertyName)],
			key: true,
			message: `\`${params.propertyName}\` is not the id of a rule: \`group/name\`.`
		};
		case "required": return {
			path,
			missing: String(params.missingProperty),
			message: `${name} needs the key \`${params.missingProperty}\`.`
		};
		case "type": return {
			path,
			message: `${name} must be ${listed([params.type].flat().filter((type) => type !== "null").map(typeName))}, not ${kindOf(value)}.`
		};
		case "enum": return {
			path,
			message: oneOf(name, value, params.allowedValues)
		};
		case "const": return {
			path,
			message: `${name} must be ${shown(params.allowedValue)}, not ${kindOf(value)}.`
		};
		case "anyOf": {
			const levels = all.find((error) => error.keyword === "enum" && error.instancePath === instancePath)?.params.allowedValues;
			return {
				path,
				message: `${oneOf(name, value, levels)} With options, it is a list of the level and a map.`
			};
		}
		case "pattern": return {
			path,
			message: `${name} has the value ${shown(value)}, which does not have the form ${params.pattern}.`
		};
		case "minLength": return {
			path,
			message: `${name} is empty.`
		};
		case "maxLength": return {
			path,
			message: `${name} is longer than ${params.limit} characters.`
		};
		case "minItems": return {
			path,
			message: params.limit === 1 ? `${name} needs an entry.` : `${name} needs ${params.limit} entries.`
		};
		case "maxItems": return {
			path,
			message: `${name} takes no more than ${params.limit} entries.`
		};
		default: return {
			path,
			message: `${name} is ${shown(value)}; it must be ${params.comparison} ${params.limit}.`
		};
	}
}
function unknownKey(key, known, parent) {
	const meant = nearestName(key, known);
	const place = parent.length > 0 ? ` in \`${parent.join(".")}\`` : "";
	const help = meant === void 0 ? `The keys are ${listed(known, "and")}.` : `Did you mean \`${meant}\`?`;
	return {
		path: [...parent, key],
		key: true,
		message: `There is no key \`${key}\`${place}. ${help}`,
		...meant !== void 0 && { meant }
	};
}
function oneOf(name, value, allowed) {
	const names = Array.isArray(allowed) ? allowed.map(String) : [];
	const near = typeof value === "string" ? didYouMean(value, names) : "";
	return `${name} must be ${listed(names.map((one) => `\`${one}\``))}, not ${kindOf(value)}.${near}`;
}
function keysAt(path, schema) {
	let places = shapesOf(schema, schema);
	for (const step of path) places = places.flatMap((place) => shapesOf(inside(place, step), schema));
	const names = places.flatMap(({ properties }) => isRecord(properties) ? Object.keys(properties) : []);
	return [...new Set(names)].filter((name) => !name.startsWith("$"));
}
function inside({ properties, items, additionalProperties }, step) {
	if (typeof step === "number") return items;
	return isRecord(properties) && Object.hasOwn(properties, step) ? properties[step] : additionalProperties;
}
function shapesOf(place, schema) {
	if (!isRecord(place)) return [];
	const { $ref, then: met, else: not, anyOf } = place;
	return [place, ...[
		typeof $ref === "string" ? $ref.split("/").slice(1).reduce((node, step) => isRecord(node) ? node[step] : void 0, schema) : void 0,
		met,
		not,
		...Array.isArray(anyOf) ? anyOf : []
	].flatMap((other) => shapesOf(other, schema))];
}
function resolve(pointer, data) {
	const path = [];
	let value = data;
	for (const step of pointer.split("/").slice(1)) {
		const key = Array.isArray(value) ? Number(step) : unescaped(step);
		value = value[key];
		path.push(key);
	}
	return {
		path,
		value
	};
}
function unescaped(step) {
	return decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
}
const TYPE_NAMES = {
	object: "a map",
	array: "a list",
	string: "a text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false"
};
function typeName(type) {
	return TYPE_NAMES[String(type)] ?? String(type);
}
function kindOf(value) {
	if (Array.isArray(value)) return "a list";
	return isRecord(value) ? "a map" : shown(value);
}
function shown(value) {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}\u2026` : text;
}
function listed(names, last = "or") {
	return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}
export { schemaFaults as t };
