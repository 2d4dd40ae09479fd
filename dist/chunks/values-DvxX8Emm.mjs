// src/core/template/values.ts
function textOfValue(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
function valueAt(values, path) {
	if (Object.hasOwn(values, path)) return values[path];
	let value = values;
	for (const key of path.split(".")) {
		value = ownProperty(value, key);
		if (value === void 0) return void 0;
	}
	return value;
}
function ownProperty(value, key) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	if (Array.isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : void 0;
	return value[key];
}
export { textOfValue as n, valueAt as r, ownProperty as t };
