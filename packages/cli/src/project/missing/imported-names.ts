import { tokensOf } from "../typescript-tokens";

/**
 * The names that a TypeScript file takes from a module, by `import` or by exporting them on; "*" stands for all but
 * "default". Undefined when it takes the module as a whole.
 */
export function importedNames(source: string, specifier: string): Set<string> | undefined {
  const code = tokensOf(source)
    .filter(({ isTrivia }) => !isTrivia)
    .map(({ value }) => value);
  const names = new Set<string>();
  for (const [index, value] of code.entries()) {
    if (value.slice(1, -1) !== specifier || !/^["'`]/.test(value)) continue;
    // import("..."), require("...")
    if (code[index - 1] === "(") return undefined;
    if (code[index - 1] !== "from") continue;
    const start = Math.max(code.lastIndexOf("import", index), code.lastIndexOf("export", index));
    const clause = code.slice(start + 1, index - 1);
    if (clause.includes("*") && clause.includes("as")) return undefined;
    if (clause[0] === "*") names.add("*");
    else if (code[start] === "import" && clause[0] !== "{") names.add("default");
    const open = clause.indexOf("{");
    for (const [at, name] of clause.entries()) {
      if (open >= 0 && at > open && ["{", ","].includes(clause[at - 1] ?? "")) {
        names.add(name === "type" ? (clause[at + 1] ?? name) : name);
      }
    }
  }
  return names;
}
