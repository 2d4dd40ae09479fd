require("./rolldown-runtime-n5aEA02a.cjs");
// src/server/serve-until-told.ts
const DRAIN_MS = 8e3;
async function serveUntilTold(app, { host, port, log, started, stopping, told }) {
	await app.listen({
		host,
		port
	});
	const { port: actual, address, family } = app.server.address();
	started(`http://${family === "IPv6" ? `[${address}]` : address}:${actual}`);
	await told;
	stopping();
	log({
		level: "info",
		event: "draining"
	});
	const timer = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
	try {
		await app.close();
	} finally {
		clearTimeout(timer);
	}
	log({
		level: "info",
		event: "stopped"
	});
}
exports.serveUntilTold = serveUntilTold;
