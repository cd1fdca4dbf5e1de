/** Whether a resource id is one of those that globs accept: "*" is any text, all else is literal, case-sensitive, whole id. */
export function isSuppressed(resourceId: string, suppressions: readonly string[]): boolean {
  return suppressions.some((glob) => matches(resourceId, glob.split("*")));
}

/** Whether a text is made of these pieces in order, with any text between them; the first and last are its ends. */
function matches(text: string, pieces: readonly string[]): boolean {
  const [first = "", ...others] = pieces;
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  // The earliest place of each piece leaves the most room for the next, so none needs to be tried again.
  for (const piece of others) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}
