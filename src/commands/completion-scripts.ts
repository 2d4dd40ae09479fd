/** What can be typed after a command; `''` stands for the program itself. */
export interface Offer {
  readonly command: string;
  readonly summary: string;
  readonly flags: readonly { readonly name: string; readonly description: string }[];
}

export function bashCompletion(offers: readonly Offer[]): string {
  const names = commandsOf(offers).map(({ command }) => command);
  const words = ({ command, flags }: Offer) => [...(command === '' ? names : []), ...flags.map(({ name }) => name)].join(' ');
  return `# bash completion for promptops
_promptops() {
  local current="\${COMP_WORDS[COMP_CWORD]}" command="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${names.join('|')}) command="$word"; break ;;
    esac
  done
  case "$command" in
${offers.map((offer) => `    ${offer.command === '' ? "''" : offer.command}) words="${words(offer)}" ;;`).join('\n')}
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

export function zshCompletion(offers: readonly Offer[]): string {
  const described = (name: string, text: string) => quoted(`${name.replaceAll(':', '\\:')}:${text}`);
  const flags = (offer: Offer) => offer.flags.map(({ name, description }) => described(name, description)).join(' ');
  const commands = commandsOf(offers).map(({ command, summary }) => described(command, summary));
  return `#compdef promptops
_promptops() {
  local command="" word
  local -a commands flags
  commands=(${commands.join(' ')})
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$word" in
      ${commandsOf(offers)
        .map(({ command }) => command)
        .join('|')}) command="$word"; break ;;
    esac
  done
  case "$command" in
${offers.map((offer) => `    ${offer.command === '' ? "''" : offer.command}) flags=(${flags(offer)}) ;;`).join('\n')}
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

export function fishCompletion(offers: readonly Offer[]): string {
  const lines = offers.flatMap(({ command, summary, flags }) => {
    const when = command === '' ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${command}`;
    const itself = command === '' ? [] : [`complete -c promptops -f -n __fish_use_subcommand -a ${command} -d ${quoted(summary)}`];
    const own = flags.map(({ name, description }) => `complete -c promptops -n '${when}' -l ${name.slice(2)} -d ${quoted(description)}`);
    return [...itself, ...own];
  });
  return `# fish completion for promptops\n${lines.join('\n')}\n`;
}

function commandsOf(offers: readonly Offer[]): readonly Offer[] {
  return offers.filter(({ command }) => command !== '');
}

/** One word for zsh and fish, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'"'"'`)}'`;
}
