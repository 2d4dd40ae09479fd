const require_main = require("./main-CIpu7Ckq.cjs");
// src/core/plan/output-schema.ts
function outputChanges(before, after) {
	if (before === void 0 && after === void 0) return [];
	if (before === void 0) return [{
		breaking: true,
		text: "the answer gets an output schema; it was free text"
	}];
	if (after === void 0) return [{
		breaking: true,
		text: "the output schema is removed"
	}];
	if (require_main.canonicalJson(before) === require_main.canonicalJson(after)) return [];
	const changes = schemaChanges(before, after, "output");
	return changes.length > 0 ? changes : [{
		breaking: false,
		text: "the output schema changes, and allows what it allowed"
	}];
}
function schemaChanges(before, after, at) {
	if (!require_main.isRecord(before) || !require_main.isRecord(after)) return [];
	return [
		...typeChanges$1(before, after, at),
		...valueChanges(before, after, at),
		...propertyChanges(before, after, at),
		...itemChanges(before, after, at)
	];
}
function typeChanges$1(before, after, at) {
	const [old, now] = [listOf(before["type"]), listOf(after["type"])];
	if (sameSet(old, now)) return [];
	const said = (types) => types.length === 0 ? "anything" : types.join(" or ");
	return [{
		breaking: !(now.length === 0 || old.length > 0 && old.every((type) => now.includes(type))),
		text: `${at} becomes ${said(now)}, it was ${said(old)}`
	}];
}
function valueChanges(before, after, at) {
	const [old, now] = [before["enum"], after["enum"]].map((values) => Array.isArray(values) ? values.map((value) => require_main.canonicalJson(value)) : void 0);
	if (now === void 0) return old === void 0 ? [] : [{
		breaking: false,
		text: `${at} takes any value`
	}];
	if (old === void 0) return [{
		breaking: true,
		text: `${at} takes only ${now.join(", ")}`
	}];
	const lost = old.filter((value) => !now.includes(value));
	if (lost.length > 0) return [{
		breaking: true,
		text: `${at} is never ${lost.join(", ")} any more`
	}];
	return now.length > old.length ? [{
		breaking: false,
		text: `${at} takes more values`
	}] : [];
}
function propertyChanges(before, after, at) {
	const [old, now] = [propertiesOf(before), propertiesOf(after)];
	const [promised, promisedNow] = [listOf(before["required"]), listOf(after["required"])];
	return [...[...old].flatMap(([name, schema]) => {
		const place = `${at}.${name}`;
		if (!now.has(name)) return [{
			breaking: true,
			text: `${place} is removed`
		}];
		return [...promised.includes(name) && !promisedNow.includes(name) ? [{
			breaking: true,
			text: `${place} may be missing now`
		}] : [], ...schemaChanges(schema, now.get(name), place)];
	}), ...[...now.keys()].filter((name) => !old.has(name)).map((name) => ({
		breaking: false,
		text: `${at}.${name} is added`
	}))];
}
function itemChanges(before, after, at) {
	return schemaChanges(before["items"] ?? null, after["items"] ?? null, `${at}[]`);
}
function propertiesOf(schema) {
	const properties = schema["properties"];
	return new Map(require_main.isRecord(properties) ? Object.entries(properties) : []);
}
function listOf(value) {
	return value === void 0 ? [] : Array.isArray(value) ? value : [value];
}
function sameSet(a, b) {
	return a.length === b.length && a.every((item) => b.includes(item));
}
// src/core/plan/interface.ts
function syntaxOfProjection({ content, ...rest }) {
	const written = content?.["syntax"];
	if (written === "mustache" || written === "jinja2" || written === "handlebars") return written;
	return textsIn(rest).some((text) => text.includes("{%") && text.includes("%}")) ? "jinja2" : "mustache";
}
function interfaceOf(projection, syntax) {
	const variables = new Map();
	for (const text of textsIn({
		template: projection.template ?? "",
		messages: projection.messages ?? []
	})) for (const { name, optional } of syntax.analyse(text).uses) {
		const known = variables.get(name);
		variables.set(name, {
			required: known?.required === true || optional !== true,
			type: "string",
			values: void 0
		});
	}
	for (const { role, content } of projection.messages ?? []) {
		const [, name] = role === "placeholder" && typeof content === "string" ? /^\{\{\s*(\S+?)\s*\}\}$/.exec(content) ?? [] : [];
		if (name !== void 0) variables.set(name, {
			required: true,
			type: "messages",
			values: void 0
		});
	}
	const declared = projection.content?.["variables"];
	for (const entry of Array.isArray(declared) ? declared : []) {
		if (!require_main.isRecord(entry) || typeof entry["name"] !== "string") continue;
		variables.set(entry["name"], declaredVariable(entry, variables.get(entry["name"])));
	}
	const output = projection.response_format ?? projection.content?.["responseFormat"];
	return {
		type: projection.type,
		variables,
		output
	};
}
function declaredVariable(entry, used) {
	const { type, required, enum: values, default: fallback } = entry;
	return {
		required: required !== false && fallback === void 0 && (used?.required ?? true),
		type: typeof type === "string" ? type : used?.type ?? "string",
		values: Array.isArray(values) ? values.map((value) => require_main.canonicalJson(value)) : void 0
	};
}
function textsIn(value) {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).flatMap((item) => textsIn(item));
}
function compareInterfaces(before, after) {
	const changes = [
		...typeChanges(before, after),
		...variableChanges(before, after),
		...outputChanges(before.output, after.output)
	];
	const ordered = [...changes.filter(({ breaking }) => breaking), ...changes.filter(({ breaking }) => !breaking)];
	return {
		verdict: ordered[0]?.breaking ? "breaking" : ordered.length > 0 ? "compatible" : "cosmetic",
		changes: ordered
	};
}
function typeChanges(before, after) {
	return before.type === after.type ? [] : [{
		breaking: true,
		text: `${before.type} becomes ${after.type}`
	}];
}
function variableChanges(before, after) {
	return [...[...before.variables.keys()].filter((name) => !after.variables.has(name)).map((name) => ({
		breaking: true,
		text: `variable \`${name}\` is removed`
	})), ...[...after.variables].flatMap(([name, variable]) => {
		const old = before.variables.get(name);
		if (old === void 0) {
			const kind = variable.required ? "required" : "optional";
			return [{
				breaking: variable.required,
				text: `${kind} variable \`${name}\` is added`
			}];
		}
		return oneVariable(name, old, variable);
	})];
}
function oneVariable(name, before, after) {
	const changes = [];
	if (before.type !== after.type) changes.push({
		breaking: true,
		text: `variable \`${name}\` becomes ${after.type}, it was ${before.type}`
	});
	if (before.required !== after.required) changes.push({
		breaking: after.required,
		text: `variable \`${name}\` becomes ${after.required ? "required" : "optional"}`
	});
	const lost = after.values && (before.values?.filter((value) => !after.values?.includes(value)) ?? ["others"]);
	if (lost && lost.length > 0) changes.push({
		breaking: true,
		text: `variable \`${name}\` takes fewer values: not ${lost.join(", ")} any more`
	});
	else if (before.values && before.values.join() !== after.values?.join()) {
		if (after.values === void 0 || after.values.length > before.values.length) changes.push({
			breaking: false,
			text: `variable \`${name}\` takes more values`
		});
	}
	return changes;
}
Object.defineProperty(exports, "compareInterfaces", {
	enumerable: true,
	get: function() {
		return compareInterfaces;
	}
});
Object.defineProperty(exports, "interfaceOf", {
	enumerable: true,
	get: function() {
		return interfaceOf;
	}
});
Object.defineProperty(exports, "syntaxOfProjection", {
	enumerable: true,
	get: function() {
		return syntaxOfProjection;
	}
});
