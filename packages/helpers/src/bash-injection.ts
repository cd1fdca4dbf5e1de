import { RE2JS } from "re2js";

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

let compiled: readonly { pattern: string; expression: RE2JS }[] | undefined;

/** Whoever opens a pull request writes these texts: RE2 stays linear where backtracking takes cubic time. */
function expressions(): readonly { pattern: string; expression: RE2JS }[] {
  compiled ??= BASH_INJECTION_PATTERNS.map((pattern) => ({
    pattern,
    expression: RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE),
  }));
  return compiled;
}

/** Whether a text holds anything that a shell would run. */
export function containsBashInjectionPattern(text: string | null): boolean {
  return Boolean(text) && expressions().some(({ expression }) => expression.matcher(text ?? "").find());
}

/** For each pattern found in a text: its source and everything it matched, in order. */
export function getMatchedBashPatterns(text: string | null): { pattern: string; match: string[] }[] {
  if (!text) return [];
  return expressions()
    .map(({ pattern, expression }) => ({ pattern, match: matches(expression, text) }))
    .filter(({ match }) => match.length > 0);
}

function matches(expression: RE2JS, text: string): string[] {
  const matcher = expression.matcher(text);
  const found: string[] = [];
  while (matcher.find()) found.push(matcher.group() ?? "");
  return found;
}
