import type { Parsers } from "../schema";
import { SchemaError } from "../schema-error";
import type { LineParser } from "./line-parser";

interface Piece {
  /** The field, "" for one that nobody wants. */
  readonly name: string;
  /** The text behind it; "" at the end of the line. */
  readonly until: string;
}

interface Pattern {
  readonly start: string;
  readonly pieces: readonly Piece[];
}

function compile(pattern: string): Pattern {
  const parts = pattern.split(/%\{([^}]*)\}/);
  const [start = ""] = parts;
  const pieces: Piece[] = [];
  for (let index = 1; index < parts.length; index += 2) {
    const until = parts[index + 1] ?? "";
    if (until === "" && index + 2 < parts.length) {
      throw new SchemaError([`parser.fastmatch: two fields stand side by side in ${pattern}; put a text between them`]);
    }
    pieces.push({ name: (parts[index] ?? "").trim(), until });
  }
  if (pieces.length === 0) throw new SchemaError([`parser.fastmatch: ${pattern} names no field, as in %{name}`]);
  return { start, pieces };
}

/** Looks for each delimiter behind the one before, so that a line is read once. */
function match({ start, pieces }: Pattern, line: string): ReadonlyMap<string, string> | undefined {
  if (!line.startsWith(start)) return undefined;
  const fields = new Map<string, string>();
  let at = start.length;
  for (const { name, until } of pieces) {
    const end = until === "" ? line.length : line.indexOf(until, at);
    if (end === -1) return undefined;
    if (name !== "") fields.set(name, line.slice(at, end));
    at = end + until.length;
  }
  return at === line.length ? fields : undefined;
}

/** Reads lines by patterns of fields with texts between them: `%{ip} [%{time}] "%{request}"`. The first that fits counts. */
export function fastmatchParser({ match: patterns }: NonNullable<Parsers["fastmatch"]>): () => LineParser {
  const compiled = patterns.map(compile);
  return () => (line) => {
    for (const pattern of compiled) {
      const fields = match(pattern, line);
      if (fields) return fields;
    }
    return undefined;
  };
}
