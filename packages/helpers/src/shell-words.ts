const piece = /([ \t\r\n]+)|'([^']*)'|"([^"\\]*(?:\\.[^"\\]*)*)"|\\(.)|([^ \t\r\n'"\\]+)|./gs;

/**
 * The words of a command line as a POSIX shell would split it: quotes group, a backslash takes the next character as it
 * is, nothing is expanded. Null when a quote is left open or the text ends in a backslash.
 */
export function shellWords(command: string): string[] | null {
  const words: string[] = [];
  let word: string | undefined;
  for (const [, blank, single, double, escaped, plain] of command.matchAll(piece)) {
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
