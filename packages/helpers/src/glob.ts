const MAX_CACHED = 1000;
const compiled = new Map<string, RegExp>();

/**
 * Whether a shell glob matches the whole text, case-sensitively: `*` is any run of characters ("/" and newlines
 * included), `?` one character, `[a-z]` a class, `[!a-z]` its negation. There is no escape character; an unclosed `[`
 * stands for itself.
 */
export function patternMatch(text: string, pattern: string): boolean {
  let expression = compiled.get(pattern);
  if (!expression) {
    expression = compile(pattern);
    // Patterns may come from logs: the cache must not grow with them.
    if (compiled.size >= MAX_CACHED) compiled.clear();
    compiled.set(pattern, expression);
  }
  return expression.test(text);
}

/** Whether any of the globs matches the whole text. */
export function patternMatchList(text: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => patternMatch(text, pattern));
}

function compile(pattern: string): RegExp {
  const [first = "", ...others] = segmentsBetweenStars(pattern);
  const last = others.pop();
  if (last === undefined) return new RegExp(`^${first}$`, "su");
  // A lookahead never gives back what its group took: no star is retried, so the time stays proportional to the text.
  const middle = others.map((segment, index) => `(?=(.*?${segment}))\\${index + 1}`).join("");
  return new RegExp(`^${first}${middle}.*${last}$`, "su");
}

/** The pattern cut at its stars, each piece as the source of a regular expression. */
function segmentsBetweenStars(pattern: string): string[] {
  const segments = [""];
  let rest = pattern;
  while (rest !== "") {
    const [token] = /^(?:\*+|\[!?\]?[^\]]*\]|.)/su.exec(rest) ?? [rest];
    rest = rest.slice(token.length);
    if (token.startsWith("*")) segments.push("");
    else segments[segments.length - 1] += tokenSource(token);
  }
  return segments;
}

function tokenSource(token: string): string {
  if (token === "?") return ".";
  return token.length > 1 && token.startsWith("[") ? classSource(token.slice(1, -1)) : escape(token);
}

function classSource(body: string): string {
  const negated = body.startsWith("!");
  const members = [...body.slice(negated ? 1 : 0).matchAll(/(.)-(.)|./gsu)].map(([single, low, high]) => {
    if (low === undefined || high === undefined) return escapeInClass(single);
    return low <= high ? `${escapeInClass(low)}-${escapeInClass(high)}` : "";
  });
  return `[${negated ? "^" : ""}${members.join("")}]`;
}

function escape(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}

/** Outside a class a hyphen must not be escaped. */
function escapeInClass(character: string): string {
  return character === "-" ? "\\-" : escape(character);
}
