import type * as Re2 from "re2js";

const MAX_CACHED = 1000;
const compiled = new Map<string, Re2.RE2JS>();

/**
 * Whether one of the regular expressions (RE2 syntax, so "(?i)" may lead) matches from the start of the text. They run
 * in linear time whatever the pattern. Throws when a pattern is invalid.
 */
export function startsWithPattern(text: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => expression(pattern).matcher(text).lookingAt());
}

/** Whether one of the regular expressions matches anywhere in the text; otherwise as `startsWithPattern`. */
export function containsPattern(text: string, patterns: readonly string[]): boolean {
  // One pass for all of them, and "test", which needs no groups, is many times faster than a matcher.
  return patterns.length > 0 && expression(patterns.map((pattern) => `(?:${pattern})`).join("|")).test(text);
}

/** What the first match of a regular expression in the text reads, undefined when there is none. */
export function matchedText(text: string, pattern: string): string | undefined {
  const compiledPattern = expression(pattern);
  if (!compiledPattern.test(text)) return undefined;
  const matcher = compiledPattern.matcher(text);
  return matcher.find() ? (matcher.group() ?? undefined) : undefined;
}

function expression(pattern: string): Re2.RE2JS {
  const known = compiled.get(pattern);
  if (known) return known;
  // Importing a pack should not wait for what few of its events need.
  const { RE2JS } = require("re2js") as typeof Re2;
  const fresh = RE2JS.compile(pattern);
  if (compiled.size >= MAX_CACHED) compiled.clear();
  compiled.set(pattern, fresh);
  return fresh;
}
