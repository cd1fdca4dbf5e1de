import { RE2JS } from "re2js";
import type { Parsers } from "../schema";
import { SchemaError } from "../schema-error";
import type { LineParser } from "./line-parser";

/** Patterns that need no definition. */
const usual: Readonly<Record<string, string>> = {
  DATA: ".*?",
  GREEDYDATA: ".*",
  INT: "[+-]?[0-9]+",
  IP: "[0-9A-Fa-f:.]+",
  NOTSPACE: String.raw`\S+`,
  NUMBER: String.raw`[+-]?[0-9]+(?:\.[0-9]+)?`,
  QUOTEDSTRING: '"[^"]*"',
  SPACE: String.raw`\s*`,
  WORD: String.raw`\w+`,
};

/** Definitions may name each other so many levels deep, and an expression may become so long. */
const MAX_LEVELS = 20;
const MAX_LENGTH = 20_000;

/** Puts definitions in the place of `%{NAME}` and `%{NAME:field}`. */
function expanded(text: string, definitions: Readonly<Record<string, string>>, level = 0): string {
  if (level > MAX_LEVELS) throw new SchemaError(["parser.regex: patternDefinitions name each other in a circle"]);
  const result = text.replace(/%\{([A-Z][A-Z0-9_]*)(?::([A-Za-z_]\w*))?\}/g, (_, name: string, field?: string) => {
    const definition = Object.hasOwn(definitions, name) ? definitions[name] : usual[name];
    if (definition === undefined) throw new SchemaError([`parser.regex: there is no pattern ${name}`]);
    const inner = expanded(definition, definitions, level + 1);
    return field === undefined ? `(?:${inner})` : `(?P<${field}>${inner})`;
  });
  if (result.length > MAX_LENGTH) throw new SchemaError(["parser.regex: the expression is too long"]);
  return result;
}

/**
 * Reads lines by a regular expression with named groups, `(?P<name>...)` or `%{PATTERN:name}`. RE2 reads a line in time
 * that grows with its length alone, whatever the expression.
 */
export function regexParser({ match, patternDefinitions = {} }: NonNullable<Parsers["regex"]>): () => LineParser {
  const text = expanded(match.join(""), patternDefinitions);
  let expression: RE2JS;
  try {
    expression = RE2JS.compile(text);
  } catch (thrown) {
    throw new SchemaError([`parser.regex: ${(thrown as Error).message}`]);
  }
  const names = Object.keys(expression.namedGroups());
  if (names.length === 0) throw new SchemaError(["parser.regex: no group has a name, as in (?P<name>...)"]);
  return () => (line) => {
    const matcher = expression.matcher(line);
    if (!matcher.matches()) return undefined;
    return new Map(names.map((name) => [name, matcher.group(name) ?? ""]));
  };
}
