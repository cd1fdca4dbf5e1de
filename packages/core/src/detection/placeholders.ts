/** What generators leave for a rule's author to replace, as in "<fill in: what happened>". */
const placeholder = /<fill in: [^<>]*>/g;

/** The placeholders that the code of a class still holds, each once; those of its base classes are not looked for. */
export function placeholdersOf(detectionClass: new () => unknown): string[] {
  return [...new Set(Function.prototype.toString.call(detectionClass).match(placeholder))];
}
