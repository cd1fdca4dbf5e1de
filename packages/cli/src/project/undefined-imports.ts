import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { nearMiss, type SourceLocation } from "@pypanther/core/runtime";
import { closingIndex, type Token, tokensOf } from "./typescript-tokens";

/** A name that a file imports, and what it stands for. */
interface Import {
  readonly specifier: string;
  /** The name in the module; undefined for the module as a whole. */
  readonly name: string | undefined;
}

const isText = (value = ""): boolean => /^["'`]/.test(value);

/** The names that a file imports from installed packages, by the names that it gives them. */
function importsOf(code: readonly Token[]): Map<string, Import> {
  const imports = new Map<string, Import>();
  for (const [start, { value }] of code.entries()) {
    if (value !== "import") continue;
    const from = code.findIndex((token, at) => at > start && token.value === "from");
    const specifier = code[from + 1]?.value ?? "";
    if (from < 0 || !isText(specifier) || /^.[./]/.test(specifier)) continue;
    const clause = code.slice(start + 1, from).map((token) => token.value);
    for (const [at, name] of clause.entries()) {
      const before = clause[at - 1] ?? "";
      if (!["{", ",", "as"].includes(before)) continue;
      const isModule = before === "as" && clause[at - 2] === "*";
      const original = isModule ? undefined : before === "as" ? clause[at - 2] : name;
      imports.set(name, { specifier: specifier.slice(1, -1), name: original });
    }
  }
  return imports;
}

/** The tokens from a line on, up to where the statement that stands there has closed its brackets. */
function statementAt(code: readonly Token[], source: string, line: number): readonly Token[] {
  const lines = source.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const end = start + (lines[line - 1]?.length ?? 0);
  const first = code.findIndex((token) => token.start >= start);
  if (first < 0) return [];
  const opening = code.findIndex((token, at) => at >= first && token.start < end && /^[([{]$/.test(token.value));
  const lastOnLine = code.findLastIndex((token) => token.start < end);
  return code.slice(first, Math.max(opening < 0 ? 0 : closingIndex(code, opening), lastOnLine) + 1);
}

function exportsOf(specifier: string, directory: string): Record<string, unknown> | undefined {
  try {
    return createRequire(`${directory}/package.json`)(specifier) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/**
 * The names in the statement at a place of the user's source that are imported from installed packages which have none of
 * that name, each as a sentence with the name that was probably meant.
 */
export function undefinedImports({ file, line }: SourceLocation, directory: string): string[] {
  let source: string;
  try {
    source = readFileSync(file, "utf8");
  } catch {
    return [];
  }
  const code = tokensOf(source).filter(({ isTrivia }) => !isTrivia);
  const imports = importsOf(code);
  const statement = statementAt(code, source, line);
  const sentences = statement.flatMap(({ value }, at) => {
    const found = imports.get(value);
    if (!found || statement[at - 1]?.value === ".") return [];
    const member = found.name ?? (statement[at + 1]?.value === "." ? statement[at + 2]?.value : undefined);
    const exported = member === undefined ? undefined : exportsOf(found.specifier, directory);
    if (member === undefined || exported?.[member] !== undefined || exported === undefined) return [];
    const near = nearMiss(member, Object.keys(exported));
    return [
      `${found.name === undefined ? `${value}.${member}` : value} is undefined: ${found.specifier} exports no ${member}.` +
        (near ? ` Did you mean ${near}?` : ""),
    ];
  });
  return [...new Set(sentences)];
}
