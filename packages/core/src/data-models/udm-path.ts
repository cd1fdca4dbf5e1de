import type * as JsonP3 from "json-p3";
import type { Alternative, Condition } from "../conditions";
import { PantherError } from "../errors";
import { fieldAt, isJsonObject, type JsonObject, type JsonValue, ownKey } from "../json";

/** One value that a path led to, and where it stands: "a.b", "list.[0].c". */
export interface PathMatch {
  value: JsonValue;
  path: string;
}

/** A path of a data model, ready to be applied to records. */
export interface UdmPath {
  /** The path as it was written. */
  readonly source: string;
  /** What must hold of a record for what the path leads to to meet a condition; undefined when nothing can be said. */
  readonly needs?: (condition: Condition) => readonly Alternative[];
  /** Everything in a record that the path leads to. */
  find(log: JsonObject): PathMatch[];
}

const plainSteps = /^[\w-]+(?:\.[\w-]+)*$/;

function plainPath(source: string, steps: readonly string[]): UdmPath {
  return {
    source,
    needs: ({ test }) => [[{ path: `$.${steps.join(".")}`, keys: steps, dotted: false, unified: false, test }]],
    find(log) {
      const value = fieldAt(log, steps);
      if (value === undefined) return [];
      return [{ value, path: concretePath(log, steps) }];
    },
  };
}

/** The path as the record spells it, so that it can be used to look up enrichment by field. */
function concretePath(log: JsonObject, steps: readonly string[]): string {
  const spelt: string[] = [];
  let current: JsonValue | undefined = log;
  for (const step of steps) {
    const key: string = isJsonObject(current) ? (ownKey(current, step) ?? step) : step;
    spelt.push(key);
    current = isJsonObject(current) ? current[key] : undefined;
  }
  return spelt.join(".");
}

function jsonPath(source: string): UdmPath {
  // Most paths are plain; the JSONPath library is loaded by the first that is not.
  const { compile } = require("json-p3") as typeof JsonP3;
  const rooted = source.startsWith("$") ? source : `$${/^[.[]/.test(source) ? "" : "."}${source}`;
  let query: ReturnType<typeof compile>;
  try {
    query = compile(rooted);
  } catch (thrown) {
    throw new PantherError("INVALID_PATH", `"${source}" is not a valid path: ${(thrown as Error).message}`);
  }
  return {
    source,
    find: (log) =>
      [...query.query(log as never)].map((node) => ({
        value: node.value as JsonValue,
        path: node.location.map((step) => (typeof step === "number" ? `[${step}]` : step)).join("."),
      })),
  };
}

/**
 * Prepares a data model's path: dotted names (with or without a leading "$."), read ignoring case like `event.get`, or
 * any JSONPath expression (RFC 9535), read as it is written. Throws a PantherError when it cannot be parsed.
 */
export function udmPath(source: string): UdmPath {
  const plain = source.startsWith("$.") ? source.slice(2) : source;
  return plainSteps.test(plain) ? plainPath(source, plain.split(".")) : jsonPath(source);
}
