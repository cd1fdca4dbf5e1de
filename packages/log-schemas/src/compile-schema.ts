import type { Indicator, JsonObject, LogFormat } from "@pypanther/core/runtime";
import { compileLines } from "./parsers";
import { compileFields } from "./read-fields";
import { compileValue } from "./read-value";
import type { Mismatch } from "./reader";
import type { FieldSchema, LogSchema, ValueSchema } from "./schema";

/** A schema prepared for many records. */
export interface CompiledSchema {
  readonly schema: LogSchema;
  /** Gives the event that a record is, or undefined; `tell` is told of everything that is not as the schema says. */
  read(record: JsonObject, tell?: (mismatch: Mismatch) => void): JsonObject | undefined;
  /** Reads the lines of a source; undefined for logs that are JSON. */
  readonly lines: LogFormat["lines"];
}

/** Prepares a schema. Throws a SchemaError for a parser that cannot be used. */
export function compileSchema(schema: LogSchema): CompiledSchema {
  const context = {
    definitions: schema.definitions ?? {},
    keepsUnknown: schema.fieldDiscoveryEnabled !== false,
    compiled: new Map(),
  };
  const read = compileFields(schema.fields, (field) => compileValue(field, context), context.keepsUnknown);
  return {
    schema,
    lines: schema.parser && compileLines(schema.parser),
    read: (record, tell = () => {}) => read(record, "", tell) as JsonObject | undefined,
  };
}

/** Where the value of a field stands in what is logged. */
function loggedAt({ name, rename, copy, split, concat }: FieldSchema): readonly string[] {
  return concat?.paths ?? [(rename ?? copy ?? split)?.from ?? name];
}

/** What every record has: required fields, and those within required objects. */
function requiredPaths(fields: readonly FieldSchema[], prefix = ""): string[] {
  return fields
    .filter(({ required }) => required)
    .flatMap((field) => {
      const paths = loggedAt(field).map((path) => `${prefix}${path}`);
      const inner = field.type === "object" ? requiredPaths(field.fields ?? [], `${paths[0] ?? ""}.`) : [];
      return inner.length > 0 ? inner : paths;
    });
}

/** The values that required texts must have. */
function requiredValues(fields: readonly FieldSchema[], prefix = ""): [path: string, values: readonly string[]][] {
  return fields
    .filter(({ required }) => required)
    .flatMap((field): [string, readonly string[]][] => {
      const path = `${prefix}${loggedAt(field)[0] ?? ""}`;
      const own = field.validate?.allow;
      return own && field.type === "string" && !field.split && !field.concat
        ? [[path, own]]
        : requiredValues(field.fields ?? [], `${path}.`);
    });
}

const MAX_DEPTH = 8;

/** Calls for every value of a schema with its path, lists entered. */
function walk(
  { fields, definitions = {} }: LogSchema,
  visit: (path: string, value: ValueSchema, field?: FieldSchema) => void,
): void {
  const into = (value: ValueSchema, path: string, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    const target = value.target === undefined ? undefined : definitions[value.target];
    if (target) look(target, path, depth + 1);
    if (value.element) look(value.element, path, depth + 1);
    for (const field of value.fields ?? []) look(field, `${path}.${field.name}`, depth + 1, field);
  };
  const look = (value: ValueSchema, path: string, depth: number, field?: FieldSchema): void => {
    visit(path, value, field);
    into(value, path, depth);
  };
  for (const field of fields) look(field, field.name, 0, field);
}

/** What a schema says of where things stand: how its events are told, their time, id and indicators. */
export function describeFormat(schema: LogSchema): LogFormat {
  const time: string[] = [];
  const timestamps: string[] = [];
  const indicators: Partial<Record<Indicator, string[]>> = {};
  walk(schema, (path, value, field) => {
    if (field?.isEventTime) time.push(path);
    if (value.type === "timestamp" && !path.includes(".")) timestamps.push(path);
    for (const kind of value.indicators ?? []) {
      const paths = (indicators[kind] ??= []);
      if (!paths.includes(path)) paths.push(path);
    }
  });
  const required = requiredPaths(schema.fields);
  const values = Object.fromEntries(requiredValues(schema.fields));
  return {
    logType: schema.schema,
    identify: schema.identify ?? (required.length > 0 ? [required] : []),
    ...(Object.keys(values).length > 0 ? { values } : {}),
    time: time.length > 0 ? time : timestamps,
    ...(schema.id === undefined ? {} : { id: schema.id }),
    ...(Object.keys(indicators).length > 0 ? { indicators } : {}),
  };
}

/** What a schema says as a log format whose records are read by it: converted, transformed, checked. */
export function formatOfSchema({ schema, read, lines }: CompiledSchema): LogFormat {
  const format = describeFormat(schema);
  // What is not JSON cannot be told by the fields that reading makes.
  return { ...format, identify: lines ? [] : format.identify, read: (record) => read(record), lines };
}
