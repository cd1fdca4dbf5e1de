import { RE2JS } from "re2js";

const MAX_CACHED = 1000;
const compiled = new Map<string, RE2JS>();

/**
 * Whether one of the regular expressions (RE2 syntax, so "(?i)" may lead) matches from the start of the text. They run
 * in linear time whatever the pattern. Throws when a pattern is invalid.
 */
export function startsWithPattern(text: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => expression(pattern).matcher(text).lookingAt());
}

/** Whether one of the regular expressions matches anywhere in the text; otherwise as `startsWithPattern`. */
export function containsPattern(text: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => expression(pattern).matcher(text).find());
}

function expression(pattern: string): RE2JS {
  const known = compiled.get(pattern);
  if (known) return known;
  const fresh = RE2JS.compile(pattern);
  if (compiled.size >= MAX_CACHED) compiled.clear();
  compiled.set(pattern, fresh);
  return fresh;
}
