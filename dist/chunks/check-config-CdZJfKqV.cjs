require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_guardrail = require("./guardrail-mrsGpfN5.cjs");
// src/config/check-ab.ts
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/;
const NAME_RULE = "it begins with a letter or digit and has letters, digits, `_`, `.` and `-` only, at most 100";
function* abFaults(tests) {
	const running = new Map();
	for (const [name, test] of Object.entries(tests)) {
		if (!NAME.test(name)) yield {
			path: ["ab", name],
			key: true,
			message: `\`${name}\` cannot name a test: ${NAME_RULE}.`
		};
		yield* testFaults(test, ["ab", name]);
		if (test.stopped !== null) continue;
		const other = running.get(test.prompt);
		if (other === void 0) running.set(test.prompt, name);
		else yield {
			path: [
				"ab",
				name,
				"prompt"
			],
			message: `\`${test.prompt}\` is already in the test \`${other}\`: two at once would mix. Stop one of them: \`stopped: A\`.`
		};
	}
}
function* testFaults({ variants, guardrails, units, decide, start, stopped }, path) {
	const names = variants.map(({ name }) => name);
	for (const [at, name] of names.entries()) if (names.indexOf(name) < at) yield {
		path: [
			...path,
			"variants",
			at,
			"name"
		],
		message: `There are two variants \`${name}\`.`
	};
	for (const [at, { alias }] of variants.entries()) if (!/^@?[A-Za-z0-9_-]{1,255}$/.test(alias)) yield {
		path: [
			...path,
			"variants",
			at,
			"alias"
		],
		message: `\`${alias}\` cannot be an alias.`
	};
	if (variants.every(({ weight }) => weight === 0)) yield {
		path: [...path, "variants"],
		message: "All weights are 0, so nobody would get anything."
	};
	for (const [at, rule] of guardrails.entries()) {
		const parsed = require_guardrail.parseGuardrail(rule);
		if ("problem" in parsed) yield {
			path: [
				...path,
				"guardrails",
				at
			],
			message: parsed.problem
		};
	}
	if (decide === "planned-size" && units === null) yield {
		path: [...path, "decide"],
		message: "`decide: planned-size` needs `units`; `promptops ab plan` computes it."
	};
	if (start !== null && !isTime(start)) yield {
		path: [...path, "start"],
		message: `\`${start}\` is no time. Write it as 2026-01-15T08:00:00Z.`
	};
	if (stopped !== null && !names.includes(stopped)) yield {
		path: [...path, "stopped"],
		message: `There is no variant \`${stopped}\`.${require_main.didYouMean(stopped, names)}`
	};
}
function isTime(text) {
	return /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text) && !Number.isNaN(Date.parse(text));
}
// schemas/config.schema.json
var config_schema_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "https://raw.githubusercontent.com/promptops/promptops/main/schemas/config.schema.json",
	title: "promptops configuration",
	description: "What promptops.config.yaml (or .yml, .json, or the key `promptops` of package.json) may say. Every key has a default.",
	type: ["object", "null"],
	additionalProperties: false,
	properties: {
		"$schema": {
			"title": "Schema of this file",
			"description": "For editors; promptops does not read it.",
			"type": "string",
			"examples": ["./node_modules/promptops/schemas/config.schema.json"]
		},
		"format": {
			"title": "Format of the configuration",
			"description": "The version of this file's format.",
			"type": "integer",
			"minimum": 1,
			"default": 1,
			"examples": [1]
		},
		"prompts": {
			"title": "Prompt files",
			"description": "Which files are prompts. Left out: `prompts/**` and `.github/prompts/**`, and where neither exists every file with the extension of a prompt format.",
			"type": ["array", "null"],
			"minItems": 1,
			"default": null,
			"examples": [[{
				"include": "prompts/**",
				"exclude": ["prompts/drafts/**"]
			}]],
			"items": {
				"title": "A set of prompt files",
				"description": "Files that match one pattern, and how they are read and named.",
				"type": "object",
				"required": ["include"],
				"additionalProperties": false,
				"properties": {
					"include": {
						"title": "Pattern",
						"description": "Files or a folder, from the folder of this configuration. Names of prompts begin after its part without wildcards.",
						"type": "string",
						"minLength": 1,
						"default": "prompts/**",
						"examples": ["prompts/**", "services/*/prompts/**/*.prompt.yaml"]
					},
					"exclude": {
						"title": "Exceptions",
						"description": "Patterns for files to leave out.",
						"type": ["array", "null"],
						"items": {
							"type": "string",
							"minLength": 1
						},
						"default": [],
						"examples": [["prompts/drafts/**"]]
					},
					"format": {
						"title": "Format of the files",
						"description": "How these files are read. `auto` tells by name and content.",
						"enum": [
							"auto",
							"promptops",
							"github-models",
							"prompty",
							"dotprompt",
							"promptfoo",
							"langchain",
							"langfuse",
							"openai-messages",
							"text",
							"vscode"
						],
						"default": "auto",
						"examples": ["auto", "prompty"]
					},
					"prefix": {
						"title": "Prefix of names",
						"description": "Put before every name that comes from a path. A `name` in a file is taken as it is.",
						"type": "string",
						"pattern": "^[A-Za-z0-9_.-]*$",
						"default": "",
						"examples": ["shop."]
					}
				}
			}
		},
		"registry": {
			"title": "Registry",
			"description": "Where versions are registered. Without an address the embedded registry is used.",
			"type": ["object", "null"],
			"additionalProperties": false,
			"default": {},
			"examples": [{ "tracking_uri": "http://127.0.0.1:5000" }],
			"properties": {
				"uri": {
					"title": "Address of the registry",
					"description": "http or https. `MLFLOW_REGISTRY_URI` goes before it. Alone it also serves for tracking.",
					"type": ["string", "null"],
					"minLength": 1,
					"default": null,
					"examples": ["https://mlflow.example.org"]
				},
				"tracking_uri": {
					"title": "Address of the tracking server",
					"description": "http or https. `MLFLOW_TRACKING_URI` goes before it. Alone it also serves as registry.",
					"type": ["string", "null"],
					"minLength": 1,
					"default": null,
					"examples": ["http://127.0.0.1:5000"]
				},
				"workspace": {
					"title": "MLflow workspace",
					"description": "For servers with workspaces. `MLFLOW_WORKSPACE` goes before it.",
					"type": ["string", "null"],
					"minLength": 1,
					"default": null,
					"examples": ["team-a"]
				},
				"experiment": {
					"title": "Experiment",
					"description": "The experiment that lineage and promotion runs are written to.",
					"type": "string",
					"minLength": 1,
					"default": "llmops-prompts",
					"examples": ["llmops-prompts"]
				},
				"tracking_alias": {
					"title": "Tracking alias",
					"description": "The alias that points at what git holds on the default branch; null for none.",
					"type": ["string", "null"],
					"minLength": 1,
					"default": "code",
					"examples": ["code", null]
				},
				"deployment": {
					"title": "Deployment",
					"description": "The tag `deployment` of lineage runs where no alias was moved.",
					"type": "string",
					"minLength": 1,
					"default": "none",
					"examples": ["none", "eu-west"]
				}
			}
		},
		"registries": {
			"title": "Further registries",
			"description": "Others by name, reserved for promotion between registries.",
			"type": ["object", "null"],
			"default": {},
			"examples": [{ "prod": { "uri": "https://mlflow.example.org" } }],
			"additionalProperties": {
				"title": "A registry",
				"description": "Its address.",
				"type": "object",
				"required": ["uri"],
				"additionalProperties": false,
				"properties": {
					"uri": {
						"title": "Address of the registry",
						"description": "http or https.",
						"type": "string",
						"minLength": 1,
						"examples": ["https://mlflow.example.org"]
					},
					"tracking_uri": {
						"title": "Address of the tracking server",
						"description": "http or https; null for the same as `uri`.",
						"type": ["string", "null"],
						"minLength": 1,
						"default": null,
						"examples": ["https://mlflow.example.org"]
					},
					"workspace": {
						"title": "MLflow workspace",
						"description": "For servers with workspaces.",
						"type": ["string", "null"],
						"minLength": 1,
						"default": null,
						"examples": ["team-a"]
					}
				}
			}
		},
		"labels": {
			"title": "Labels",
			"description": "The human versions of prompts, such as 1.4.0.",
			"type": ["object", "null"],
			"additionalProperties": false,
			"default": {},
			"examples": [{
				"source": "file",
				"required": true
			}],
			"properties": {
				"source": {
					"title": "Source of labels",
					"description": "The key `version` of the file, a comment in it, a git tag, or a version file.",
					"enum": [
						"file",
						"comment",
						"git-tag",
						"version-file"
					],
					"default": "file",
					"examples": ["file"]
				},
				"required": {
					"title": "Labels are required",
					"description": "New content under an old label is an error instead of a warning.",
					"type": "boolean",
					"default": false,
					"examples": [true]
				}
			}
		},
		"aliases": {
			"title": "Aliases",
			"description": "What each alias demands of a version. What is written here is added to `staging` and `production`, which are always there.",
			"type": ["object", "null"],
			"default": {
				"staging": {},
				"production": {
					"protected": true,
					"from": "staging",
					"gate": ["pass_rate >= 0.9"]
				}
			},
			"examples": [{ "production": {
				"gate": ["pass_rate >= 0.95"],
				"max_age": "2d"
			} }],
			"additionalProperties": {
				"title": "An alias",
				"description": "What it demands; left out means no demand.",
				"type": ["object", "null"],
				"additionalProperties": false,
				"properties": {
					"protected": {
						"title": "Protected",
						"description": "Only `promote` and `rollback` move it.",
						"type": "boolean",
						"default": false,
						"examples": [true]
					},
					"from": {
						"title": "Follows",
						"description": "The alias that a version must hold before it comes here.",
						"type": ["string", "null"],
						"minLength": 1,
						"default": null,
						"examples": ["staging"]
					},
					"gate": {
						"title": "Gate",
						"description": "Conditions on the recorded evaluation; all must hold.",
						"type": ["array", "null"],
						"items": {
							"type": "string",
							"minLength": 1
						},
						"default": [],
						"examples": [["pass_rate >= 0.9"]]
					},
					"max_age": {
						"title": "Age of evidence",
						"description": "Older evaluations do not count: a number with s, m, h, d or w.",
						"type": "string",
						"pattern": "^[1-9][0-9]{0,5}[smhdw]$",
						"default": "7d",
						"examples": ["7d", "12h"]
					},
					"allow_dirty": {
						"title": "Uncommitted changes",
						"description": "Also takes versions that were registered from a work tree with changes.",
						"type": "boolean",
						"default": false,
						"examples": [false]
					},
					"allow_fixtures": {
						"title": "Recorded answers",
						"description": "Evaluations on recorded answers count as evidence. Not for a protected alias.",
						"type": "boolean",
						"default": false,
						"examples": [true]
					},
					"models": {
						"title": "Further models",
						"description": "Models besides the prompt's own whose evaluations count.",
						"type": ["array", "null"],
						"items": {
							"type": "string",
							"minLength": 1
						},
						"default": [],
						"examples": [["openai/gpt-4o"]]
					}
				}
			}
		},
		"lint": {
			"title": "Lint",
			"description": "Which rules hold, and when lint fails.",
			"type": ["object", "null"],
			"additionalProperties": false,
			"default": {},
			"examples": [{
				"extends": "strict",
				"rules": { "style/final-newline": "off" }
			}],
			"properties": {
				"extends": {
					"title": "Set of rules",
					"description": "`recommended`, or `strict` for every rule.",
					"enum": ["recommended", "strict"],
					"default": "recommended",
					"examples": ["strict"]
				},
				"rules": {
					"title": "Levels of rules",
					"description": "A level by rule, or the level and the options of the rule.",
					"type": ["object", "null"],
					"default": {},
					"examples": [{
						"template/unused-variable": "error",
						"model/token-budget": ["warning", { "max": 4e3 }]
					}],
					"propertyNames": { "pattern": "^[a-z0-9-]+/[a-z0-9-]+$" },
					"additionalProperties": { "$ref": "#/definitions/ruleSetting" }
				},
				"overrides": {
					"title": "Other levels for some files",
					"description": "Later entries go before earlier ones.",
					"type": ["array", "null"],
					"default": [],
					"examples": [[{
						"files": ["prompts/legacy/**"],
						"rules": { "meta/description": "off" }
					}]],
					"items": {
						"title": "Levels for some files",
						"description": "Patterns from the folder of this configuration, and the levels that hold there.",
						"type": "object",
						"required": ["files", "rules"],
						"additionalProperties": false,
						"properties": {
							"files": {
								"title": "Files",
								"description": "Patterns from the folder of this configuration.",
								"type": "array",
								"minItems": 1,
								"items": {
									"type": "string",
									"minLength": 1
								},
								"examples": [["prompts/legacy/**"]]
							},
							"rules": {
								"title": "Levels of rules",
								"description": "A level by rule, or the level and the options of the rule.",
								"type": "object",
								"propertyNames": { "pattern": "^[a-z0-9-]+/[a-z0-9-]+$" },
								"additionalProperties": { "$ref": "#/definitions/ruleSetting" },
								"examples": [{ "meta/description": "off" }]
							}
						}
					}
				},
				"min_pass_rate": {
					"title": "Least pass rate",
					"description": "Files without an error / files. Null: any error fails. A number: the rate alone decides.",
					"type": ["number", "null"],
					"minimum": 0,
					"maximum": 1,
					"default": null,
					"examples": [.9]
				}
			}
		},
		"eval": {
			"title": "Evaluation",
			"description": "How prompts are evaluated.",
			"type": ["object", "null"],
			"additionalProperties": false,
			"default": {},
			"examples": [{
				"judge": "openai/gpt-4o",
				"budget": { "usd": .5 }
			}],
			"properties": {
				"judge": {
					"title": "Judge",
					"description": "The model that grades answers where a case file names none.",
					"type": ["string", "null"],
					"minLength": 1,
					"default": null,
					"examples": ["openai/gpt-4o"]
				},
				"budget": {
					"title": "Budget",
					"description": "Where an evaluation stops.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"default": {},
					"examples": [{
						"usd": .5,
						"calls": 400,
						"seconds": 600
					}],
					"properties": {
						"usd": {
							"title": "Dollars",
							"description": "Most that may be spent.",
							"type": "number",
							"minimum": 0,
							"examples": [.5]
						},
						"calls": {
							"title": "Calls",
							"description": "Most calls of a model.",
							"type": "integer",
							"minimum": 0,
							"examples": [400]
						},
						"seconds": {
							"title": "Seconds",
							"description": "Longest time.",
							"type": "number",
							"minimum": 0,
							"examples": [600]
						}
					}
				},
				"concurrency": {
					"title": "Concurrency",
					"description": "Calls of one provider at the same time.",
					"type": "integer",
					"minimum": 1,
					"maximum": 100,
					"default": 4,
					"examples": [4]
				},
				"prices": {
					"title": "Prices",
					"description": "Dollars for a million tokens, by model.",
					"type": ["object", "null"],
					"default": {},
					"examples": [{ "openai/gpt-4o": {
						"input": 2.5,
						"output": 10
					} }],
					"additionalProperties": {
						"title": "Prices of a model",
						"description": "Dollars for a million tokens.",
						"type": "object",
						"required": ["input", "output"],
						"additionalProperties": false,
						"properties": {
							"input": {
								"title": "Input",
								"description": "Of what is sent.",
								"type": "number",
								"minimum": 0,
								"examples": [2.5]
							},
							"output": {
								"title": "Output",
								"description": "Of what is answered.",
								"type": "number",
								"minimum": 0,
								"examples": [10]
							},
							"cached": {
								"title": "Cached input",
								"description": "Of what the provider remembers.",
								"type": "number",
								"minimum": 0,
								"examples": [1.25]
							}
						}
					}
				}
			}
		},
		"ab": {
			"title": "A/B tests",
			"description": "Tests by name: which variants of a prompt are compared, on what, and what must not get worse.",
			"type": ["object", "null"],
			"default": {},
			"examples": [{ "planner-tone": {
				"prompt": "planner_v1",
				"variants": [{
					"name": "A",
					"alias": "production",
					"weight": 9
				}, {
					"name": "B",
					"alias": "staging",
					"weight": 1
				}],
				"metric": {
					"name": "success",
					"kind": "rate"
				},
				"guardrails": ["latency_ms <= +10%", "error_rate no higher"]
			} }],
			"additionalProperties": {
				"title": "A test",
				"description": "One prompt in several variants.",
				"type": "object",
				"required": ["prompt", "variants"],
				"additionalProperties": false,
				"properties": {
					"prompt": {
						"title": "Prompt",
						"description": "The prompt whose versions are compared.",
						"type": "string",
						"pattern": "^[A-Za-z0-9_.-]{1,256}$",
						"examples": ["planner_v1"]
					},
					"variants": {
						"title": "Variants",
						"description": "Two or more; the first is the control. A unit gets one by its place among the weights.",
						"type": "array",
						"minItems": 2,
						"maxItems": 20,
						"examples": [[{
							"name": "A",
							"alias": "production",
							"weight": 9
						}, {
							"name": "B",
							"alias": "staging",
							"weight": 1
						}]],
						"items": {
							"title": "A variant",
							"description": "A version by its alias, and how much of the test it gets.",
							"type": "object",
							"required": [
								"name",
								"alias",
								"weight"
							],
							"additionalProperties": false,
							"properties": {
								"name": {
									"title": "Name",
									"description": "As it stands in the log and in names of metrics.",
									"type": "string",
									"pattern": "^[A-Za-z0-9_-]{1,50}$",
									"examples": ["A", "short"]
								},
								"alias": {
									"title": "Alias",
									"description": "The alias whose version it serves.",
									"type": "string",
									"minLength": 1,
									"examples": ["production"]
								},
								"weight": {
									"title": "Weight",
									"description": "Its share of the test is this of the sum of all.",
									"type": "number",
									"minimum": 0,
									"maximum": 1e6,
									"examples": [9, .5]
								}
							}
						}
					},
					"salt": {
						"title": "Salt",
						"description": "Put before each unit when its place is computed; null is the name of the test. Another salt divides units anew.",
						"type": ["string", "null"],
						"minLength": 1,
						"maxLength": 200,
						"default": null,
						"examples": ["planner-tone-2"]
					},
					"share": {
						"title": "Share",
						"description": "How much of all units takes part; the others get the control and are not counted. Raise this to let more in, not the weights.",
						"type": "number",
						"exclusiveMinimum": 0,
						"maximum": 1,
						"default": 1,
						"examples": [.1]
					},
					"metric": {
						"title": "Metric",
						"description": "What decides the test.",
						"type": ["object", "null"],
						"additionalProperties": false,
						"default": {
							"name": "success",
							"kind": "rate",
							"goal": "higher",
							"missing": "left-out"
						},
						"examples": [{
							"name": "success",
							"kind": "rate",
							"goal": "higher"
						}],
						"properties": {
							"name": {
								"title": "Name",
								"description": "As it is logged.",
								"type": "string",
								"minLength": 1,
								"maxLength": 200,
								"default": "success",
								"examples": ["success"]
							},
							"kind": {
								"title": "Kind",
								"description": "`rate`: each observation is 0 or 1. `mean`: any number.",
								"enum": ["rate", "mean"],
								"default": "rate",
								"examples": ["mean"]
							},
							"goal": {
								"title": "Goal",
								"description": "Whether more of it is better, or less.",
								"enum": ["higher", "lower"],
								"default": "higher",
								"examples": ["lower"]
							},
							"missing": {
								"title": "Missing",
								"description": "A unit without an observation is left out, or counts as zero, where only successes are logged.",
								"enum": ["left-out", "zero"],
								"default": "left-out",
								"examples": ["zero"]
							}
						}
					},
					"guardrails": {
						"title": "Guardrails",
						"description": "What must not get worse against the control, by the mean of units; one that is broken stops the test.",
						"type": ["array", "null"],
						"items": {
							"type": "string",
							"minLength": 1
						},
						"default": [],
						"examples": [[
							"latency_ms <= +10%",
							"score >= -0.02",
							"error_rate no higher"
						]]
					},
					"units": {
						"title": "Planned units",
						"description": "How many units the whole test is planned for; `promptops ab plan` computes it.",
						"type": ["integer", "null"],
						"minimum": 2,
						"default": null,
						"examples": [2700]
					},
					"decide": {
						"title": "When it is decided",
						"description": "`any-look`: as soon as it is shown, however often one looks. `planned-size`: once, when `units` are reached.",
						"enum": ["any-look", "planned-size"],
						"default": "any-look",
						"examples": ["planned-size"]
					},
					"start": {
						"title": "Start",
						"description": "A time; before it everybody gets the control and nothing is counted.",
						"type": ["string", "null"],
						"default": null,
						"examples": ["2026-01-15T08:00:00Z"]
					},
					"stopped": {
						"title": "Stopped",
						"description": "The variant that everybody gets: the test is over. `promptops ab stop` says what to write.",
						"type": ["string", "null"],
						"default": null,
						"examples": ["B"]
					}
				}
			}
		},
		"status": {
			"title": "Status",
			"description": "What `promptops status` holds its metrics against.",
			"type": ["object", "null"],
			"additionalProperties": false,
			"default": {},
			"examples": [{
				"window": "7d",
				"targets": { "trace_completeness": null }
			}],
			"properties": {
				"window": {
					"title": "Window",
					"description": "How far back writes and traces count: a number with s, m, h, d or w.",
					"type": "string",
					"pattern": "^[1-9][0-9]{0,5}[smhdw]$",
					"default": "30d",
					"examples": ["30d", "12h"]
				},
				"targets": {
					"title": "Targets",
					"description": "The least share of each metric, 0 to 1.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"default": {
						"registry_coverage": .95,
						"lint_pass_rate": .9,
						"sync_reliability": .95,
						"trace_completeness": .9,
						"eval_pass_rate": .9
					},
					"examples": [{ "registry_coverage": 1 }],
					"properties": {
						"registry_coverage": {
							"title": "Registry coverage",
							"description": "Prompt files whose prompts are registered as they are / prompt files. null: not demanded.",
							"type": ["number", "null"],
							"minimum": 0,
							"maximum": 1,
							"default": .95,
							"examples": [.95, null]
						},
						"lint_pass_rate": {
							"title": "Lint pass rate",
							"description": "Prompt files without an error / prompt files. null: not demanded.",
							"type": ["number", "null"],
							"minimum": 0,
							"maximum": 1,
							"default": .9,
							"examples": [.9, null]
						},
						"sync_reliability": {
							"title": "Sync reliability",
							"description": "Registrations and moves of aliases that came to their end / those that were begun. null: not demanded.",
							"type": ["number", "null"],
							"minimum": 0,
							"maximum": 1,
							"default": .95,
							"examples": [.95, null]
						},
						"trace_completeness": {
							"title": "Trace completeness",
							"description": "Steps of applications with prompt version, tokens and duration / all of their steps. null: not demanded.",
							"type": ["number", "null"],
							"minimum": 0,
							"maximum": 1,
							"default": .9,
							"examples": [.9, null]
						},
						"eval_pass_rate": {
							"title": "Evaluation pass rate",
							"description": "Cases that passed / cases, of the latest evaluations on record. null: not demanded.",
							"type": ["number", "null"],
							"minimum": 0,
							"maximum": 1,
							"default": .9,
							"examples": [.9, null]
						}
					}
				}
			}
		},
		"hosts": {
			"title": "Hosts",
			"description": "Hosts of endpoints that prompt and case files may name.",
			"type": ["array", "null"],
			"items": {
				"type": "string",
				"minLength": 1
			},
			"default": [],
			"examples": [["llm.example.org"]]
		}
	},
	definitions: {
		"level": { "enum": [
			"off",
			"info",
			"warning",
			"warn",
			"error"
		] },
		"ruleSetting": {
			"title": "Level of a rule",
			"description": "A level, or the level and the options of the rule.",
			"anyOf": [{ "$ref": "#/definitions/level" }, {
				"type": "array",
				"minItems": 2,
				"maxItems": 2,
				"items": [{ "$ref": "#/definitions/level" }, { "type": "object" }],
				"additionalItems": false
			}],
			"examples": ["error", ["warning", { "max": 4e3 }]]
		}
	}
};
// src/generated/validators.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var require_ucs2length = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
const validateConfig = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "promptops configuration",
	"description": "What promptops.config.yaml (or .yml, .json, or the key `promptops` of package.json) may say. Every key has a default.",
	"type": ["object", "null"],
	"additionalProperties": false,
	"properties": {
		"$schema": {
			"title": "Schema of this file",
			"description": "For editors; promptops does not read it.",
			"type": "string",
			"examples": ["./node_modules/promptops/schemas/config.schema.json"]
		},
		"format": {
			"title": "Format of the configuration",
			"description": "The version of this file's format.",
			"type": "integer",
			"minimum": 1,
			"default": 1,
			"examples": [1]
		},
		"prompts": {
			"title": "Prompt files",
			"description": "Which files are prompts. Left out: `prompts/**` and `.github/prompts/**`, and where neither exists every file with the extension of a prompt format.",
			"type": ["array", "null"],
			"minItems": 1,
			"default": null,
			"examples": [[{
				"include": "prompts/**",
				"exclude": ["prompts/drafts/**"]
			}]],
			"items": {
				"title": "A set of prompt files",
				"description": "Files that match one pattern, and how they are read and named.",
				"type": "object",
				"required": ["include"],
				"additionalProperties": false,
				"properties": {
					"include": {
						"title": "Pattern",
						"description": "Files or a folder, from the folder of this configuration. Names of prompts begin after its part without wildcards.",
						"type": "string",
						"minLength": 1,
						"default": "prompts/**",
						"examples": ["prompts/**", "services/*/prompts/**/*.prompt.yaml"]
					},
					"exclude": {
						"title": "Exceptions",
						"description": "Patterns for files to leave out.",
						"type": ["array", "null"],
						"items": {
							"type": "string",
							"minLength": 1
						},
						"default": [],
						"examples": [["prompts/drafts/**"]]
					},
					"format": {
						"title": "Format of the files",
						"description": "How these files are read. `auto` tells by name and content.",
						"enum": [
							"auto",
							"promptops",
							"github-models",
							"prompty",
							"dotprompt",
							"promptfoo",
							"langchain",
							"langfuse",
							"openai-messages",
							"text",
							"vscode"
						],
						"default": "auto",
						"examples": ["auto", "prompty"]
					},
					"prefix": {
						"title": "Prefix of names",
						"description": "Put before every name that comes from a path. A `name` in a file is taken as it is.",
						"type": "string",
						"pattern": "^[A-Za-z0-9_.-]*$",
						"default": "",
						"examples": ["shop."]
					}
				}
			}
		},
		"registry": {
			"title": "Registry",
			"description": "Where versions are registered. Without an address the embedded registry is used.",
			"type": ["object", "null"],
			"additionalProperties": false,
			"default": {},
			"examples": [{ "tracking_uri": "http://127.0.0.1:5000" }],
			"properties": {
				"uri": {
					"title": "Address of the registry",
					"description": "http or https. `MLFLOW_REGISTRY_URI` goes before it. Alone it also serves for tracking.",
					"type": ["string", "null"],
					"minLength": 1,
					"default": null,
					"examples": ["https://mlflow.example.org"]
				},
				"tracking_uri": {
					"title": "Address of the tracking server",
					"description": "http or https. `MLFLOW_TRACKING_URI` goes before it. Alone it also serves as registry.",
					"type": ["string", "null"],
					"minLength": 1,
					"default": null,
					"examples": ["http://127.0.0.1:5000"]
				},
				"workspace": {
					"title": "MLflow workspace",
					"description": "For servers with workspaces. `MLFLOW_WORKSPACE` goes before it.",
					"type": ["string", "null"],
					"minLength": 1,
					"default": null,
					"examples": ["team-a"]
				},
				"experiment": {
					"title": "Experiment",
					"description": "The experiment that lineage and promotion runs are written to.",
					"type": "string",
					"minLength": 1,
					"default": "llmops-prompts",
					"examples": ["llmops-prompts"]
				},
				"tracking_alias": {
					"title": "Tracking alias",
					"description": "The alias that points at what git holds on the default branch; null for none.",
					"type": ["string", "null"],
					"minLength": 1,
					"default": "code",
					"examples": ["code", null]
				},
				"deployment": {
					"title": "Deployment",
					"description": "The tag `deployment` of lineage runs where no alias was moved.",
					"type": "string",
					"minLength": 1,
					"default": "none",
					"examples": ["none", "eu-west"]
				}
			}
		},
		"registries": {
			"title": "Further registries",
			"description": "Others by name, reserved for promotion between registries.",
			"type": ["object", "null"],
			"default": {},
			"examples": [{ "prod": { "uri": "https://mlflow.example.org" } }],
			"additionalProperties": {
				"title": "A registry",
				"description": "Its address.",
				"type": "object",
				"required": ["uri"],
				"additionalProperties": false,
				"properties": {
					"uri": {
						"title": "Address of the registry",
						"description": "http or https.",
						"type": "string",
						"minLength": 1,
						"examples": ["https://mlflow.example.org"]
					},
					"tracking_uri": {
						"title": "Address of the tracking server",
						"description": "http or https; null for the same as `uri`.",
						"type": ["string", "null"],
						"minLength": 1,
						"default": null,
						"examples": ["https://mlflow.example.org"]
					},
					"workspace": {
						"title": "MLflow workspace",
						"description": "For servers with workspaces.",
						"type": ["string", "null"],
						"minLength": 1,
						"default": null,
						"examples": ["team-a"]
					}
				}
			}
		},
		"labels": {
			"title": "Labels",
			"description": "The human versions of prompts, such as 1.4.0.",
			"type": ["object", "null"],
			"additionalProperties": false,
			"default": {},
			"examples": [{
				"source": "file",
				"required": true
			}],
			"properties": {
				"source": {
					"title": "Source of labels",
					"description": "The key `version` of the file, a comment in it, a git tag, or a version file.",
					"enum": [
						"file",
						"comment",
						"git-tag",
						"version-file"
					],
					"default": "file",
					"examples": ["file"]
				},
				"required": {
					"title": "Labels are required",
					"description": "New content under an old label is an error instead of a warning.",
					"type": "boolean",
					"default": false,
					"examples": [true]
				}
			}
		},
		"aliases": {
			"title": "Aliases",
			"description": "What each alias demands of a version. What is written here is added to `staging` and `production`, which are always there.",
			"type": ["object", "null"],
			"default": {
				"staging": {},
				"production": {
					"protected": true,
					"from": "staging",
					"gate": ["pass_rate >= 0.9"]
				}
			},
			"examples": [{ "production": {
				"gate": ["pass_rate >= 0.95"],
				"max_age": "2d"
			} }],
			"additionalProperties": {
				"title": "An alias",
				"description": "What it demands; left out means no demand.",
				"type": ["object", "null"],
				"additionalProperties": false,
				"properties": {
					"protected": {
						"title": "Protected",
						"description": "Only `promote` and `rollback` move it.",
						"type": "boolean",
						"default": false,
						"examples": [true]
					},
					"from": {
						"title": "Follows",
						"description": "The alias that a version must hold before it comes here.",
						"type": ["string", "null"],
						"minLength": 1,
						"default": null,
						"examples": ["staging"]
					},
					"gate": {
						"title": "Gate",
						"description": "Conditions on the recorded evaluation; all must hold.",
						"type": ["array", "null"],
						"items": {
							"type": "string",
							"minLength": 1
						},
						"default": [],
						"examples": [["pass_rate >= 0.9"]]
					},
					"max_age": {
						"title": "Age of evidence",
						"description": "Older evaluations do not count: a number with s, m, h, d or w.",
						"type": "string",
						"pattern": "^[1-9][0-9]{0,5}[smhdw]$",
						"default": "7d",
						"examples": ["7d", "12h"]
					},
					"allow_dirty": {
						"title": "Uncommitted changes",
						"description": "Also takes versions that were registered from a work tree with changes.",
						"type": "boolean",
						"default": false,
						"examples": [false]
					},
					"allow_fixtures": {
						"title": "Recorded answers",
						"description": "Evaluations on recorded answers count as evidence. Not for a protected alias.",
						"type": "boolean",
						"default": false,
						"examples": [true]
					},
					"models": {
						"title": "Further models",
						"description": "Models besides the prompt's own whose evaluations count.",
						"type": ["array", "null"],
						"items": {
							"type": "string",
							"minLength": 1
						},
						"default": [],
						"examples": [["openai/gpt-4o"]]
					}
				}
			}
		},
		"lint": {
			"title": "Lint",
			"description": "Which rules hold, and when lint fails.",
			"type": ["object", "null"],
			"additionalProperties": false,
			"default": {},
			"examples": [{
				"extends": "strict",
				"rules": { "style/final-newline": "off" }
			}],
			"properties": {
				"extends": {
					"title": "Set of rules",
					"description": "`recommended`, or `strict` for every rule.",
					"enum": ["recommended", "strict"],
					"default": "recommended",
					"examples": ["strict"]
				},
				"rules": {
					"title": "Levels of rules",
					"description": "A level by rule, or the level and the options of the rule.",
					"type": ["object", "null"],
					"default": {},
					"examples": [{
						"template/unused-variable": "error",
						"model/token-budget": ["warning", { "max": 4e3 }]
					}],
					"propertyNames": { "pattern": "^[a-z0-9-]+/[a-z0-9-]+$" },
					"additionalProperties": { "$ref": "#/definitions/ruleSetting" }
				},
				"overrides": {
					"title": "Other levels for some files",
					"description": "Later entries go before earlier ones.",
					"type": ["array", "null"],
					"default": [],
					"examples": [[{
						"files": ["prompts/legacy/**"],
						"rules": { "meta/description": "off" }
					}]],
					"items": {
						"title": "Levels for some files",
						"description": "Patterns from the folder of this configuration, and the levels that hold there.",
						"type": "object",
						"required": ["files", "rules"],
						"additionalProperties": false,
						"properties": {
							"files": {
								"title": "Files",
								"description": "Patterns from the folder of this configuration.",
								"type": "array",
								"minItems": 1,
								"items": {
									"type": "string",
									"minLength": 1
								},
								"examples": [["prompts/legacy/**"]]
							},
							"rules": {
								"title": "Levels of rules",
								"description": "A level by rule, or the level and the options of the rule.",
								"type": "object",
								"propertyNames": { "pattern": "^[a-z0-9-]+/[a-z0-9-]+$" },
								"additionalProperties": { "$ref": "#/definitions/ruleSetting" },
								"examples": [{ "meta/description": "off" }]
							}
						}
					}
				},
				"min_pass_rate": {
					"title": "Least pass rate",
					"description": "Files without an error / files. Null: any error fails. A number: the rate alone decides.",
					"type": ["number", "null"],
					"minimum": 0,
					"maximum": 1,
					"default": null,
					"examples": [.9]
				}
			}
		},
		"eval": {
			"title": "Evaluation",
			"description": "How prompts are evaluated.",
			"type": ["object", "null"],
			"additionalProperties": false,
			"default": {},
			"examples": [{
				"judge": "openai/gpt-4o",
				"budget": { "usd": .5 }
			}],
			"properties": {
				"judge": {
					"title": "Judge",
					"description": "The model that grades answers where a case file names none.",
					"type": ["string", "null"],
					"minLength": 1,
					"default": null,
					"examples": ["openai/gpt-4o"]
				},
				"budget": {
					"title": "Budget",
					"description": "Where an evaluation stops.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"default": {},
					"examples": [{
						"usd": .5,
						"calls": 400,
						"seconds": 600
					}],
					"properties": {
						"usd": {
							"title": "Dollars",
							"description": "Most that may be spent.",
							"type": "number",
							"minimum": 0,
							"examples": [.5]
						},
						"calls": {
							"title": "Calls",
							"description": "Most calls of a model.",
							"type": "integer",
							"minimum": 0,
							"examples": [400]
						},
						"seconds": {
							"title": "Seconds",
							"description": "Longest time.",
							"type": "number",
							"minimum": 0,
							"examples": [600]
						}
					}
				},
				"concurrency": {
					"title": "Concurrency",
					"description": "Calls of one provider at the same time.",
					"type": "integer",
					"minimum": 1,
					"maximum": 100,
					"default": 4,
					"examples": [4]
				},
				"prices": {
					"title": "Prices",
					"description": "Dollars for a million tokens, by model.",
					"type": ["object", "null"],
					"default": {},
					"examples": [{ "openai/gpt-4o": {
						"input": 2.5,
						"output": 10
					} }],
					"additionalProperties": {
						"title": "Prices of a model",
						"description": "Dollars for a million tokens.",
						"type": "object",
						"required": ["input", "output"],
						"additionalProperties": false,
						"properties": {
							"input": {
								"title": "Input",
								"description": "Of what is sent.",
								"type": "number",
								"minimum": 0,
								"examples": [2.5]
							},
							"output": {
								"title": "Output",
								"description": "Of what is answered.",
								"type": "number",
								"minimum": 0,
								"examples": [10]
							},
							"cached": {
								"title": "Cached input",
								"description": "Of what the provider remembers.",
								"type": "number",
								"minimum": 0,
								"examples": [1.25]
							}
						}
					}
				}
			}
		},
		"ab": {
			"title": "A/B tests",
			"description": "Tests by name: which variants of a prompt are compared, on what, and what must not get worse.",
			"type": ["object", "null"],
			"default": {},
			"examples": [{ "planner-tone": {
				"prompt": "planner_v1",
				"variants": [{
					"name": "A",
					"alias": "production",
					"weight": 9
				}, {
					"name": "B",
					"alias": "staging",
					"weight": 1
				}],
				"metric": {
					"name": "success",
					"kind": "rate"
				},
				"guardrails": ["latency_ms <= +10%", "error_rate no higher"]
			} }],
			"additionalProperties": {
				"title": "A test",
				"description": "One prompt in several variants.",
				"type": "object",
				"required": ["prompt", "variants"],
				"additionalProperties": false,
				"properties": {
					"prompt": {
						"title": "Prompt",
						"description": "The prompt whose versions are compared.",
						"type": "string",
						"pattern": "^[A-Za-z0-9_.-]{1,256}$",
						"examples": ["planner_v1"]
					},
					"variants": {
						"title": "Variants",
						"description": "Two or more; the first is the control. A unit gets one by its place among the weights.",
						"type": "array",
						"minItems": 2,
						"maxItems": 20,
						"examples": [[{
							"name": "A",
							"alias": "production",
							"weight": 9
						}, {
							"name": "B",
							"alias": "staging",
							"weight": 1
						}]],
						"items": {
							"title": "A variant",
							"description": "A version by its alias, and how much of the test it gets.",
							"type": "object",
							"required": [
								"name",
								"alias",
								"weight"
							],
							"additionalProperties": false,
							"properties": {
								"name": {
									"title": "Name",
									"description": "As it stands in the log and in names of metrics.",
									"type": "string",
									"pattern": "^[A-Za-z0-9_-]{1,50}$",
									"examples": ["A", "short"]
								},
								"alias": {
									"title": "Alias",
									"description": "The alias whose version it serves.",
									"type": "string",
									"minLength": 1,
									"examples": ["production"]
								},
								"weight": {
									"title": "Weight",
									"description": "Its share of the test is this of the sum of all.",
									"type": "number",
									"minimum": 0,
									"maximum": 1e6,
									"examples": [9, .5]
								}
							}
						}
					},
					"salt": {
						"title": "Salt",
						"description": "Put before each unit when its place is computed; null is the name of the test. Another salt divides units anew.",
						"type": ["string", "null"],
						"minLength": 1,
						"maxLength": 200,
						"default": null,
						"examples": ["planner-tone-2"]
					},
					"share": {
						"title": "Share",
						"description": "How much of all units takes part; the others get the control and are not counted. Raise this to let more in, not the weights.",
						"type": "number",
						"exclusiveMinimum": 0,
						"maximum": 1,
						"default": 1,
						"examples": [.1]
					},
					"metric": {
						"title": "Metric",
						"description": "What decides the test.",
						"type": ["object", "null"],
						"additionalProperties": false,
						"default": {
							"name": "success",
							"kind": "rate",
							"goal": "higher",
							"missing": "left-out"
						},
						"examples": [{
							"name": "success",
							"kind": "rate",
							"goal": "higher"
						}],
						"properties": {
							"name": {
								"title": "Name",
								"description": "As it is logged.",
								"type": "string",
								"minLength": 1,
								"maxLength": 200,
								"default": "success",
								"examples": ["success"]
							},
							"kind": {
								"title": "Kind",
								"description": "`rate`: each observation is 0 or 1. `mean`: any number.",
								"enum": ["rate", "mean"],
								"default": "rate",
								"examples": ["mean"]
							},
							"goal": {
								"title": "Goal",
								"description": "Whether more of it is better, or less.",
								"enum": ["higher", "lower"],
								"default": "higher",
								"examples": ["lower"]
							},
							"missing": {
								"title": "Missing",
								"description": "A unit without an observation is left out, or counts as zero, where only successes are logged.",
								"enum": ["left-out", "zero"],
								"default": "left-out",
								"examples": ["zero"]
							}
						}
					},
					"guardrails": {
						"title": "Guardrails",
						"description": "What must not get worse against the control, by the mean of units; one that is broken stops the test.",
						"type": ["array", "null"],
						"items": {
							"type": "string",
							"minLength": 1
						},
						"default": [],
						"examples": [[
							"latency_ms <= +10%",
							"score >= -0.02",
							"error_rate no higher"
						]]
					},
					"units": {
						"title": "Planned units",
						"description": "How many units the whole test is planned for; `promptops ab plan` computes it.",
						"type": ["integer", "null"],
						"minimum": 2,
						"default": null,
						"examples": [2700]
					},
					"decide": {
						"title": "When it is decided",
						"description": "`any-look`: as soon as it is shown, however often one looks. `planned-size`: once, when `units` are reached.",
						"enum": ["any-look", "planned-size"],
						"default": "any-look",
						"examples": ["planned-size"]
					},
					"start": {
						"title": "Start",
						"description": "A time; before it everybody gets the control and nothing is counted.",
						"type": ["string", "null"],
						"default": null,
						"examples": ["2026-01-15T08:00:00Z"]
					},
					"stopped": {
						"title": "Stopped",
						"description": "The variant that everybody gets: the test is over. `promptops ab stop` says what to write.",
						"type": ["string", "null"],
						"default": null,
						"examples": ["B"]
					}
				}
			}
		},
		"status": {
			"title": "Status",
			"description": "What `promptops status` holds its metrics against.",
			"type": ["object", "null"],
			"additionalProperties": false,
			"default": {},
			"examples": [{
				"window": "7d",
				"targets": { "trace_completeness": null }
			}],
			"properties": {
				"window": {
					"title": "Window",
					"description": "How far back writes and traces count: a number with s, m, h, d or w.",
					"type": "string",
					"pattern": "^[1-9][0-9]{0,5}[smhdw]$",
					"default": "30d",
					"examples": ["30d", "12h"]
				},
				"targets": {
					"title": "Targets",
					"description": "The least share of each metric, 0 to 1.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"default": {
						"registry_coverage": .95,
						"lint_pass_rate": .9,
						"sync_reliability": .95,
						"trace_completeness": .9,
						"eval_pass_rate": .9
					},
					"examples": [{ "registry_coverage": 1 }],
					"properties": {
						"registry_coverage": {
							"title": "Registry coverage",
							"description": "Prompt files whose prompts are registered as they are / prompt files. null: not demanded.",
							"type": ["number", "null"],
							"minimum": 0,
							"maximum": 1,
							"default": .95,
							"examples": [.95, null]
						},
						"lint_pass_rate": {
							"title": "Lint pass rate",
							"description": "Prompt files without an error / prompt files. null: not demanded.",
							"type": ["number", "null"],
							"minimum": 0,
							"maximum": 1,
							"default": .9,
							"examples": [.9, null]
						},
						"sync_reliability": {
							"title": "Sync reliability",
							"description": "Registrations and moves of aliases that came to their end / those that were begun. null: not demanded.",
							"type": ["number", "null"],
							"minimum": 0,
							"maximum": 1,
							"default": .95,
							"examples": [.95, null]
						},
						"trace_completeness": {
							"title": "Trace completeness",
							"description": "Steps of applications with prompt version, tokens and duration / all of their steps. null: not demanded.",
							"type": ["number", "null"],
							"minimum": 0,
							"maximum": 1,
							"default": .9,
							"examples": [.9, null]
						},
						"eval_pass_rate": {
							"title": "Evaluation pass rate",
							"description": "Cases that passed / cases, of the latest evaluations on record. null: not demanded.",
							"type": ["number", "null"],
							"minimum": 0,
							"maximum": 1,
							"default": .9,
							"examples": [.9, null]
						}
					}
				}
			}
		},
		"hosts": {
			"title": "Hosts",
			"description": "Hosts of endpoints that prompt and case files may name.",
			"type": ["array", "null"],
			"items": {
				"type": "string",
				"minLength": 1
			},
			"default": [],
			"examples": [["llm.example.org"]]
		}
	},
	"definitions": {
		"level": { "enum": [
			"off",
			"info",
			"warning",
			"warn",
			"error"
		] },
		"ruleSetting": {
			"title": "Level of a rule",
			"description": "A level, or the level and the options of the rule.",
			"anyOf": [{ "$ref": "#/definitions/level" }, {
				"type": "array",
				"minItems": 2,
				"maxItems": 2,
				"items": [{ "$ref": "#/definitions/level" }, { "type": "object" }],
				"additionalItems": false
			}],
			"examples": ["error", ["warning", { "max": 4e3 }]]
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require_ucs2length().default;
const pattern0 = new RegExp("^[A-Za-z0-9_.-]*$", "u");
const pattern1 = new RegExp("^[1-9][0-9]{0,5}[smhdw]$", "u");
const pattern2 = new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9_.-]{1,256}$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9_-]{1,50}$", "u");
const schema13 = { "enum": [
	"off",
	"info",
	"warning",
	"warn",
	"error"
] };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "off" || data === "info" || data === "warning" || data === "warn" || data === "error")) {
		const err0 = {
			instancePath,
			schemaPath: "#/definitions/level/enum",
			keyword: "enum",
			params: { allowedValues: schema13.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (Array.isArray(data)) {
			if (data.length > 2) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/maxItems",
					keyword: "maxItems",
					params: { limit: 2 },
					message: "must NOT have more than 2 items"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.length < 2) {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/1/minItems",
					keyword: "minItems",
					params: { limit: 2 },
					message: "must NOT have fewer than 2 items"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data.length <= 2)) {
				const err3 = {
					instancePath,
					schemaPath: "#/anyOf/1/additionalItems",
					keyword: "additionalItems",
					params: { limit: 2 },
					message: "must NOT have more than 2 items"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			const len1 = data.length;
			if (len1 > 0) {
				let data0 = data[0];
				if (!(data0 === "off" || data0 === "info" || data0 === "warning" || data0 === "warn" || data0 === "error")) {
					const err4 = {
						instancePath: instancePath + "/0",
						schemaPath: "#/definitions/level/enum",
						keyword: "enum",
						params: { allowedValues: schema13.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (len1 > 1) {
				let data1 = data[1];
				if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
					const err5 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/items/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		} else {
			const err6 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err7 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate11.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema11.type },
			message: "must be object,null"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err2 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.format !== void 0) {
			let data1 = data.format;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/format",
						schemaPath: "#/properties/format/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.prompts !== void 0) {
			let data2 = data.prompts;
			if (!Array.isArray(data2) && data2 !== null) {
				const err5 = {
					instancePath: instancePath + "/prompts",
					schemaPath: "#/properties/prompts/type",
					keyword: "type",
					params: { type: schema11.properties.prompts.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err6 = {
						instancePath: instancePath + "/prompts",
						schemaPath: "#/properties/prompts/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.include === void 0) {
							const err7 = {
								instancePath: instancePath + "/prompts/" + i0,
								schemaPath: "#/properties/prompts/items/required",
								keyword: "required",
								params: { missingProperty: "include" },
								message: "must have required property 'include'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key1 in data3) if (!(key1 === "include" || key1 === "exclude" || key1 === "format" || key1 === "prefix")) {
							const err8 = {
								instancePath: instancePath + "/prompts/" + i0,
								schemaPath: "#/properties/prompts/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data3.include !== void 0) {
							let data4 = data3.include;
							if (typeof data4 === "string") {
								if (func3(data4) < 1) {
									const err9 = {
										instancePath: instancePath + "/prompts/" + i0 + "/include",
										schemaPath: "#/properties/prompts/items/properties/include/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/prompts/" + i0 + "/include",
									schemaPath: "#/properties/prompts/items/properties/include/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data3.exclude !== void 0) {
							let data5 = data3.exclude;
							if (!Array.isArray(data5) && data5 !== null) {
								const err11 = {
									instancePath: instancePath + "/prompts/" + i0 + "/exclude",
									schemaPath: "#/properties/prompts/items/properties/exclude/type",
									keyword: "type",
									params: { type: schema11.properties.prompts.items.properties.exclude.type },
									message: "must be array,null"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							if (Array.isArray(data5)) {
								const len1 = data5.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data6 = data5[i1];
									if (typeof data6 === "string") {
										if (func3(data6) < 1) {
											const err12 = {
												instancePath: instancePath + "/prompts/" + i0 + "/exclude/" + i1,
												schemaPath: "#/properties/prompts/items/properties/exclude/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err12];
											else vErrors.push(err12);
											errors++;
										}
									} else {
										const err13 = {
											instancePath: instancePath + "/prompts/" + i0 + "/exclude/" + i1,
											schemaPath: "#/properties/prompts/items/properties/exclude/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err13];
										else vErrors.push(err13);
										errors++;
									}
								}
							}
						}
						if (data3.format !== void 0) {
							let data7 = data3.format;
							if (!(data7 === "auto" || data7 === "promptops" || data7 === "github-models" || data7 === "prompty" || data7 === "dotprompt" || data7 === "promptfoo" || data7 === "langchain" || data7 === "langfuse" || data7 === "openai-messages" || data7 === "text" || data7 === "vscode")) {
								const err14 = {
									instancePath: instancePath + "/prompts/" + i0 + "/format",
									schemaPath: "#/properties/prompts/items/properties/format/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.prompts.items.properties.format.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data3.prefix !== void 0) {
							let data8 = data3.prefix;
							if (typeof data8 === "string") {
								if (!pattern0.test(data8)) {
									const err15 = {
										instancePath: instancePath + "/prompts/" + i0 + "/prefix",
										schemaPath: "#/properties/prompts/items/properties/prefix/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9_.-]*$" },
										message: "must match pattern \"^[A-Za-z0-9_.-]*$\""
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/prompts/" + i0 + "/prefix",
									schemaPath: "#/properties/prompts/items/properties/prefix/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/prompts/" + i0,
							schemaPath: "#/properties/prompts/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			}
		}
		if (data.registry !== void 0) {
			let data9 = data.registry;
			if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
				const err18 = {
					instancePath: instancePath + "/registry",
					schemaPath: "#/properties/registry/type",
					keyword: "type",
					params: { type: schema11.properties.registry.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key2 in data9) if (!(key2 === "uri" || key2 === "tracking_uri" || key2 === "workspace" || key2 === "experiment" || key2 === "tracking_alias" || key2 === "deployment")) {
					const err19 = {
						instancePath: instancePath + "/registry",
						schemaPath: "#/properties/registry/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data9.uri !== void 0) {
					let data10 = data9.uri;
					if (typeof data10 !== "string" && data10 !== null) {
						const err20 = {
							instancePath: instancePath + "/registry/uri",
							schemaPath: "#/properties/registry/properties/uri/type",
							keyword: "type",
							params: { type: schema11.properties.registry.properties.uri.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data10 === "string") {
						if (func3(data10) < 1) {
							const err21 = {
								instancePath: instancePath + "/registry/uri",
								schemaPath: "#/properties/registry/properties/uri/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				}
				if (data9.tracking_uri !== void 0) {
					let data11 = data9.tracking_uri;
					if (typeof data11 !== "string" && data11 !== null) {
						const err22 = {
							instancePath: instancePath + "/registry/tracking_uri",
							schemaPath: "#/properties/registry/properties/tracking_uri/type",
							keyword: "type",
							params: { type: schema11.properties.registry.properties.tracking_uri.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (typeof data11 === "string") {
						if (func3(data11) < 1) {
							const err23 = {
								instancePath: instancePath + "/registry/tracking_uri",
								schemaPath: "#/properties/registry/properties/tracking_uri/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				}
				if (data9.workspace !== void 0) {
					let data12 = data9.workspace;
					if (typeof data12 !== "string" && data12 !== null) {
						const err24 = {
							instancePath: instancePath + "/registry/workspace",
							schemaPath: "#/properties/registry/properties/workspace/type",
							keyword: "type",
							params: { type: schema11.properties.registry.properties.workspace.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (typeof data12 === "string") {
						if (func3(data12) < 1) {
							const err25 = {
								instancePath: instancePath + "/registry/workspace",
								schemaPath: "#/properties/registry/properties/workspace/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
				}
				if (data9.experiment !== void 0) {
					let data13 = data9.experiment;
					if (typeof data13 === "string") {
						if (func3(data13) < 1) {
							const err26 = {
								instancePath: instancePath + "/registry/experiment",
								schemaPath: "#/properties/registry/properties/experiment/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/registry/experiment",
							schemaPath: "#/properties/registry/properties/experiment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data9.tracking_alias !== void 0) {
					let data14 = data9.tracking_alias;
					if (typeof data14 !== "string" && data14 !== null) {
						const err28 = {
							instancePath: instancePath + "/registry/tracking_alias",
							schemaPath: "#/properties/registry/properties/tracking_alias/type",
							keyword: "type",
							params: { type: schema11.properties.registry.properties.tracking_alias.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
					if (typeof data14 === "string") {
						if (func3(data14) < 1) {
							const err29 = {
								instancePath: instancePath + "/registry/tracking_alias",
								schemaPath: "#/properties/registry/properties/tracking_alias/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
				}
				if (data9.deployment !== void 0) {
					let data15 = data9.deployment;
					if (typeof data15 === "string") {
						if (func3(data15) < 1) {
							const err30 = {
								instancePath: instancePath + "/registry/deployment",
								schemaPath: "#/properties/registry/properties/deployment/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/registry/deployment",
							schemaPath: "#/properties/registry/properties/deployment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			}
		}
		if (data.registries !== void 0) {
			let data16 = data.registries;
			if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
				const err32 = {
					instancePath: instancePath + "/registries",
					schemaPath: "#/properties/registries/type",
					keyword: "type",
					params: { type: schema11.properties.registries.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) for (const key3 in data16) {
				let data17 = data16[key3];
				if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
					if (data17.uri === void 0) {
						const err33 = {
							instancePath: instancePath + "/registries/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/registries/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "uri" },
							message: "must have required property 'uri'"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					for (const key4 in data17) if (!(key4 === "uri" || key4 === "tracking_uri" || key4 === "workspace")) {
						const err34 = {
							instancePath: instancePath + "/registries/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/registries/additionalProperties/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					if (data17.uri !== void 0) {
						let data18 = data17.uri;
						if (typeof data18 === "string") {
							if (func3(data18) < 1) {
								const err35 = {
									instancePath: instancePath + "/registries/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/uri",
									schemaPath: "#/properties/registries/additionalProperties/properties/uri/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						} else {
							const err36 = {
								instancePath: instancePath + "/registries/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/uri",
								schemaPath: "#/properties/registries/additionalProperties/properties/uri/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
					if (data17.tracking_uri !== void 0) {
						let data19 = data17.tracking_uri;
						if (typeof data19 !== "string" && data19 !== null) {
							const err37 = {
								instancePath: instancePath + "/registries/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/tracking_uri",
								schemaPath: "#/properties/registries/additionalProperties/properties/tracking_uri/type",
								keyword: "type",
								params: { type: schema11.properties.registries.additionalProperties.properties.tracking_uri.type },
								message: "must be string,null"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (typeof data19 === "string") {
							if (func3(data19) < 1) {
								const err38 = {
									instancePath: instancePath + "/registries/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/tracking_uri",
									schemaPath: "#/properties/registries/additionalProperties/properties/tracking_uri/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					}
					if (data17.workspace !== void 0) {
						let data20 = data17.workspace;
						if (typeof data20 !== "string" && data20 !== null) {
							const err39 = {
								instancePath: instancePath + "/registries/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/workspace",
								schemaPath: "#/properties/registries/additionalProperties/properties/workspace/type",
								keyword: "type",
								params: { type: schema11.properties.registries.additionalProperties.properties.workspace.type },
								message: "must be string,null"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (typeof data20 === "string") {
							if (func3(data20) < 1) {
								const err40 = {
									instancePath: instancePath + "/registries/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/workspace",
									schemaPath: "#/properties/registries/additionalProperties/properties/workspace/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
					}
				} else {
					const err41 = {
						instancePath: instancePath + "/registries/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/registries/additionalProperties/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			}
		}
		if (data.labels !== void 0) {
			let data21 = data.labels;
			if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
				const err42 = {
					instancePath: instancePath + "/labels",
					schemaPath: "#/properties/labels/type",
					keyword: "type",
					params: { type: schema11.properties.labels.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				for (const key5 in data21) if (!(key5 === "source" || key5 === "required")) {
					const err43 = {
						instancePath: instancePath + "/labels",
						schemaPath: "#/properties/labels/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				if (data21.source !== void 0) {
					let data22 = data21.source;
					if (!(data22 === "file" || data22 === "comment" || data22 === "git-tag" || data22 === "version-file")) {
						const err44 = {
							instancePath: instancePath + "/labels/source",
							schemaPath: "#/properties/labels/properties/source/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.labels.properties.source.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data21.required !== void 0) {
					if (typeof data21.required !== "boolean") {
						const err45 = {
							instancePath: instancePath + "/labels/required",
							schemaPath: "#/properties/labels/properties/required/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
			}
		}
		if (data.aliases !== void 0) {
			let data24 = data.aliases;
			if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
				const err46 = {
					instancePath: instancePath + "/aliases",
					schemaPath: "#/properties/aliases/type",
					keyword: "type",
					params: { type: schema11.properties.aliases.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) for (const key6 in data24) {
				let data25 = data24[key6];
				if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
					const err47 = {
						instancePath: instancePath + "/aliases/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/aliases/additionalProperties/type",
						keyword: "type",
						params: { type: schema11.properties.aliases.additionalProperties.type },
						message: "must be object,null"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
					for (const key7 in data25) if (!(key7 === "protected" || key7 === "from" || key7 === "gate" || key7 === "max_age" || key7 === "allow_dirty" || key7 === "allow_fixtures" || key7 === "models")) {
						const err48 = {
							instancePath: instancePath + "/aliases/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/aliases/additionalProperties/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key7 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
					if (data25.protected !== void 0) {
						if (typeof data25.protected !== "boolean") {
							const err49 = {
								instancePath: instancePath + "/aliases/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/protected",
								schemaPath: "#/properties/aliases/additionalProperties/properties/protected/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					}
					if (data25.from !== void 0) {
						let data27 = data25.from;
						if (typeof data27 !== "string" && data27 !== null) {
							const err50 = {
								instancePath: instancePath + "/aliases/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/from",
								schemaPath: "#/properties/aliases/additionalProperties/properties/from/type",
								keyword: "type",
								params: { type: schema11.properties.aliases.additionalProperties.properties.from.type },
								message: "must be string,null"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						if (typeof data27 === "string") {
							if (func3(data27) < 1) {
								const err51 = {
									instancePath: instancePath + "/aliases/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/from",
									schemaPath: "#/properties/aliases/additionalProperties/properties/from/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
					}
					if (data25.gate !== void 0) {
						let data28 = data25.gate;
						if (!Array.isArray(data28) && data28 !== null) {
							const err52 = {
								instancePath: instancePath + "/aliases/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/gate",
								schemaPath: "#/properties/aliases/additionalProperties/properties/gate/type",
								keyword: "type",
								params: { type: schema11.properties.aliases.additionalProperties.properties.gate.type },
								message: "must be array,null"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (Array.isArray(data28)) {
							const len2 = data28.length;
							for (let i2 = 0; i2 < len2; i2++) {
								let data29 = data28[i2];
								if (typeof data29 === "string") {
									if (func3(data29) < 1) {
										const err53 = {
											instancePath: instancePath + "/aliases/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/gate/" + i2,
											schemaPath: "#/properties/aliases/additionalProperties/properties/gate/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err53];
										else vErrors.push(err53);
										errors++;
									}
								} else {
									const err54 = {
										instancePath: instancePath + "/aliases/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/gate/" + i2,
										schemaPath: "#/properties/aliases/additionalProperties/properties/gate/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
							}
						}
					}
					if (data25.max_age !== void 0) {
						let data30 = data25.max_age;
						if (typeof data30 === "string") {
							if (!pattern1.test(data30)) {
								const err55 = {
									instancePath: instancePath + "/aliases/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_age",
									schemaPath: "#/properties/aliases/additionalProperties/properties/max_age/pattern",
									keyword: "pattern",
									params: { pattern: "^[1-9][0-9]{0,5}[smhdw]$" },
									message: "must match pattern \"^[1-9][0-9]{0,5}[smhdw]$\""
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						} else {
							const err56 = {
								instancePath: instancePath + "/aliases/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_age",
								schemaPath: "#/properties/aliases/additionalProperties/properties/max_age/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					}
					if (data25.allow_dirty !== void 0) {
						if (typeof data25.allow_dirty !== "boolean") {
							const err57 = {
								instancePath: instancePath + "/aliases/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow_dirty",
								schemaPath: "#/properties/aliases/additionalProperties/properties/allow_dirty/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
					}
					if (data25.allow_fixtures !== void 0) {
						if (typeof data25.allow_fixtures !== "boolean") {
							const err58 = {
								instancePath: instancePath + "/aliases/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow_fixtures",
								schemaPath: "#/properties/aliases/additionalProperties/properties/allow_fixtures/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					}
					if (data25.models !== void 0) {
						let data33 = data25.models;
						if (!Array.isArray(data33) && data33 !== null) {
							const err59 = {
								instancePath: instancePath + "/aliases/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/models",
								schemaPath: "#/properties/aliases/additionalProperties/properties/models/type",
								keyword: "type",
								params: { type: schema11.properties.aliases.additionalProperties.properties.models.type },
								message: "must be array,null"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (Array.isArray(data33)) {
							const len3 = data33.length;
							for (let i3 = 0; i3 < len3; i3++) {
								let data34 = data33[i3];
								if (typeof data34 === "string") {
									if (func3(data34) < 1) {
										const err60 = {
											instancePath: instancePath + "/aliases/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/models/" + i3,
											schemaPath: "#/properties/aliases/additionalProperties/properties/models/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
								} else {
									const err61 = {
										instancePath: instancePath + "/aliases/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/models/" + i3,
										schemaPath: "#/properties/aliases/additionalProperties/properties/models/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
							}
						}
					}
				}
			}
		}
		if (data.lint !== void 0) {
			let data35 = data.lint;
			if (!(data35 && typeof data35 == "object" && !Array.isArray(data35)) && data35 !== null) {
				const err62 = {
					instancePath: instancePath + "/lint",
					schemaPath: "#/properties/lint/type",
					keyword: "type",
					params: { type: schema11.properties.lint.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
			if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
				for (const key8 in data35) if (!(key8 === "extends" || key8 === "rules" || key8 === "overrides" || key8 === "min_pass_rate")) {
					const err63 = {
						instancePath: instancePath + "/lint",
						schemaPath: "#/properties/lint/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				if (data35.extends !== void 0) {
					let data36 = data35.extends;
					if (!(data36 === "recommended" || data36 === "strict")) {
						const err64 = {
							instancePath: instancePath + "/lint/extends",
							schemaPath: "#/properties/lint/properties/extends/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.lint.properties.extends.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
				if (data35.rules !== void 0) {
					let data37 = data35.rules;
					if (!(data37 && typeof data37 == "object" && !Array.isArray(data37)) && data37 !== null) {
						const err65 = {
							instancePath: instancePath + "/lint/rules",
							schemaPath: "#/properties/lint/properties/rules/type",
							keyword: "type",
							params: { type: schema11.properties.lint.properties.rules.type },
							message: "must be object,null"
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
					if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
						for (const key9 in data37) {
							const _errs83 = errors;
							if (typeof key9 === "string") {
								if (!pattern2.test(key9)) {
									const err66 = {
										instancePath: instancePath + "/lint/rules",
										schemaPath: "#/properties/lint/properties/rules/propertyNames/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+$" },
										message: "must match pattern \"^[a-z0-9-]+/[a-z0-9-]+$\"",
										propertyName: key9
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
							}
							if (!(_errs83 === errors)) {
								const err67 = {
									instancePath: instancePath + "/lint/rules",
									schemaPath: "#/properties/lint/properties/rules/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key9 },
									message: "property name must be valid"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						for (const key10 in data37) if (!validate11(data37[key10], {
							instancePath: instancePath + "/lint/rules/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data37,
							parentDataProperty: key10,
							rootData
						})) {
							vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
							errors = vErrors.length;
						}
					}
				}
				if (data35.overrides !== void 0) {
					let data39 = data35.overrides;
					if (!Array.isArray(data39) && data39 !== null) {
						const err68 = {
							instancePath: instancePath + "/lint/overrides",
							schemaPath: "#/properties/lint/properties/overrides/type",
							keyword: "type",
							params: { type: schema11.properties.lint.properties.overrides.type },
							message: "must be array,null"
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
					if (Array.isArray(data39)) {
						const len4 = data39.length;
						for (let i4 = 0; i4 < len4; i4++) {
							let data40 = data39[i4];
							if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
								if (data40.files === void 0) {
									const err69 = {
										instancePath: instancePath + "/lint/overrides/" + i4,
										schemaPath: "#/properties/lint/properties/overrides/items/required",
										keyword: "required",
										params: { missingProperty: "files" },
										message: "must have required property 'files'"
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
								if (data40.rules === void 0) {
									const err70 = {
										instancePath: instancePath + "/lint/overrides/" + i4,
										schemaPath: "#/properties/lint/properties/overrides/items/required",
										keyword: "required",
										params: { missingProperty: "rules" },
										message: "must have required property 'rules'"
									};
									if (vErrors === null) vErrors = [err70];
									else vErrors.push(err70);
									errors++;
								}
								for (const key11 in data40) if (!(key11 === "files" || key11 === "rules")) {
									const err71 = {
										instancePath: instancePath + "/lint/overrides/" + i4,
										schemaPath: "#/properties/lint/properties/overrides/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key11 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
								if (data40.files !== void 0) {
									let data41 = data40.files;
									if (Array.isArray(data41)) {
										if (data41.length < 1) {
											const err72 = {
												instancePath: instancePath + "/lint/overrides/" + i4 + "/files",
												schemaPath: "#/properties/lint/properties/overrides/items/properties/files/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											};
											if (vErrors === null) vErrors = [err72];
											else vErrors.push(err72);
											errors++;
										}
										const len5 = data41.length;
										for (let i5 = 0; i5 < len5; i5++) {
											let data42 = data41[i5];
											if (typeof data42 === "string") {
												if (func3(data42) < 1) {
													const err73 = {
														instancePath: instancePath + "/lint/overrides/" + i4 + "/files/" + i5,
														schemaPath: "#/properties/lint/properties/overrides/items/properties/files/items/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err73];
													else vErrors.push(err73);
													errors++;
												}
											} else {
												const err74 = {
													instancePath: instancePath + "/lint/overrides/" + i4 + "/files/" + i5,
													schemaPath: "#/properties/lint/properties/overrides/items/properties/files/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err74];
												else vErrors.push(err74);
												errors++;
											}
										}
									} else {
										const err75 = {
											instancePath: instancePath + "/lint/overrides/" + i4 + "/files",
											schemaPath: "#/properties/lint/properties/overrides/items/properties/files/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err75];
										else vErrors.push(err75);
										errors++;
									}
								}
								if (data40.rules !== void 0) {
									let data43 = data40.rules;
									if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
										for (const key12 in data43) {
											const _errs97 = errors;
											if (typeof key12 === "string") {
												if (!pattern2.test(key12)) {
													const err76 = {
														instancePath: instancePath + "/lint/overrides/" + i4 + "/rules",
														schemaPath: "#/properties/lint/properties/overrides/items/properties/rules/propertyNames/pattern",
														keyword: "pattern",
														params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+$" },
														message: "must match pattern \"^[a-z0-9-]+/[a-z0-9-]+$\"",
														propertyName: key12
													};
													if (vErrors === null) vErrors = [err76];
													else vErrors.push(err76);
													errors++;
												}
											}
											if (!(_errs97 === errors)) {
												const err77 = {
													instancePath: instancePath + "/lint/overrides/" + i4 + "/rules",
													schemaPath: "#/properties/lint/properties/overrides/items/properties/rules/propertyNames",
													keyword: "propertyNames",
													params: { propertyName: key12 },
													message: "property name must be valid"
												};
												if (vErrors === null) vErrors = [err77];
												else vErrors.push(err77);
												errors++;
											}
										}
										for (const key13 in data43) if (!validate11(data43[key13], {
											instancePath: instancePath + "/lint/overrides/" + i4 + "/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
											parentData: data43,
											parentDataProperty: key13,
											rootData
										})) {
											vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
											errors = vErrors.length;
										}
									} else {
										const err78 = {
											instancePath: instancePath + "/lint/overrides/" + i4 + "/rules",
											schemaPath: "#/properties/lint/properties/overrides/items/properties/rules/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err78];
										else vErrors.push(err78);
										errors++;
									}
								}
							} else {
								const err79 = {
									instancePath: instancePath + "/lint/overrides/" + i4,
									schemaPath: "#/properties/lint/properties/overrides/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
						}
					}
				}
				if (data35.min_pass_rate !== void 0) {
					let data45 = data35.min_pass_rate;
					if (!(typeof data45 == "number" && isFinite(data45)) && data45 !== null) {
						const err80 = {
							instancePath: instancePath + "/lint/min_pass_rate",
							schemaPath: "#/properties/lint/properties/min_pass_rate/type",
							keyword: "type",
							params: { type: schema11.properties.lint.properties.min_pass_rate.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
					if (typeof data45 == "number" && isFinite(data45)) {
						if (data45 > 1 || isNaN(data45)) {
							const err81 = {
								instancePath: instancePath + "/lint/min_pass_rate",
								schemaPath: "#/properties/lint/properties/min_pass_rate/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1"
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
						if (data45 < 0 || isNaN(data45)) {
							const err82 = {
								instancePath: instancePath + "/lint/min_pass_rate",
								schemaPath: "#/properties/lint/properties/min_pass_rate/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
					}
				}
			}
		}
		if (data.eval !== void 0) {
			let data46 = data.eval;
			if (!(data46 && typeof data46 == "object" && !Array.isArray(data46)) && data46 !== null) {
				const err83 = {
					instancePath: instancePath + "/eval",
					schemaPath: "#/properties/eval/type",
					keyword: "type",
					params: { type: schema11.properties.eval.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			}
			if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
				for (const key14 in data46) if (!(key14 === "judge" || key14 === "budget" || key14 === "concurrency" || key14 === "prices")) {
					const err84 = {
						instancePath: instancePath + "/eval",
						schemaPath: "#/properties/eval/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key14 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
				if (data46.judge !== void 0) {
					let data47 = data46.judge;
					if (typeof data47 !== "string" && data47 !== null) {
						const err85 = {
							instancePath: instancePath + "/eval/judge",
							schemaPath: "#/properties/eval/properties/judge/type",
							keyword: "type",
							params: { type: schema11.properties.eval.properties.judge.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err85];
						else vErrors.push(err85);
						errors++;
					}
					if (typeof data47 === "string") {
						if (func3(data47) < 1) {
							const err86 = {
								instancePath: instancePath + "/eval/judge",
								schemaPath: "#/properties/eval/properties/judge/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
					}
				}
				if (data46.budget !== void 0) {
					let data48 = data46.budget;
					if (!(data48 && typeof data48 == "object" && !Array.isArray(data48)) && data48 !== null) {
						const err87 = {
							instancePath: instancePath + "/eval/budget",
							schemaPath: "#/properties/eval/properties/budget/type",
							keyword: "type",
							params: { type: schema11.properties.eval.properties.budget.type },
							message: "must be object,null"
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
					if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
						for (const key15 in data48) if (!(key15 === "usd" || key15 === "calls" || key15 === "seconds")) {
							const err88 = {
								instancePath: instancePath + "/eval/budget",
								schemaPath: "#/properties/eval/properties/budget/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key15 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
						if (data48.usd !== void 0) {
							let data49 = data48.usd;
							if (typeof data49 == "number" && isFinite(data49)) {
								if (data49 < 0 || isNaN(data49)) {
									const err89 = {
										instancePath: instancePath + "/eval/budget/usd",
										schemaPath: "#/properties/eval/properties/budget/properties/usd/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err89];
									else vErrors.push(err89);
									errors++;
								}
							} else {
								const err90 = {
									instancePath: instancePath + "/eval/budget/usd",
									schemaPath: "#/properties/eval/properties/budget/properties/usd/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
						if (data48.calls !== void 0) {
							let data50 = data48.calls;
							if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
								const err91 = {
									instancePath: instancePath + "/eval/budget/calls",
									schemaPath: "#/properties/eval/properties/budget/properties/calls/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
							}
							if (typeof data50 == "number" && isFinite(data50)) {
								if (data50 < 0 || isNaN(data50)) {
									const err92 = {
										instancePath: instancePath + "/eval/budget/calls",
										schemaPath: "#/properties/eval/properties/budget/properties/calls/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err92];
									else vErrors.push(err92);
									errors++;
								}
							}
						}
						if (data48.seconds !== void 0) {
							let data51 = data48.seconds;
							if (typeof data51 == "number" && isFinite(data51)) {
								if (data51 < 0 || isNaN(data51)) {
									const err93 = {
										instancePath: instancePath + "/eval/budget/seconds",
										schemaPath: "#/properties/eval/properties/budget/properties/seconds/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err93];
									else vErrors.push(err93);
									errors++;
								}
							} else {
								const err94 = {
									instancePath: instancePath + "/eval/budget/seconds",
									schemaPath: "#/properties/eval/properties/budget/properties/seconds/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err94];
								else vErrors.push(err94);
								errors++;
							}
						}
					}
				}
				if (data46.concurrency !== void 0) {
					let data52 = data46.concurrency;
					if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
						const err95 = {
							instancePath: instancePath + "/eval/concurrency",
							schemaPath: "#/properties/eval/properties/concurrency/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err95];
						else vErrors.push(err95);
						errors++;
					}
					if (typeof data52 == "number" && isFinite(data52)) {
						if (data52 > 100 || isNaN(data52)) {
							const err96 = {
								instancePath: instancePath + "/eval/concurrency",
								schemaPath: "#/properties/eval/properties/concurrency/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100"
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
						if (data52 < 1 || isNaN(data52)) {
							const err97 = {
								instancePath: instancePath + "/eval/concurrency",
								schemaPath: "#/properties/eval/properties/concurrency/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err97];
							else vErrors.push(err97);
							errors++;
						}
					}
				}
				if (data46.prices !== void 0) {
					let data53 = data46.prices;
					if (!(data53 && typeof data53 == "object" && !Array.isArray(data53)) && data53 !== null) {
						const err98 = {
							instancePath: instancePath + "/eval/prices",
							schemaPath: "#/properties/eval/properties/prices/type",
							keyword: "type",
							params: { type: schema11.properties.eval.properties.prices.type },
							message: "must be object,null"
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
					if (data53 && typeof data53 == "object" && !Array.isArray(data53)) for (const key16 in data53) {
						let data54 = data53[key16];
						if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
							if (data54.input === void 0) {
								const err99 = {
									instancePath: instancePath + "/eval/prices/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/eval/properties/prices/additionalProperties/required",
									keyword: "required",
									params: { missingProperty: "input" },
									message: "must have required property 'input'"
								};
								if (vErrors === null) vErrors = [err99];
								else vErrors.push(err99);
								errors++;
							}
							if (data54.output === void 0) {
								const err100 = {
									instancePath: instancePath + "/eval/prices/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/eval/properties/prices/additionalProperties/required",
									keyword: "required",
									params: { missingProperty: "output" },
									message: "must have required property 'output'"
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							}
							for (const key17 in data54) if (!(key17 === "input" || key17 === "output" || key17 === "cached")) {
								const err101 = {
									instancePath: instancePath + "/eval/prices/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/eval/properties/prices/additionalProperties/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key17 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err101];
								else vErrors.push(err101);
								errors++;
							}
							if (data54.input !== void 0) {
								let data55 = data54.input;
								if (typeof data55 == "number" && isFinite(data55)) {
									if (data55 < 0 || isNaN(data55)) {
										const err102 = {
											instancePath: instancePath + "/eval/prices/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/input",
											schemaPath: "#/properties/eval/properties/prices/additionalProperties/properties/input/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										};
										if (vErrors === null) vErrors = [err102];
										else vErrors.push(err102);
										errors++;
									}
								} else {
									const err103 = {
										instancePath: instancePath + "/eval/prices/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/input",
										schemaPath: "#/properties/eval/properties/prices/additionalProperties/properties/input/type",
										keyword: "type",
										params: { type: "number" },
										message: "must be number"
									};
									if (vErrors === null) vErrors = [err103];
									else vErrors.push(err103);
									errors++;
								}
							}
							if (data54.output !== void 0) {
								let data56 = data54.output;
								if (typeof data56 == "number" && isFinite(data56)) {
									if (data56 < 0 || isNaN(data56)) {
										const err104 = {
											instancePath: instancePath + "/eval/prices/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/output",
											schemaPath: "#/properties/eval/properties/prices/additionalProperties/properties/output/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										};
										if (vErrors === null) vErrors = [err104];
										else vErrors.push(err104);
										errors++;
									}
								} else {
									const err105 = {
										instancePath: instancePath + "/eval/prices/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/output",
										schemaPath: "#/properties/eval/properties/prices/additionalProperties/properties/output/type",
										keyword: "type",
										params: { type: "number" },
										message: "must be number"
									};
									if (vErrors === null) vErrors = [err105];
									else vErrors.push(err105);
									errors++;
								}
							}
							if (data54.cached !== void 0) {
								let data57 = data54.cached;
								if (typeof data57 == "number" && isFinite(data57)) {
									if (data57 < 0 || isNaN(data57)) {
										const err106 = {
											instancePath: instancePath + "/eval/prices/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/cached",
											schemaPath: "#/properties/eval/properties/prices/additionalProperties/properties/cached/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										};
										if (vErrors === null) vErrors = [err106];
										else vErrors.push(err106);
										errors++;
									}
								} else {
									const err107 = {
										instancePath: instancePath + "/eval/prices/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/cached",
										schemaPath: "#/properties/eval/properties/prices/additionalProperties/properties/cached/type",
										keyword: "type",
										params: { type: "number" },
										message: "must be number"
									};
									if (vErrors === null) vErrors = [err107];
									else vErrors.push(err107);
									errors++;
								}
							}
						} else {
							const err108 = {
								instancePath: instancePath + "/eval/prices/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/eval/properties/prices/additionalProperties/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err108];
							else vErrors.push(err108);
							errors++;
						}
					}
				}
			}
		}
		if (data.ab !== void 0) {
			let data58 = data.ab;
			if (!(data58 && typeof data58 == "object" && !Array.isArray(data58)) && data58 !== null) {
				const err109 = {
					instancePath: instancePath + "/ab",
					schemaPath: "#/properties/ab/type",
					keyword: "type",
					params: { type: schema11.properties.ab.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err109];
				else vErrors.push(err109);
				errors++;
			}
			if (data58 && typeof data58 == "object" && !Array.isArray(data58)) for (const key18 in data58) {
				let data59 = data58[key18];
				if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
					if (data59.prompt === void 0) {
						const err110 = {
							instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/ab/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "prompt" },
							message: "must have required property 'prompt'"
						};
						if (vErrors === null) vErrors = [err110];
						else vErrors.push(err110);
						errors++;
					}
					if (data59.variants === void 0) {
						const err111 = {
							instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/ab/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "variants" },
							message: "must have required property 'variants'"
						};
						if (vErrors === null) vErrors = [err111];
						else vErrors.push(err111);
						errors++;
					}
					for (const key19 in data59) if (!func2.call(schema11.properties.ab.additionalProperties.properties, key19)) {
						const err112 = {
							instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/ab/additionalProperties/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key19 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					}
					if (data59.prompt !== void 0) {
						let data60 = data59.prompt;
						if (typeof data60 === "string") {
							if (!pattern4.test(data60)) {
								const err113 = {
									instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/prompt",
									schemaPath: "#/properties/ab/additionalProperties/properties/prompt/pattern",
									keyword: "pattern",
									params: { pattern: "^[A-Za-z0-9_.-]{1,256}$" },
									message: "must match pattern \"^[A-Za-z0-9_.-]{1,256}$\""
								};
								if (vErrors === null) vErrors = [err113];
								else vErrors.push(err113);
								errors++;
							}
						} else {
							const err114 = {
								instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/prompt",
								schemaPath: "#/properties/ab/additionalProperties/properties/prompt/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err114];
							else vErrors.push(err114);
							errors++;
						}
					}
					if (data59.variants !== void 0) {
						let data61 = data59.variants;
						if (Array.isArray(data61)) {
							if (data61.length > 20) {
								const err115 = {
									instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/variants",
									schemaPath: "#/properties/ab/additionalProperties/properties/variants/maxItems",
									keyword: "maxItems",
									params: { limit: 20 },
									message: "must NOT have more than 20 items"
								};
								if (vErrors === null) vErrors = [err115];
								else vErrors.push(err115);
								errors++;
							}
							if (data61.length < 2) {
								const err116 = {
									instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/variants",
									schemaPath: "#/properties/ab/additionalProperties/properties/variants/minItems",
									keyword: "minItems",
									params: { limit: 2 },
									message: "must NOT have fewer than 2 items"
								};
								if (vErrors === null) vErrors = [err116];
								else vErrors.push(err116);
								errors++;
							}
							const len6 = data61.length;
							for (let i6 = 0; i6 < len6; i6++) {
								let data62 = data61[i6];
								if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
									if (data62.name === void 0) {
										const err117 = {
											instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/variants/" + i6,
											schemaPath: "#/properties/ab/additionalProperties/properties/variants/items/required",
											keyword: "required",
											params: { missingProperty: "name" },
											message: "must have required property 'name'"
										};
										if (vErrors === null) vErrors = [err117];
										else vErrors.push(err117);
										errors++;
									}
									if (data62.alias === void 0) {
										const err118 = {
											instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/variants/" + i6,
											schemaPath: "#/properties/ab/additionalProperties/properties/variants/items/required",
											keyword: "required",
											params: { missingProperty: "alias" },
											message: "must have required property 'alias'"
										};
										if (vErrors === null) vErrors = [err118];
										else vErrors.push(err118);
										errors++;
									}
									if (data62.weight === void 0) {
										const err119 = {
											instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/variants/" + i6,
											schemaPath: "#/properties/ab/additionalProperties/properties/variants/items/required",
											keyword: "required",
											params: { missingProperty: "weight" },
											message: "must have required property 'weight'"
										};
										if (vErrors === null) vErrors = [err119];
										else vErrors.push(err119);
										errors++;
									}
									for (const key20 in data62) if (!(key20 === "name" || key20 === "alias" || key20 === "weight")) {
										const err120 = {
											instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/variants/" + i6,
											schemaPath: "#/properties/ab/additionalProperties/properties/variants/items/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key20 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err120];
										else vErrors.push(err120);
										errors++;
									}
									if (data62.name !== void 0) {
										let data63 = data62.name;
										if (typeof data63 === "string") {
											if (!pattern5.test(data63)) {
												const err121 = {
													instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/variants/" + i6 + "/name",
													schemaPath: "#/properties/ab/additionalProperties/properties/variants/items/properties/name/pattern",
													keyword: "pattern",
													params: { pattern: "^[A-Za-z0-9_-]{1,50}$" },
													message: "must match pattern \"^[A-Za-z0-9_-]{1,50}$\""
												};
												if (vErrors === null) vErrors = [err121];
												else vErrors.push(err121);
												errors++;
											}
										} else {
											const err122 = {
												instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/variants/" + i6 + "/name",
												schemaPath: "#/properties/ab/additionalProperties/properties/variants/items/properties/name/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err122];
											else vErrors.push(err122);
											errors++;
										}
									}
									if (data62.alias !== void 0) {
										let data64 = data62.alias;
										if (typeof data64 === "string") {
											if (func3(data64) < 1) {
												const err123 = {
													instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/variants/" + i6 + "/alias",
													schemaPath: "#/properties/ab/additionalProperties/properties/variants/items/properties/alias/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err123];
												else vErrors.push(err123);
												errors++;
											}
										} else {
											const err124 = {
												instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/variants/" + i6 + "/alias",
												schemaPath: "#/properties/ab/additionalProperties/properties/variants/items/properties/alias/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err124];
											else vErrors.push(err124);
											errors++;
										}
									}
									if (data62.weight !== void 0) {
										let data65 = data62.weight;
										if (typeof data65 == "number" && isFinite(data65)) {
											if (data65 > 1e6 || isNaN(data65)) {
												const err125 = {
													instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/variants/" + i6 + "/weight",
													schemaPath: "#/properties/ab/additionalProperties/properties/variants/items/properties/weight/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 1e6
													},
													message: "must be <= 1000000"
												};
												if (vErrors === null) vErrors = [err125];
												else vErrors.push(err125);
												errors++;
											}
											if (data65 < 0 || isNaN(data65)) {
												const err126 = {
													instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/variants/" + i6 + "/weight",
													schemaPath: "#/properties/ab/additionalProperties/properties/variants/items/properties/weight/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												};
												if (vErrors === null) vErrors = [err126];
												else vErrors.push(err126);
												errors++;
											}
										} else {
											const err127 = {
												instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/variants/" + i6 + "/weight",
												schemaPath: "#/properties/ab/additionalProperties/properties/variants/items/properties/weight/type",
												keyword: "type",
												params: { type: "number" },
												message: "must be number"
											};
											if (vErrors === null) vErrors = [err127];
											else vErrors.push(err127);
											errors++;
										}
									}
								} else {
									const err128 = {
										instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/variants/" + i6,
										schemaPath: "#/properties/ab/additionalProperties/properties/variants/items/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err128];
									else vErrors.push(err128);
									errors++;
								}
							}
						} else {
							const err129 = {
								instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/variants",
								schemaPath: "#/properties/ab/additionalProperties/properties/variants/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err129];
							else vErrors.push(err129);
							errors++;
						}
					}
					if (data59.salt !== void 0) {
						let data66 = data59.salt;
						if (typeof data66 !== "string" && data66 !== null) {
							const err130 = {
								instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/salt",
								schemaPath: "#/properties/ab/additionalProperties/properties/salt/type",
								keyword: "type",
								params: { type: schema11.properties.ab.additionalProperties.properties.salt.type },
								message: "must be string,null"
							};
							if (vErrors === null) vErrors = [err130];
							else vErrors.push(err130);
							errors++;
						}
						if (typeof data66 === "string") {
							if (func3(data66) > 200) {
								const err131 = {
									instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/salt",
									schemaPath: "#/properties/ab/additionalProperties/properties/salt/maxLength",
									keyword: "maxLength",
									params: { limit: 200 },
									message: "must NOT have more than 200 characters"
								};
								if (vErrors === null) vErrors = [err131];
								else vErrors.push(err131);
								errors++;
							}
							if (func3(data66) < 1) {
								const err132 = {
									instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/salt",
									schemaPath: "#/properties/ab/additionalProperties/properties/salt/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err132];
								else vErrors.push(err132);
								errors++;
							}
						}
					}
					if (data59.share !== void 0) {
						let data67 = data59.share;
						if (typeof data67 == "number" && isFinite(data67)) {
							if (data67 > 1 || isNaN(data67)) {
								const err133 = {
									instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/share",
									schemaPath: "#/properties/ab/additionalProperties/properties/share/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 1
									},
									message: "must be <= 1"
								};
								if (vErrors === null) vErrors = [err133];
								else vErrors.push(err133);
								errors++;
							}
							if (data67 <= 0 || isNaN(data67)) {
								const err134 = {
									instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/share",
									schemaPath: "#/properties/ab/additionalProperties/properties/share/exclusiveMinimum",
									keyword: "exclusiveMinimum",
									params: {
										comparison: ">",
										limit: 0
									},
									message: "must be > 0"
								};
								if (vErrors === null) vErrors = [err134];
								else vErrors.push(err134);
								errors++;
							}
						} else {
							const err135 = {
								instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/share",
								schemaPath: "#/properties/ab/additionalProperties/properties/share/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number"
							};
							if (vErrors === null) vErrors = [err135];
							else vErrors.push(err135);
							errors++;
						}
					}
					if (data59.metric !== void 0) {
						let data68 = data59.metric;
						if (!(data68 && typeof data68 == "object" && !Array.isArray(data68)) && data68 !== null) {
							const err136 = {
								instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/metric",
								schemaPath: "#/properties/ab/additionalProperties/properties/metric/type",
								keyword: "type",
								params: { type: schema11.properties.ab.additionalProperties.properties.metric.type },
								message: "must be object,null"
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
						if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
							for (const key21 in data68) if (!(key21 === "name" || key21 === "kind" || key21 === "goal" || key21 === "missing")) {
								const err137 = {
									instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/metric",
									schemaPath: "#/properties/ab/additionalProperties/properties/metric/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key21 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err137];
								else vErrors.push(err137);
								errors++;
							}
							if (data68.name !== void 0) {
								let data69 = data68.name;
								if (typeof data69 === "string") {
									if (func3(data69) > 200) {
										const err138 = {
											instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/metric/name",
											schemaPath: "#/properties/ab/additionalProperties/properties/metric/properties/name/maxLength",
											keyword: "maxLength",
											params: { limit: 200 },
											message: "must NOT have more than 200 characters"
										};
										if (vErrors === null) vErrors = [err138];
										else vErrors.push(err138);
										errors++;
									}
									if (func3(data69) < 1) {
										const err139 = {
											instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/metric/name",
											schemaPath: "#/properties/ab/additionalProperties/properties/metric/properties/name/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err139];
										else vErrors.push(err139);
										errors++;
									}
								} else {
									const err140 = {
										instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/metric/name",
										schemaPath: "#/properties/ab/additionalProperties/properties/metric/properties/name/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err140];
									else vErrors.push(err140);
									errors++;
								}
							}
							if (data68.kind !== void 0) {
								let data70 = data68.kind;
								if (!(data70 === "rate" || data70 === "mean")) {
									const err141 = {
										instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/metric/kind",
										schemaPath: "#/properties/ab/additionalProperties/properties/metric/properties/kind/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.ab.additionalProperties.properties.metric.properties.kind.enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err141];
									else vErrors.push(err141);
									errors++;
								}
							}
							if (data68.goal !== void 0) {
								let data71 = data68.goal;
								if (!(data71 === "higher" || data71 === "lower")) {
									const err142 = {
										instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/metric/goal",
										schemaPath: "#/properties/ab/additionalProperties/properties/metric/properties/goal/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.ab.additionalProperties.properties.metric.properties.goal.enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err142];
									else vErrors.push(err142);
									errors++;
								}
							}
							if (data68.missing !== void 0) {
								let data72 = data68.missing;
								if (!(data72 === "left-out" || data72 === "zero")) {
									const err143 = {
										instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/metric/missing",
										schemaPath: "#/properties/ab/additionalProperties/properties/metric/properties/missing/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.ab.additionalProperties.properties.metric.properties.missing.enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err143];
									else vErrors.push(err143);
									errors++;
								}
							}
						}
					}
					if (data59.guardrails !== void 0) {
						let data73 = data59.guardrails;
						if (!Array.isArray(data73) && data73 !== null) {
							const err144 = {
								instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/guardrails",
								schemaPath: "#/properties/ab/additionalProperties/properties/guardrails/type",
								keyword: "type",
								params: { type: schema11.properties.ab.additionalProperties.properties.guardrails.type },
								message: "must be array,null"
							};
							if (vErrors === null) vErrors = [err144];
							else vErrors.push(err144);
							errors++;
						}
						if (Array.isArray(data73)) {
							const len7 = data73.length;
							for (let i7 = 0; i7 < len7; i7++) {
								let data74 = data73[i7];
								if (typeof data74 === "string") {
									if (func3(data74) < 1) {
										const err145 = {
											instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/guardrails/" + i7,
											schemaPath: "#/properties/ab/additionalProperties/properties/guardrails/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err145];
										else vErrors.push(err145);
										errors++;
									}
								} else {
									const err146 = {
										instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/guardrails/" + i7,
										schemaPath: "#/properties/ab/additionalProperties/properties/guardrails/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err146];
									else vErrors.push(err146);
									errors++;
								}
							}
						}
					}
					if (data59.units !== void 0) {
						let data75 = data59.units;
						if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75)) && data75 !== null) {
							const err147 = {
								instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/units",
								schemaPath: "#/properties/ab/additionalProperties/properties/units/type",
								keyword: "type",
								params: { type: schema11.properties.ab.additionalProperties.properties.units.type },
								message: "must be integer,null"
							};
							if (vErrors === null) vErrors = [err147];
							else vErrors.push(err147);
							errors++;
						}
						if (typeof data75 == "number" && isFinite(data75)) {
							if (data75 < 2 || isNaN(data75)) {
								const err148 = {
									instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/units",
									schemaPath: "#/properties/ab/additionalProperties/properties/units/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 2
									},
									message: "must be >= 2"
								};
								if (vErrors === null) vErrors = [err148];
								else vErrors.push(err148);
								errors++;
							}
						}
					}
					if (data59.decide !== void 0) {
						let data76 = data59.decide;
						if (!(data76 === "any-look" || data76 === "planned-size")) {
							const err149 = {
								instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/decide",
								schemaPath: "#/properties/ab/additionalProperties/properties/decide/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.ab.additionalProperties.properties.decide.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err149];
							else vErrors.push(err149);
							errors++;
						}
					}
					if (data59.start !== void 0) {
						let data77 = data59.start;
						if (typeof data77 !== "string" && data77 !== null) {
							const err150 = {
								instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/start",
								schemaPath: "#/properties/ab/additionalProperties/properties/start/type",
								keyword: "type",
								params: { type: schema11.properties.ab.additionalProperties.properties.start.type },
								message: "must be string,null"
							};
							if (vErrors === null) vErrors = [err150];
							else vErrors.push(err150);
							errors++;
						}
					}
					if (data59.stopped !== void 0) {
						let data78 = data59.stopped;
						if (typeof data78 !== "string" && data78 !== null) {
							const err151 = {
								instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/stopped",
								schemaPath: "#/properties/ab/additionalProperties/properties/stopped/type",
								keyword: "type",
								params: { type: schema11.properties.ab.additionalProperties.properties.stopped.type },
								message: "must be string,null"
							};
							if (vErrors === null) vErrors = [err151];
							else vErrors.push(err151);
							errors++;
						}
					}
				} else {
					const err152 = {
						instancePath: instancePath + "/ab/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/ab/additionalProperties/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err152];
					else vErrors.push(err152);
					errors++;
				}
			}
		}
		if (data.status !== void 0) {
			let data79 = data.status;
			if (!(data79 && typeof data79 == "object" && !Array.isArray(data79)) && data79 !== null) {
				const err153 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: schema11.properties.status.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err153];
				else vErrors.push(err153);
				errors++;
			}
			if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
				for (const key22 in data79) if (!(key22 === "window" || key22 === "targets")) {
					const err154 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key22 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err154];
					else vErrors.push(err154);
					errors++;
				}
				if (data79.window !== void 0) {
					let data80 = data79.window;
					if (typeof data80 === "string") {
						if (!pattern1.test(data80)) {
							const err155 = {
								instancePath: instancePath + "/status/window",
								schemaPath: "#/properties/status/properties/window/pattern",
								keyword: "pattern",
								params: { pattern: "^[1-9][0-9]{0,5}[smhdw]$" },
								message: "must match pattern \"^[1-9][0-9]{0,5}[smhdw]$\""
							};
							if (vErrors === null) vErrors = [err155];
							else vErrors.push(err155);
							errors++;
						}
					} else {
						const err156 = {
							instancePath: instancePath + "/status/window",
							schemaPath: "#/properties/status/properties/window/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err156];
						else vErrors.push(err156);
						errors++;
					}
				}
				if (data79.targets !== void 0) {
					let data81 = data79.targets;
					if (!(data81 && typeof data81 == "object" && !Array.isArray(data81)) && data81 !== null) {
						const err157 = {
							instancePath: instancePath + "/status/targets",
							schemaPath: "#/properties/status/properties/targets/type",
							keyword: "type",
							params: { type: schema11.properties.status.properties.targets.type },
							message: "must be object,null"
						};
						if (vErrors === null) vErrors = [err157];
						else vErrors.push(err157);
						errors++;
					}
					if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
						for (const key23 in data81) if (!(key23 === "registry_coverage" || key23 === "lint_pass_rate" || key23 === "sync_reliability" || key23 === "trace_completeness" || key23 === "eval_pass_rate")) {
							const err158 = {
								instancePath: instancePath + "/status/targets",
								schemaPath: "#/properties/status/properties/targets/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key23 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err158];
							else vErrors.push(err158);
							errors++;
						}
						if (data81.registry_coverage !== void 0) {
							let data82 = data81.registry_coverage;
							if (!(typeof data82 == "number" && isFinite(data82)) && data82 !== null) {
								const err159 = {
									instancePath: instancePath + "/status/targets/registry_coverage",
									schemaPath: "#/properties/status/properties/targets/properties/registry_coverage/type",
									keyword: "type",
									params: { type: schema11.properties.status.properties.targets.properties.registry_coverage.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err159];
								else vErrors.push(err159);
								errors++;
							}
							if (typeof data82 == "number" && isFinite(data82)) {
								if (data82 > 1 || isNaN(data82)) {
									const err160 = {
										instancePath: instancePath + "/status/targets/registry_coverage",
										schemaPath: "#/properties/status/properties/targets/properties/registry_coverage/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										},
										message: "must be <= 1"
									};
									if (vErrors === null) vErrors = [err160];
									else vErrors.push(err160);
									errors++;
								}
								if (data82 < 0 || isNaN(data82)) {
									const err161 = {
										instancePath: instancePath + "/status/targets/registry_coverage",
										schemaPath: "#/properties/status/properties/targets/properties/registry_coverage/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err161];
									else vErrors.push(err161);
									errors++;
								}
							}
						}
						if (data81.lint_pass_rate !== void 0) {
							let data83 = data81.lint_pass_rate;
							if (!(typeof data83 == "number" && isFinite(data83)) && data83 !== null) {
								const err162 = {
									instancePath: instancePath + "/status/targets/lint_pass_rate",
									schemaPath: "#/properties/status/properties/targets/properties/lint_pass_rate/type",
									keyword: "type",
									params: { type: schema11.properties.status.properties.targets.properties.lint_pass_rate.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err162];
								else vErrors.push(err162);
								errors++;
							}
							if (typeof data83 == "number" && isFinite(data83)) {
								if (data83 > 1 || isNaN(data83)) {
									const err163 = {
										instancePath: instancePath + "/status/targets/lint_pass_rate",
										schemaPath: "#/properties/status/properties/targets/properties/lint_pass_rate/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										},
										message: "must be <= 1"
									};
									if (vErrors === null) vErrors = [err163];
									else vErrors.push(err163);
									errors++;
								}
								if (data83 < 0 || isNaN(data83)) {
									const err164 = {
										instancePath: instancePath + "/status/targets/lint_pass_rate",
										schemaPath: "#/properties/status/properties/targets/properties/lint_pass_rate/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err164];
									else vErrors.push(err164);
									errors++;
								}
							}
						}
						if (data81.sync_reliability !== void 0) {
							let data84 = data81.sync_reliability;
							if (!(typeof data84 == "number" && isFinite(data84)) && data84 !== null) {
								const err165 = {
									instancePath: instancePath + "/status/targets/sync_reliability",
									schemaPath: "#/properties/status/properties/targets/properties/sync_reliability/type",
									keyword: "type",
									params: { type: schema11.properties.status.properties.targets.properties.sync_reliability.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err165];
								else vErrors.push(err165);
								errors++;
							}
							if (typeof data84 == "number" && isFinite(data84)) {
								if (data84 > 1 || isNaN(data84)) {
									const err166 = {
										instancePath: instancePath + "/status/targets/sync_reliability",
										schemaPath: "#/properties/status/properties/targets/properties/sync_reliability/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										},
										message: "must be <= 1"
									};
									if (vErrors === null) vErrors = [err166];
									else vErrors.push(err166);
									errors++;
								}
								if (data84 < 0 || isNaN(data84)) {
									const err167 = {
										instancePath: instancePath + "/status/targets/sync_reliability",
										schemaPath: "#/properties/status/properties/targets/properties/sync_reliability/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err167];
									else vErrors.push(err167);
									errors++;
								}
							}
						}
						if (data81.trace_completeness !== void 0) {
							let data85 = data81.trace_completeness;
							if (!(typeof data85 == "number" && isFinite(data85)) && data85 !== null) {
								const err168 = {
									instancePath: instancePath + "/status/targets/trace_completeness",
									schemaPath: "#/properties/status/properties/targets/properties/trace_completeness/type",
									keyword: "type",
									params: { type: schema11.properties.status.properties.targets.properties.trace_completeness.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err168];
								else vErrors.push(err168);
								errors++;
							}
							if (typeof data85 == "number" && isFinite(data85)) {
								if (data85 > 1 || isNaN(data85)) {
									const err169 = {
										instancePath: instancePath + "/status/targets/trace_completeness",
										schemaPath: "#/properties/status/properties/targets/properties/trace_completeness/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										},
										message: "must be <= 1"
									};
									if (vErrors === null) vErrors = [err169];
									else vErrors.push(err169);
									errors++;
								}
								if (data85 < 0 || isNaN(data85)) {
									const err170 = {
										instancePath: instancePath + "/status/targets/trace_completeness",
										schemaPath: "#/properties/status/properties/targets/properties/trace_completeness/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err170];
									else vErrors.push(err170);
									errors++;
								}
							}
						}
						if (data81.eval_pass_rate !== void 0) {
							let data86 = data81.eval_pass_rate;
							if (!(typeof data86 == "number" && isFinite(data86)) && data86 !== null) {
								const err171 = {
									instancePath: instancePath + "/status/targets/eval_pass_rate",
									schemaPath: "#/properties/status/properties/targets/properties/eval_pass_rate/type",
									keyword: "type",
									params: { type: schema11.properties.status.properties.targets.properties.eval_pass_rate.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err171];
								else vErrors.push(err171);
								errors++;
							}
							if (typeof data86 == "number" && isFinite(data86)) {
								if (data86 > 1 || isNaN(data86)) {
									const err172 = {
										instancePath: instancePath + "/status/targets/eval_pass_rate",
										schemaPath: "#/properties/status/properties/targets/properties/eval_pass_rate/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										},
										message: "must be <= 1"
									};
									if (vErrors === null) vErrors = [err172];
									else vErrors.push(err172);
									errors++;
								}
								if (data86 < 0 || isNaN(data86)) {
									const err173 = {
										instancePath: instancePath + "/status/targets/eval_pass_rate",
										schemaPath: "#/properties/status/properties/targets/properties/eval_pass_rate/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err173];
									else vErrors.push(err173);
									errors++;
								}
							}
						}
					}
				}
			}
		}
		if (data.hosts !== void 0) {
			let data87 = data.hosts;
			if (!Array.isArray(data87) && data87 !== null) {
				const err174 = {
					instancePath: instancePath + "/hosts",
					schemaPath: "#/properties/hosts/type",
					keyword: "type",
					params: { type: schema11.properties.hosts.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err174];
				else vErrors.push(err174);
				errors++;
			}
			if (Array.isArray(data87)) {
				const len8 = data87.length;
				for (let i8 = 0; i8 < len8; i8++) {
					let data88 = data87[i8];
					if (typeof data88 === "string") {
						if (func3(data88) < 1) {
							const err175 = {
								instancePath: instancePath + "/hosts/" + i8,
								schemaPath: "#/properties/hosts/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err175];
							else vErrors.push(err175);
							errors++;
						}
					} else {
						const err176 = {
							instancePath: instancePath + "/hosts/" + i8,
							schemaPath: "#/properties/hosts/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err176];
						else vErrors.push(err176);
						errors++;
					}
				}
			}
		}
	}
	validate10.errors = vErrors;
	return errors === 0;
}
// src/config/check-shape.ts
function checkShape(data) {
	if (validateConfig(data)) return [];
	return require_evaluation.schemaFaults({
		data,
		errors: validateConfig.errors ?? [],
		schema: config_schema_default,
		whole: "The configuration"
	});
}
// src/config/check-config.ts
const FORMAT = 1;
function checkLayer(layer) {
	refuseLaterFormat(layer);
	const found = checkShape(layer.data);
	const broken = new Set(found.map(({ path }) => path[0]));
	const data = Object.fromEntries(Object.entries(layer.data).filter(([key]) => !broken.has(key)));
	return {
		layer: {
			...layer,
			data
		},
		problems: found.map((problem) => placed(problem, layer))
	};
}
function checkMeaning(config, layers) {
	return [...meaning(config)].flatMap((problem) => {
		const layer = nearestLayer(layers, problem.path);
		return layer?.written ? [placed(problem, layer)] : [];
	});
}
function configError(found) {
	const problems = found.toSorted((a, b) => a.line - b.line || a.column - b.column);
	const hint = "Every key is described in schemas/config.schema.json.";
	const [first] = problems;
	if (first === void 0 || problems.length === 1) {
		const { message = "", ...place } = first ?? {};
		return new require_main.PromptopsError("CONFIG_INVALID", message, hint, first ? { place } : {});
	}
	const lines = problems.map(({ file, line, column, message }) => `  ${file}:${line}:${column}  ${message}`);
	const place = {
		file: first.file,
		line: first.line,
		column: first.column
	};
	return new require_main.PromptopsError("CONFIG_INVALID", `The configuration has ${problems.length} problems:\n${lines.join("\n")}`, hint, { place });
}
function refuseLaterFormat(layer) {
	const { format } = layer.data;
	if (!layer.written || typeof format !== "number" || format <= FORMAT) return;
	throw new require_main.PromptopsError("CONFIG_INVALID", `This configuration has format ${format}; promptops ${require_base.VERSION} reads format ${FORMAT}.`, `Use a promptops that reads format ${format}: a later one than ${require_base.VERSION}.`, { place: {
		file: layer.written.file,
		...require_main.placeIn(layer.written, ["format"])
	} });
}
function* meaning({ prompts, registry, registries, aliases, lint, ab }) {
	for (const [at, { include }] of (prompts ?? []).entries()) if (leaves(include)) yield {
		path: [
			"prompts",
			at,
			"include"
		],
		message: "This pattern leaves the workspace; only files inside it are read."
	};
	for (const [at, { files }] of lint.overrides.entries()) for (const [index, file] of files.entries()) if (leaves(file)) yield {
		path: [
			"lint",
			"overrides",
			at,
			"files",
			index
		],
		message: "This pattern leaves the workspace."
	};
	yield* uri(registry.uri, ["registry", "uri"]);
	yield* uri(registry.tracking_uri, ["registry", "tracking_uri"]);
	for (const [name, one] of Object.entries(registries)) {
		yield* uri(one.uri, [
			"registries",
			name,
			"uri"
		]);
		yield* uri(one.tracking_uri, [
			"registries",
			name,
			"tracking_uri"
		]);
	}
	if (registry.tracking_alias !== null) yield* aliasName(registry.tracking_alias, ["registry", "tracking_alias"], false);
	for (const [name, alias] of Object.entries(aliases)) yield* aliasMeaning(name, alias, Object.keys(aliases));
	yield* abFaults(ab);
}
function* aliasMeaning(name, alias, known) {
	const path = ["aliases", name];
	yield* aliasName(name, path, true);
	if (alias.protected && alias.allow_fixtures) yield {
		path: [...path, "allow_fixtures"],
		message: `\`${name}\` is protected: evaluations on recorded answers cannot open it.`
	};
	for (const [index, rule] of alias.gate.entries()) yield* gateLine(rule, [
		...path,
		"gate",
		index
	]);
	if (alias.from === name) yield {
		path: [...path, "from"],
		message: `\`${name}\` cannot follow itself.`
	};
	else if (alias.from !== null && !known.includes(alias.from)) yield {
		path: [...path, "from"],
		message: `There is no alias \`${alias.from}\` in \`aliases\`.${require_main.didYouMean(alias.from, known)}`
	};
}
function* gateLine(rule, path) {
	const gate = require_evaluation.parseGate(rule);
	if (require_evaluation.isGateProblem(gate)) yield {
		path,
		message: [gate.problem, gate.hint].filter(Boolean).join(" ")
	};
}
const SPECIAL = new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
function* aliasName(name, path, key) {
	const reason = aliasProblem(name);
	if (reason !== void 0) yield {
		path,
		key,
		message: `\`${name}\` cannot be an alias: ${reason}.`
	};
}
function aliasProblem(name) {
	if (/^latest$/i.test(name)) return "it always means the newest version";
	if (/^v\d+$/i.test(name) || /^\d+$/.test(name)) return "it would be taken for a version number";
	if (name.includes(".")) return "a name with a dot is a label";
	if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) return "aliases have letters, digits, `_` and `-` only, at most 255";
	return SPECIAL.has(name) ? "the name is reserved" : void 0;
}
function* uri(written, path) {
	const message = written === null ? void 0 : require_registry.registryUriProblem(written);
	if (message !== void 0) yield {
		path,
		message
	};
}
function leaves(pattern) {
	return pattern.startsWith("../") || pattern === ".." || pattern.startsWith("/");
}
function nearestLayer(layers, path) {
	for (let length = path.length; length > 0; length--) {
		const layer = require_main.decidingLayer(layers, path.slice(0, length));
		if (layer) return layer;
	}
}
function placed({ path, key, message }, { written }) {
	if (!written) return {
		message,
		file: "",
		line: 1,
		column: 1
	};
	return {
		message,
		file: written.file,
		...require_main.placeIn(written, path, key ? "key" : "value")
	};
}
exports.checkLayer = checkLayer;
exports.checkMeaning = checkMeaning;
exports.configError = configError;
