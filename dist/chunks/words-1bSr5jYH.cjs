// src/reporters/eval/words.ts
const VERDICTS = {
	pass: {
		mark: "\u2713",
		word: "pass"
	},
	fail: {
		mark: "\u2717",
		word: "fail"
	},
	inconclusive: {
		mark: "?",
		word: "undecided"
	},
	"not-run": {
		mark: "-",
		word: "not run"
	}
};
const STATUSES = {
	passed: {
		mark: "\u2713",
		word: "passed"
	},
	failed: {
		mark: "\u2717",
		word: "failed"
	},
	error: {
		mark: "!",
		word: "error"
	},
	skipped: {
		mark: "\u25cb",
		word: "skipped"
	},
	"not-run": {
		mark: "-",
		word: "not run"
	}
};
const STOPPED = {
	budget: "the budget was used up",
	interrupted: "it was interrupted",
	decided: "nothing could change the outcome any more"
};
function stoppedInWords(reason) {
	return `Stopped early: ${Object.hasOwn(STOPPED, reason) ? STOPPED[reason] : reason}.`;
}
function judgedOf({ passed, failed, errors }) {
	return passed + failed + errors;
}
function percent(share) {
	return `${(share * 100).toFixed(1)} %`;
}
const METHODS = {
	wilson: "Wilson",
	"clopper-pearson": "Clopper-Pearson",
	"confidence-sequence": "confidence sequence"
};
function intervalInWords({ low, high, level, method }) {
	return `${Math.round(level * 100)} % ${Object.hasOwn(METHODS, method) ? METHODS[method] : method}: ${(low * 100).toFixed(1)}-${(high * 100).toFixed(1)}`;
}
function money(usd) {
	if (usd === null) return "cost unknown";
	if (usd === 0) return "$0";
	return usd >= 1 ? `$${usd.toFixed(2)}` : `$${plainDecimal(usd)}`;
}
function plainDecimal(number) {
	const decimals = Math.min(12, 1 - Math.floor(Math.log10(number)));
	return number.toFixed(decimals);
}
function duration(seconds) {
	if (seconds < 10) return `${seconds.toFixed(1)} s`;
	if (seconds < 120) return `${Math.round(seconds)} s`;
	return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
function milliseconds(ms) {
	return ms < 1e3 ? `${Math.round(ms)} ms` : `${(ms / 1e3).toFixed(1)} s`;
}
function pValue(p) {
	return p < .001 ? "p < .001" : p >= .9995 ? "p = 1" : `p = ${Number(p.toPrecision(2)).toString().replace(/^0/, "")}`;
}
function someOf(names, most = 12) {
	const more = names.length - most;
	return more > 0 ? `${names.slice(0, most).join(", ")} and ${more} more` : names.join(", ");
}
function beginning(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, most).toWellFormed()}\u2026 (${(text.length - most).toLocaleString("en-US")} more characters)`;
}
Object.defineProperty(exports, "STATUSES", {
	enumerable: true,
	get: function() {
		return STATUSES;
	}
});
Object.defineProperty(exports, "VERDICTS", {
	enumerable: true,
	get: function() {
		return VERDICTS;
	}
});
Object.defineProperty(exports, "beginning", {
	enumerable: true,
	get: function() {
		return beginning;
	}
});
Object.defineProperty(exports, "duration", {
	enumerable: true,
	get: function() {
		return duration;
	}
});
Object.defineProperty(exports, "intervalInWords", {
	enumerable: true,
	get: function() {
		return intervalInWords;
	}
});
Object.defineProperty(exports, "judgedOf", {
	enumerable: true,
	get: function() {
		return judgedOf;
	}
});
Object.defineProperty(exports, "milliseconds", {
	enumerable: true,
	get: function() {
		return milliseconds;
	}
});
Object.defineProperty(exports, "money", {
	enumerable: true,
	get: function() {
		return money;
	}
});
Object.defineProperty(exports, "pValue", {
	enumerable: true,
	get: function() {
		return pValue;
	}
});
Object.defineProperty(exports, "percent", {
	enumerable: true,
	get: function() {
		return percent;
	}
});
Object.defineProperty(exports, "someOf", {
	enumerable: true,
	get: function() {
		return someOf;
	}
});
Object.defineProperty(exports, "stoppedInWords", {
	enumerable: true,
	get: function() {
		return stoppedInWords;
	}
});
