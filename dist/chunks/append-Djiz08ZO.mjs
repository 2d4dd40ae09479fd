// src/core/append.ts
function append(list, more) {
	for (const item of more) list.push(item);
}
export { append as t };
