require("./rolldown-runtime-n5aEA02a.cjs");
// src/server/announcing-loader.ts
function announcingLoader(loader, announcements, metrics) {
	announcements.hear(({ name, alias }) => {
		metrics.count("promptops_invalidations_total", { from: "replica" });
		loader.invalidate(name, alias);
	});
	return {
		...loader,
		invalidate: async (name, alias) => {
			await loader.invalidate(name, alias);
			announcements.tell({
				name,
				...alias !== void 0 && { alias }
			});
		},
		close: async () => {
			await announcements.close();
			await loader.close();
		}
	};
}
exports.announcingLoader = announcingLoader;
