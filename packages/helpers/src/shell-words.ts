const piece = /([ \t\r\n]+)|'([^']*)'|"([^"\\]*(?:\\.[^"\\]*)*)"|\\(.)|([^ \t\r\n'"\\]+)|./gs;

/** Linux takes no longer argument (MAX_ARG_STRLEN, in bytes), and endless words exhaust the expression's stack. */
const MAX_COMMAND_LENGTH = 128 * 1024;

/**
 * The words of a command line as a POSIX shell would split it: quotes group, a backslash takes the next character as it
 * is, nothing is expanded; of an endless one, those of the first 128 KiB. Null when a quote is left open or the text ends in a backslash.
 */
export function shellWords(command: string): string[] | null {
  const words: string[] = [];
  let word: string | undefined;
  for (const [, blank, single, double, escaped, plain] of command.slice(0, MAX_COMMAND_LENGTH).matchAll(piece)) {
    if (blank !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    const part = single ?? double?.replace(/\\(["\\])/g, "$1") ?? escaped ?? plain;
    if (part === undefined) return null;
    word = (word ?? "") + part;
  }
  return word === undefined ? words : [...words, word];
}
