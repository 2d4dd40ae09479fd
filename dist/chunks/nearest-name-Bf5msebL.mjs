// src/core/nearest-name.ts
const MAX_DISTANCE = 2;
function nearestName(name, names) {
	const wanted = name.toLowerCase();
	let best;
	let bestDistance = Math.min(MAX_DISTANCE, Math.floor(name.length / 2)) + 1;
	for (const candidate of names) {
		const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
		if (distance >= bestDistance) continue;
		best = candidate;
		bestDistance = distance;
	}
	return best;
}
function didYouMean(name, names) {
	const nearest = nearestName(name, names);
	return nearest === void 0 ? "" : ` Did you mean \`${nearest}\`?`;
}
function editDistance(from, to, limit) {
	if (Math.abs(from.length - to.length) >= limit) return limit;
	let older = [];
	let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1];
			let cost = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1));
			if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) cost = Math.min(cost, older[column - 2] + 1);
			current.push(cost);
		}
		older = previous;
		previous = current;
	}
	return Math.min(previous[to.length], limit);
}
export { nearestName as n, didYouMean as t };
