import { isJsonObject, type JsonObject, type JsonValue } from "@pypanther/core/runtime";
import { isAddress, isNetwork } from "./address";
import { compileFields } from "./read-fields";
import type { ValueReader } from "./reader";
import type { FieldValidation, LogSchema, ValueSchema } from "./schema";
import { timeReader } from "./time-format";

/** Names of definitions lead to each other; a log may nest as deep as it likes. */
const MAX_DEPTH = 64;

/** What is compiled with a schema at hand. */
export interface CompileContext {
  readonly definitions: NonNullable<LogSchema["definitions"]>;
  /** Whether fields that the schema does not list are kept. */
  readonly keepsUnknown: boolean;
  /** Readers of definitions that are compiled, or are just being. */
  readonly compiled: Map<string, { read?: ValueReader }>;
}

function kindOf(value: JsonValue): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** A reader of values that one function makes something of. */
const reader =
  (wanted: string, read: (value: JsonValue) => JsonValue | undefined): ValueReader =>
  (value, path, tell) => {
    const found = read(value);
    if (found === undefined) tell({ path, message: `${wanted} expected, found ${kindOf(value)}` });
    return found;
  };

function integer(bits: 16 | 32 | 64): (value: JsonValue) => JsonValue | undefined {
  const limit = 2 ** (bits - 1);
  return (value) => {
    const isText = typeof value === "string" && /^-?\d{1,19}$/.test(value);
    const number = isText ? Number(value) : value;
    if (typeof number !== "number" || !Number.isInteger(number) || number >= limit || number < -limit) return undefined;
    // A number that JavaScript cannot hold stays the text that it was.
    return isText && !Number.isSafeInteger(number) ? value : number;
  };
}

function float(value: JsonValue): JsonValue | undefined {
  if (typeof value === "number") return value;
  const isNumber =
    typeof value === "string" && value.length <= 64 && value.trim() !== "" && Number.isFinite(Number(value));
  return isNumber ? Number(value) : undefined;
}

function boolean(value: JsonValue): JsonValue | undefined {
  if (typeof value === "boolean") return value;
  return value === "true" ? true : value === "false" ? false : undefined;
}

function string(value: JsonValue): JsonValue | undefined {
  return typeof value === "string" ? value : typeof value === "object" ? undefined : String(value);
}

function timestamp({ timeFormat = "rfc3339", timeFormats = [timeFormat] }: ValueSchema): ValueReader {
  const readers = timeFormats.map(timeReader);
  return (value, path, tell) => {
    for (const read of readers) {
      const time = read(value);
      if (time !== undefined && Math.abs(time) <= 8.64e15) return new Date(time).toISOString();
    }
    tell({ path, message: `a time written as ${timeFormats.join(" or ")} expected, found ${kindOf(value)}` });
    return undefined;
  };
}

function embedded(value: JsonValue): JsonValue {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value) as JsonValue;
  } catch {
    return value;
  }
}

function validated(read: ValueReader, { allow, deny, ip, cidr }: FieldValidation): ValueReader {
  const allowed = allow && new Set(allow);
  const denied = deny && new Set(deny);
  const problemOf = (text: string): string | undefined => {
    if (allowed && !allowed.has(text)) return `the value is none of ${[...allowed].join(", ")}`;
    if (denied?.has(text)) return "the value is one that is denied";
    if (ip && !isAddress(text, ip)) return "the value is no address of the kind that is asked for";
    if (cidr && !isNetwork(text, cidr)) return "the value is no network of the kind that is asked for";
    return undefined;
  };
  return (value, path, tell) => {
    const found = read(value, path, tell);
    const message = typeof found === "string" ? problemOf(found) : undefined;
    if (message === undefined) return found;
    tell({ path, message });
    return undefined;
  };
}

function list(element: ValueReader): ValueReader {
  return (value, path, tell) => {
    if (!Array.isArray(value)) {
      tell({ path, message: `array expected, found ${kindOf(value)}` });
      return undefined;
    }
    let complete = true;
    const items = (value as readonly JsonValue[]).map((item): JsonValue => {
      const found = item === null ? null : element(item, path, tell);
      if (found === undefined) complete = false;
      return found ?? null;
    });
    return complete ? items : undefined;
  };
}

function object(schema: ValueSchema, context: CompileContext): ValueReader {
  const read = compileFields(schema.fields ?? [], (field) => compileValue(field, context), context.keepsUnknown);
  return (value, path, tell) => {
    if (isJsonObject(value)) return read(value, path, tell) as JsonObject | undefined;
    tell({ path, message: `object expected, found ${kindOf(value)}` });
    return undefined;
  };
}

function reference(target: string, context: CompileContext): ValueReader {
  let entry = context.compiled.get(target);
  if (!entry) {
    context.compiled.set(target, (entry = {}));
    const definition = context.definitions[target];
    if (definition) entry.read = compileValue(definition, context);
  }
  const { compiled } = context;
  return (value, path, tell) => {
    // A definition may name itself.
    if (path.split(".").length > MAX_DEPTH) {
      tell({ path: path.slice(0, 100), message: `nested deeper than ${MAX_DEPTH} levels` });
      return undefined;
    }
    return compiled.get(target)?.read?.(value, path, tell);
  };
}

function plain(schema: ValueSchema, context: CompileContext): ValueReader {
  switch (schema.type) {
    case "string":
      return reader("string", string);
    case "smallint":
      return reader("smallint", integer(16));
    case "int":
      return reader("int", integer(32));
    case "bigint":
      return reader("bigint", integer(64));
    case "float":
      return reader("float", float);
    case "boolean":
      return reader("boolean", boolean);
    case "timestamp":
      return timestamp(schema);
    case "json":
      return (value) => value;
    case "object":
      return object(schema, context);
    case "array":
      return list(compileValue(schema.element ?? { type: "json" }, context));
    case "ref":
      return reference(schema.target ?? "", context);
  }
}

/** Prepares reading values of a schema. */
export function compileValue(schema: ValueSchema, context: CompileContext): ValueReader {
  const read = plain(schema, context);
  const parsed: ValueReader = schema.isEmbeddedJSON ? (value, path, tell) => read(embedded(value), path, tell) : read;
  return schema.validate ? validated(parsed, schema.validate) : parsed;
}
