import type { JsonValue } from "@pypanther/core";
import type * as Re2 from "re2js";

/** Shell syntax that has no place in a title, a branch name or a commit message, as regular expressions. */
export const BASH_INJECTION_PATTERNS: readonly string[] = [
  String.raw`\$\([^)]+\)`,
  String.raw`\$\{[^}]*\$\([^)]+\)[^}]*\}`,
  "\\$\\{[^}]*`[^`]+`[^}]*\\}",
  String.raw`<\([^)]+\)`,
  String.raw`>\([^)]+\)`,
  String.raw`/bin/(?:sh|bash|dash|zsh)\s+-c\s+`,
  String.raw`(?:bash|sh)\s+-c\s+['\"]`,
  String.raw`\\x[0-9a-fA-F]{4,}`,
  String.raw`eval\s*\(\s*\$`,
  String.raw`exec\s*\(\s*\$`,
  String.raw`(?:curl|wget)\s+[^|>]+\|\s*(?:sh|bash)`,
  String.raw`nc\s+[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\s+[0-9]+`,
];

/** Something that every match of every pattern has in it: most texts lack all of this, and looking for it costs little. */
const telltale = /\$[({]|[<>]\(|-c\s|\\x|\(\s*\$|\||nc\s/i;

/** How much of a text is searched for what a pattern matched, in characters: as much as GitHub lets a body have. */
const MAX_SEARCHED = 65_536;

interface Expressions {
  readonly any: Re2.RE2JS;
  readonly each: readonly { pattern: string; expression: Re2.RE2JS }[];
}

let compiled: Expressions | undefined;

/** Whoever opens a pull request writes these texts: RE2 stays linear where backtracking takes cubic time. */
function expressions(): Expressions {
  if (compiled) return compiled;
  // Importing a pack should not wait for what few of its events need.
  const { RE2JS } = require("re2js") as typeof Re2;
  const compile = (pattern: string) => RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  compiled = {
    any: compile(BASH_INJECTION_PATTERNS.map((pattern) => `(?:${pattern})`).join("|")),
    each: BASH_INJECTION_PATTERNS.map((pattern) => ({ pattern, expression: compile(pattern) })),
  };
  return compiled;
}

/** Whether a text holds anything that a shell would run. */
export function containsBashInjectionPattern(text: string | null): boolean {
  return text !== null && telltale.test(text) && expressions().any.test(text);
}

/** A pattern found in a text, and everything it matched there, in order. */
export interface MatchedPattern {
  [key: string]: JsonValue;
  pattern: string;
  match: string[];
}

/** For each pattern found in a text: its source and everything it matched in the first 65,536 characters. */
export function getMatchedBashPatterns(text: string | null): MatchedPattern[] {
  if (!text || !containsBashInjectionPattern(text)) return [];
  return expressions()
    .each.filter(({ expression }) => expression.test(text))
    .map(({ pattern, expression }) => ({ pattern, match: matches(expression, text.slice(0, MAX_SEARCHED)) }));
}

/** Of several named texts, those that hold what a shell would run, each with the patterns found in it. */
export function analyseBashInjection(
  texts: Readonly<Record<string, string>>,
): Record<string, { value: string; matched_patterns: MatchedPattern[] }> {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([name, value]) => [name, { value, matched_patterns: getMatchedBashPatterns(value) }] as const)
      .filter(([, { matched_patterns: found }]) => found.length > 0),
  );
}

function matches(expression: Re2.RE2JS, text: string): string[] {
  const matcher = expression.matcher(text);
  const found: string[] = [];
  while (matcher.find()) found.push(matcher.group() ?? "");
  return found;
}
