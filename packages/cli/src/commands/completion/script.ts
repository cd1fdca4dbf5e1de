const bash = `# Completion of pypanther's commands and options in bash
_pypanther() {
  local words="$(pypanther --get-yargs-completions "\${COMP_WORDS[@]}" 2>/dev/null)"
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
  [ \${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o filenames -F _pypanther pypanther
`;

const zsh = `# Completion of pypanther's commands and options in zsh
_pypanther() {
  local -a found
  found=("\${(@f)$(pypanther --get-yargs-completions "\${words[@]}" 2>/dev/null)}")
  _describe 'pypanther' found || _files
}
compdef _pypanther pypanther
`;

/** The script that makes a shell ask pypanther for what may come next. */
export function completionScript(shell: "bash" | "zsh"): string {
  return shell === "zsh" ? zsh : bash;
}
