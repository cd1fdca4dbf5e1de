import {
  field,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Alternative,
  alternativeHolds,
  compileClause,
} from "@pypanther/core/runtime";
import { formatOf, type LogFormat, logFormats } from "./log-formats";

interface Identification {
  readonly format: LogFormat;
  readonly paths: readonly { readonly path: string; readonly keys: readonly string[] }[];
}

const identifications: readonly Identification[] = logFormats.flatMap((format) =>
  format.identify.map((paths) => ({ format, paths: paths.map((path) => ({ path, keys: path.split(".") })) })),
);

/** Whether a record spells a field exactly so: sources do, and a search that ignores case costs too much here. */
function has(log: JsonObject, path: string, keys: readonly string[]): boolean {
  if (Object.hasOwn(log, path)) return log[path] !== null;
  if (keys.length === 1) return false;
  let value: JsonValue | undefined = log;
  for (const key of keys) {
    if (!isJsonObject(value) || !Object.hasOwn(value, key)) return false;
    value = value[key];
  }
  return value !== null;
}

const valuesOf = new Map<LogFormat, readonly Alternative[]>();

/** Whether a record has the values that a format asks for besides its fields. */
function valuesHold(format: LogFormat, log: JsonObject): boolean {
  if (!format.values) return true;
  let alternatives = valuesOf.get(format);
  if (!alternatives) valuesOf.set(format, (alternatives = compileClause(format.values)));
  return alternatives.some((alternative) => alternativeHolds(alternative, { log, unified: () => null }));
}

/** The format that a record's content gives away, or undefined. */
export function inferFormat(log: JsonObject): LogFormat | undefined {
  return identifications.find(
    ({ format, paths }) => paths.every(({ path, keys }) => has(log, path, keys)) && valuesHold(format, log),
  )?.format;
}

/**
 * What is known about a record's log type: `p_log_type` if it has one, else the given log type, else what its content
 * says. Undefined when nothing tells anything.
 */
export function classify(log: JsonObject, logType?: string): LogFormat | undefined {
  const named = field(log, "p_log_type");
  if (typeof named === "string" && named !== "") return formatOf(named);
  return logType === undefined ? inferFormat(log) : formatOf(logType);
}
