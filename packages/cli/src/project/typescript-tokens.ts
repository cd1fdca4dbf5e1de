import jsTokens from "js-tokens";

/** A token of TypeScript with the place where it starts. */
export interface Token {
  readonly value: string;
  readonly start: number;
  /** Whitespace, line ends and comments. */
  readonly isTrivia: boolean;
  readonly isDocComment: boolean;
}

const trivia = new Set([
  "WhiteSpace",
  "LineTerminatorSequence",
  "MultiLineComment",
  "SingleLineComment",
  "HashbangComment",
]);

/** The tokens of a source text, in order and without gaps. */
export function tokensOf(source: string): Token[] {
  let start = 0;
  return [...jsTokens(source)].map(({ type, value }) => {
    const token = {
      value,
      start,
      isTrivia: trivia.has(type),
      isDocComment: type === "MultiLineComment" && value.startsWith("/**"),
    };
    start += value.length;
    return token;
  });
}

const opening = new Set(["{", "(", "["]);
const closing = new Set(["}", ")", "]"]);

/** The index of the token that closes the bracket at `open`; the last token when none does. */
export function closingIndex(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const { value = "" } = tokens[index] ?? {};
    // The bracket of a template's `${` and `}` is part of its own tokens.
    if (opening.has(value)) depth += 1;
    if (closing.has(value)) depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length - 1;
}
