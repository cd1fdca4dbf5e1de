import {
  type Alternative,
  alternativeHolds,
  compileClause,
  field,
  type Identification,
  identificationsOf,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  knownLogFormats,
  type LogFormat,
  logFormatOf,
} from "@pypanther/core/runtime";

/** A record whose log type is known. */
export interface Classified {
  readonly format: LogFormat;
  /** The record as rules see it. */
  readonly log: JsonObject;
}

/** Makes a line that is not JSON into a record of a known log type; undefined when none accepts it. */
export type LineReader = (line: string) => Classified | undefined;

interface Prepared extends Identification {
  readonly keys: readonly (readonly string[])[];
  readonly values: readonly Alternative[];
}

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

const unified = (): null => null;

/** Tells what records are, by the formats that packs and the project know. Made once for many records. */
export class Classifier {
  /** Every way to tell a log type from content, the most telling first. */
  readonly identifications: readonly Identification[];
  readonly #prepared: readonly Prepared[];
  readonly #lineFormats: readonly LogFormat[];

  constructor(readonly formats: readonly LogFormat[] = knownLogFormats()) {
    this.identifications = identificationsOf(formats);
    this.#prepared = this.identifications.map((identification) => ({
      ...identification,
      keys: identification.paths.map((path) => path.split(".")),
      values: compileClause(identification.format.values ?? {}),
    }));
    this.#lineFormats = formats.filter(({ lines }) => lines !== undefined);
  }

  /**
   * What a record is: what its `p_log_type` says, else the given log type, else the first format whose fields it has and
   * that accepts it. Undefined when none does. A record with a `p_log_type` was read by someone before us, and is taken
   * as it is.
   */
  classify(log: JsonObject, logType?: string): Classified | undefined {
    const named = field(log, "p_log_type");
    if (typeof named === "string" && named !== "") return { format: logFormatOf(named), log };
    if (logType !== undefined) return accepted(logFormatOf(logType), log);
    for (const { format, paths, keys, values } of this.#prepared) {
      if (!paths.every((path, index) => has(log, path, keys[index] ?? []))) continue;
      if (!values.some((alternative) => alternativeHolds(alternative, { log, unified }))) continue;
      const found = accepted(format, log);
      if (found) return found;
    }
    return undefined;
  }

  /** Reads the lines of one source that are not JSON; undefined when no format has such lines. */
  lineReader(logType?: string): LineReader | undefined {
    const formats = logType === undefined ? this.#lineFormats : [logFormatOf(logType)];
    const readers = formats.flatMap((format) => (format.lines ? [{ format, read: format.lines() }] : []));
    if (readers.length === 0) return undefined;
    return (line) => {
      for (const { format, read } of readers) {
        const record = read(line);
        const found = record && accepted(format, record);
        if (found) return found;
      }
      return undefined;
    };
  }
}

function accepted(format: LogFormat, log: JsonObject): Classified | undefined {
  if (!format.read) return { format, log };
  const read = format.read(log);
  return read && { format, log: read };
}
