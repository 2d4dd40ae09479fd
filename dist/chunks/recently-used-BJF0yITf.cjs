// src/core/load/recently-used.ts
function recentlyUsed(most) {
	const entries = new Map();
	const roomy = most >> 1;
	return {
		get: (key) => {
			const value = entries.get(key);
			if (value === void 0 || entries.size <= roomy) return value;
			entries.delete(key);
			entries.set(key, value);
			return value;
		},
		set: (key, value) => {
			entries.delete(key);
			entries.set(key, value);
			if (entries.size <= most) return;
			const [oldest] = entries.keys();
			if (oldest !== void 0) entries.delete(oldest);
		},
		delete: (key) => {
			entries.delete(key);
		},
		values: () => [...entries.values()]
	};
}
Object.defineProperty(exports, "recentlyUsed", {
	enumerable: true,
	get: function() {
		return recentlyUsed;
	}
});
