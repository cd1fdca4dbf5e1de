import { closingIndex, type Token, tokensOf } from "../typescript-tokens";

/** A class of a TypeScript file, as far as its text tells. */
export interface ClassDeclaration {
  readonly name: string;
  readonly line: number;
  /** The last name of what it extends: "Rule" for `core.Rule`. */
  readonly superclass: string | undefined;
  readonly isAbstract: boolean;
  /** The names of its fields and methods, and of what it assigns to `this`, each with the line where it is first. */
  readonly members: ReadonlyMap<string, number>;
  /** The names under which the file exports it; "default" is one of them. */
  readonly exportNames: readonly string[];
  /** Whether the file names it anywhere outside its own body, exports apart. */
  readonly isUsed: boolean;
}

const modifiers = new Set(
  "public protected private static override readonly declare abstract async get set".split(" "),
);
const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

const lineAt = (source: string, start: number): number => source.slice(0, start).split("\n").length;

/** The members that the body between two braces declares, each with its first token. */
function membersOf(code: readonly Token[], open: number, close: number): Map<string, Token | undefined> {
  const members = new Map<string, Token | undefined>();
  let depth = 0;
  for (let index = open; index < close; index += 1) {
    const [before = "", value = "", next = ""] = [-1, 0, 1].map((step) => code[index + step]?.value);
    if (identifier.test(value)) {
      const isAssigned = before === "." && code[index - 2]?.value === "this" && next === "=";
      // Behind any other token a name belongs to an expression or a type; a line may end without a semicolon.
      const starts = ["{", "}", ";"].includes(before) || modifiers.has(before) || /^[\w"'`\])]/.test(before);
      if (isAssigned || (depth === 1 && starts && ["=", "(", ":", "?", "!", "<", ";"].includes(next)))
        members.set(value, members.get(value) ?? code[index]);
    }
    if (["{", "(", "["].includes(value)) depth += 1;
    if (["}", ")", "]"].includes(value)) depth -= 1;
  }
  return members;
}

/** What `export { A, B as C }` and `export default A` export: the file's own name → the names outside. */
function exportLists(code: readonly Token[]): { names: Map<string, string[]>; tokens: Set<Token> } {
  const names = new Map<string, string[]>();
  const tokens = new Set<Token>();
  const add = (token: Token | undefined, outside: string): void => {
    if (!token) return;
    names.set(token.value, [...(names.get(token.value) ?? []), outside]);
    tokens.add(token);
  };
  for (const [index, { value }] of code.entries()) {
    if (value !== "export") continue;
    const next = code[index + 1]?.value;
    if (next === "default") add(code[index + 2], "default");
    if (next !== "{") continue;
    const end = closingIndex(code, index + 1);
    if (code[end + 1]?.value === "from") continue;
    for (let at = index + 2; at < end; at += 1) {
      if (!["{", ","].includes(code[at - 1]?.value ?? "")) continue;
      const renamed = code[at + 1]?.value === "as";
      add(code[at], (renamed ? code[at + 2] : code[at])?.value ?? "");
    }
  }
  return { names, tokens };
}

function superclassOf(heading: readonly Token[]): string | undefined {
  const at = heading.findIndex(({ value }) => value === "extends");
  if (at < 0) return undefined;
  let last = at + 1;
  while (heading[last + 1]?.value === ".") last += 2;
  return heading[last]?.value;
}

/** The named classes that a TypeScript file declares, in order. */
export function classDeclarations(source: string): ClassDeclaration[] {
  const code = tokensOf(source).filter(({ isTrivia }) => !isTrivia);
  const lists = exportLists(code);
  return code.flatMap((token, index) => {
    const name = code[index + 1]?.value ?? "";
    if (token.value !== "class" || code[index - 1]?.value === "." || !identifier.test(name) || name === "extends")
      return [];
    const open = code.findIndex(({ value }, at) => at > index && value === "{");
    if (open < 0) return [];
    const close = closingIndex(code, open);
    let first = index;
    while (["export", "default", "abstract", "declare"].includes(code[first - 1]?.value ?? "")) first -= 1;
    const before = code.slice(first, index).map(({ value }) => value);
    const own = before.includes("export") ? [before.includes("default") ? "default" : name] : [];
    return {
      name,
      line: lineAt(source, token.start),
      superclass: superclassOf(code.slice(index, open)),
      isAbstract: before.includes("abstract"),
      members: new Map(
        [...membersOf(code, open, close)].map(([member, { start = 0 } = token]) => [member, lineAt(source, start)]),
      ),
      exportNames: [...own, ...(lists.names.get(name) ?? [])],
      isUsed: code.some((other, at) => other.value === name && (at < index || at > close) && !lists.tokens.has(other)),
    };
  });
}
