import type { JsonObject } from "@pypanther/core/runtime";
import type { Parsers } from "../schema";
import { csvParser } from "./csv";
import { fastmatchParser } from "./fastmatch";
import type { LineParser } from "./line-parser";
import { regexParser } from "./regex";

/** Lines longer than this, in characters, are of no log type. */
const MAX_LINE = 1024 * 1024;

function parserOf({ csv, fastmatch, regex }: Parsers): (() => LineParser) | undefined {
  if (csv) return csvParser(csv);
  if (fastmatch) return fastmatchParser(fastmatch);
  return regex && regexParser(regex);
}

/**
 * What reads the lines of a source by a schema's parser; undefined for a schema without one. Throws a SchemaError for a
 * pattern that cannot be used.
 */
export function compileLines(parsers: Parsers): (() => (line: string) => JsonObject | undefined) | undefined {
  const parser = parserOf(parsers);
  if (!parser) return undefined;
  const options = parsers.csv ?? parsers.fastmatch ?? parsers.regex ?? {};
  const empty = new Set(options.emptyValues ?? []);
  const expand = Object.entries(options.expandFields ?? {});
  return () => {
    const parse = parser();
    return (line) => {
      if (line.length > MAX_LINE) return undefined;
      if (options.skipPrefix !== undefined && line.startsWith(options.skipPrefix)) return undefined;
      const fields = parse(line);
      if (fields === undefined || fields === "skip") return undefined;
      const record = new Map<string, string>();
      for (const [name, value] of fields) {
        const text = options.trimSpace ? value.trim() : value;
        if (!empty.has(text)) record.set(name, text);
      }
      for (const [name, template] of expand) {
        record.set(
          name,
          template.replace(/%\{([^}]*)\}/g, (_, field: string) => record.get(field) ?? ""),
        );
      }
      return Object.fromEntries(record);
    };
  };
}
