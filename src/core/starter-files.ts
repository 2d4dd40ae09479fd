const REPOSITORY = 'https://github.com/promptops/promptops';
const SCHEMAS = 'https://raw.githubusercontent.com/promptops/promptops/main/schemas';

/** The first configuration: which files are prompts, and the door to everything else. */
export function starterConfig(includes: readonly string[]): string {
  return `# yaml-language-server: $schema=${SCHEMAS}/config.schema.json
# Every other key has a default: \`promptops config --print\` shows them.
format: 1
prompts:
${includes.map((include) => `  - include: ${JSON.stringify(include)}\n`).join('')}`;
}

export const STARTER_PROMPT = `# yaml-language-server: $schema=${SCHEMAS}/prompt.schema.json
name: answer-question
version: "0.1.0"
description: Answers a question from a text, and says so when the text does not hold the answer.
model: openai/gpt-4o-mini
modelParameters:
  temperature: 0.2
  maxTokens: 400
messages:
  - role: system
    content: |
      You answer questions about a text. Use only what the text says.
      When it does not hold the answer, say that you do not know.
  - role: user
    content: |
      <text>
      {{text}}
      </text>
      <question>
      {{question}}
      </question>
variables:
  - {name: text, description: the text that holds the answer}
  - {name: question, description: what the user asked}
testData:
  - text: The shop opens at nine and closes at six.
    question: When does the shop open?
    expected: nine
evaluators:
  - name: names the hour
    string: {contains: "{{expected}}"}
`;

/** Lints on every pull request; needs no secret and may only read. */
export function starterWorkflow(version: string): string {
  return `name: promptops
on:
  pull_request:
  push:
    branches: [main, master]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      - run: npx --yes promptops@${version} lint --format github
`;
}

/** The entry of \`.pre-commit-config.yaml\`, below \`repos:\`. */
export function preCommitEntry(version: string): string {
  return `  - repo: ${REPOSITORY}
    rev: v${version}
    hooks:
      - id: promptops-lint
`;
}
