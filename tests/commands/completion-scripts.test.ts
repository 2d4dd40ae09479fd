import { expect, it } from '@jest/globals';
import { fishCompletion, type Offer, zshCompletion } from '../../src/commands/completion-scripts.ts';

const offers: readonly Offer[] = [
  {
    command: '',
    summary: '',
    flags: [{ name: '--quiet', description: 'only what matters' }],
  },
  {
    command: 'lint',
    summary: "check what's there",
    flags: [{ name: '--fix', description: 'mend: $(safely) `now`' }],
  },
];

it('quotes what a shell would read', () => {
  expect(fishCompletion(offers)).toMatchInlineSnapshot(`
    "# fish completion for promptops
    complete -c promptops -n '__fish_use_subcommand' -l quiet -d 'only what matters'
    complete -c promptops -f -n __fish_use_subcommand -a lint -d 'check what'"'"'s there'
    complete -c promptops -n '__fish_seen_subcommand_from lint' -l fix -d 'mend: $(safely) \`now\`'
    "
  `);
  expect(zshCompletion(offers)).toMatchInlineSnapshot(`
    "#compdef promptops
    _promptops() {
      local command="" word
      local -a commands flags
      commands=('lint:check what'"'"'s there')
      for word in "\${(@)words[2,CURRENT-1]}"; do
        case "$word" in
          lint) command="$word"; break ;;
        esac
      done
      case "$command" in
        '') flags=('--quiet:only what matters') ;;
        lint) flags=('--fix:mend: $(safely) \`now\`') ;;
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
    "
  `);
});
