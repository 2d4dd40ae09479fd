require("./rolldown-runtime-n5aEA02a.cjs");
const require_proxy = require("./proxy-GjnmlCVh.cjs");
// src/adapters/http/service-exchange.ts
function serviceExchange(env, version) {
	const path = env["SSL_CERT_FILE"] || void 0;
	return require_proxy.httpExchange({
		tls: {
			verify: true,
			...path !== void 0 && { authorities: {
				path,
				variable: "SSL_CERT_FILE"
			} }
		},
		proxy: (url) => require_proxy.proxyFor(new URL(url), env),
		headers: {
			"User-Agent": `promptops/${version}`,
			Accept: "application/json"
		}
	});
}
exports.serviceExchange = serviceExchange;
