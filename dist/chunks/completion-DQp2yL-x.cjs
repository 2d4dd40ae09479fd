require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/commands/completion-scripts.ts
function bashCompletion(offers) {
	const names = commandsOf(offers).map(({ command }) => command);
	const words = ({ command, flags }) => [...command === "" ? names : [], ...flags.map(({ name }) => name)].join(" ");
	return `# bash completion for promptops
_promptops() {
  local current="\${COMP_WORDS[COMP_CWORD]}" command="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${names.join("|")}) command="$word"; break ;;
    esac
  done
  case "$command" in
${offers.map((offer) => `    ${offer.command === "" ? "''" : offer.command}) words="${words(offer)}" ;;`).join("\n")}
  esac
  if [[ "$current" == -* || -z "$command" ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    COMPREPLY=()
  fi
}
complete -o default -F _promptops promptops
`;
}
function zshCompletion(offers) {
	const described = (name, text) => quoted(`${name.replaceAll(":", "\\:")}:${text}`);
	const flags = (offer) => offer.flags.map(({ name, description }) => described(name, description)).join(" ");
	return `#compdef promptops
_promptops() {
  local command="" word
  local -a commands flags
  commands=(${commandsOf(offers).map(({ command, summary }) => described(command, summary)).join(" ")})
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$word" in
      ${commandsOf(offers).map(({ command }) => command).join("|")}) command="$word"; break ;;
    esac
  done
  case "$command" in
${offers.map((offer) => `    ${offer.command === "" ? "''" : offer.command}) flags=(${flags(offer)}) ;;`).join("\n")}
  esac
  if [[ "\${words[CURRENT]}" == -* ]]; then
    _describe 'flag' flags
  elif [[ -z "$command" ]]; then
    _describe 'command' commands
  else
    _files
  fi
}
if [[ "\${funcstack[1]}" == _promptops ]]; then
  _promptops "$@"
else
  compdef _promptops promptops
fi
`;
}
function fishCompletion(offers) {
	return `# fish completion for promptops\n${offers.flatMap(({ command, summary, flags }) => {
		const when = command === "" ? "__fish_use_subcommand" : `__fish_seen_subcommand_from ${command}`;
		const itself = command === "" ? [] : [`complete -c promptops -f -n __fish_use_subcommand -a ${command} -d ${quoted(summary)}`];
		const own = flags.map(({ name, description }) => `complete -c promptops -n '${when}' -l ${name.slice(2)} -d ${quoted(description)}`);
		return [...itself, ...own];
	}).join("\n")}\n`;
}
function commandsOf(offers) {
	return offers.filter(({ command }) => command !== "");
}
function quoted(text) {
	return `'${text.replaceAll("'", `'"'"'`)}'`;
}
// src/commands/completion.ts
const SCRIPTS = {
	bash: bashCompletion,
	zsh: zshCompletion,
	fish: fishCompletion
};
const completion = (program, open, terminal) => program.command("completion").summary("print a completion script for a shell").description("Prints a script that completes commands and flags in bash, zsh or fish.").addArgument(new require_main.Argument("<shell>", "the shell").choices(Object.keys(SCRIPTS))).addHelpText("after", `
Examples:
  $ promptops completion bash >> ~/.bashrc
  $ promptops completion zsh > "\${fpath[1]}/_promptops"
  $ promptops completion fish > ~/.config/fish/completions/promptops.fish`).action(async (shell) => {
	const { buildProgram } = await Promise.resolve().then(() => require("./main-CT8p7YMI.cjs")).then((n) => n.program_exports);
	const whole = await buildProgram(open, terminal);
	const offers = [whole, ...whole.commands].map((command) => ({
		command: command === whole ? "" : command.name(),
		summary: command.summary(),
		flags: command.options.flatMap(({ long, description }) => long ? [{
			name: long,
			description
		}] : [])
	}));
	terminal.stdout(SCRIPTS[shell]?.(offers) ?? "");
});
exports.completion = completion;
