import { closingIndex, type Token, tokensOf } from "../../project/typescript-tokens";

/** A token with its place among all of them. */
type IndexedToken = Token & { readonly index: number };

const codeOf = (tokens: readonly Token[]): IndexedToken[] =>
  tokens.flatMap((token, index) => (token.isTrivia ? [] : [{ ...token, index }]));

const modifiers = new Set(["export", "default", "abstract", "declare"]);

/** The first token of a declaration: back over modifiers, decorator-free, and the doc comment before them. */
function declarationStart(tokens: readonly Token[], keyword: number): number {
  let start = keyword;
  for (let index = keyword - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.isDocComment) return index;
    if (modifiers.has(token.value)) start = index;
    else if (!token.isTrivia) break;
  }
  return start;
}

/** Cuts a class out of a TypeScript file: its doc comment, modifiers and all; undefined when the file has none of it. */
export function classSource(source: string, className: string): string | undefined {
  const tokens = tokensOf(source);
  const code = codeOf(tokens);
  const at = code.findIndex(({ value }, index) => value === "class" && code[index + 1]?.value === className);
  const keyword = code[at];
  // The class body is the first "{" after the heading: a heading with a type literal in braces is not worth parsing.
  const body = code.slice(at).find(({ value }) => value === "{");
  if (!keyword || !body) return undefined;
  const start = tokens[declarationStart(tokens, keyword.index)];
  const end = tokens[closingIndex(tokens, body.index)];
  return start && end && source.slice(start.start, end.start + end.value.length);
}

const methodModifiers = new Set(["async", "override", "public", "protected", "private"]);

/** The index of the brace that ends a method's body; undefined for an overload's signature, which ends in ";". */
function bodyEnd(tokens: readonly Token[], code: readonly IndexedToken[], from: number): number | undefined {
  const parameters = code.find(({ index, value }) => index > from && value === "(");
  if (!parameters) return undefined;
  let after = closingIndex(tokens, parameters.index);
  for (;;) {
    const next = code.find(({ index, value }) => index > after && (value === "{" || value === ";"));
    if (next?.value !== "{") return undefined;
    after = closingIndex(tokens, next.index);
    // Braces that more braces follow were the return type.
    if (code.find(({ index }) => index > after)?.value !== "{") return after;
  }
}

/** Cuts a method out of a class, doc comment left out; undefined when the class does not define it with a body. */
export function methodSource(classText: string, method: string): string | undefined {
  const tokens = tokensOf(classText);
  const code = codeOf(tokens);
  let depth = 0;
  for (const [at, { value, index }] of code.entries()) {
    if (depth === 1 && value === method && ["(", "<"].includes(code[at + 1]?.value ?? "")) {
      const end = tokens[bodyEnd(tokens, code, index) ?? -1];
      let first = at;
      while (methodModifiers.has(code[first - 1]?.value ?? "")) first -= 1;
      if (end) return classText.slice(code[first]?.start, end.start + end.value.length);
    }
    if ("{([".includes(value)) depth += 1;
    if ("})]".includes(value)) depth -= 1;
  }
  return undefined;
}
