// src/core/once.ts
function once(make) {
	let made;
	const get = () => {
		made ??= make().catch((error) => {
			made = void 0;
			throw error;
		});
		return made;
	};
	return Object.assign(get, { begun: () => made !== void 0 });
}
Object.defineProperty(exports, "once", {
	enumerable: true,
	get: function() {
		return once;
	}
});
