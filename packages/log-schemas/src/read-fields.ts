import { asText, field as fieldOf, fieldAt, type JsonObject, type JsonValue } from "@pypanther/core/runtime";
import { masked } from "./mask";
import type { ValueReader } from "./reader";
import type { FieldSchema } from "./schema";

type Taker = (log: JsonObject) => JsonValue | undefined;

function at(path: string): Taker {
  const keys = path.split(".");
  return (log) => fieldOf(log, path) ?? (keys.length > 1 ? fieldAt(log, keys) : undefined);
}

/** Where a field's value comes from, before anything is made of it. */
function takerOf({ name, rename, copy, split, concat }: FieldSchema): Taker {
  if (rename) return at(rename.from);
  if (copy) return at(copy.from);
  if (split) {
    const take = at(split.from);
    return (log) => {
      const text = take(log);
      return typeof text === "string" ? text.split(split.separator)[split.index] : undefined;
    };
  }
  if (concat) {
    const takers = concat.paths.map(at);
    return (log) => {
      const values = takers.map((take) => take(log));
      return values.every((value) => value === undefined || value === null)
        ? undefined
        : values.map((value) => asText(value)).join(concat.separator ?? "");
    };
  }
  return (log) => fieldOf(log, name);
}

/** Sets an own field, whatever it is called. */
function set(target: Record<string, JsonValue>, name: string, value: JsonValue): void {
  if (name === "__proto__")
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  else target[name] = value;
}

/**
 * Prepares reading the fields of an object: taken, transformed, checked.
 *
 * @param compile Prepares reading the value of a field.
 * @param keepsUnknown Whether fields that are not listed are kept.
 */
export function compileFields(
  fields: readonly FieldSchema[],
  compile: (field: FieldSchema) => ValueReader,
  keepsUnknown: boolean,
): ValueReader {
  const prepared = fields.map((schema) => ({
    name: schema.name,
    required: schema.required === true,
    mask: schema.mask,
    take: takerOf(schema),
    read: compile(schema),
  }));
  const listed = new Set(fields.flatMap(({ name, rename }) => (rename ? [name, rename.from] : [name])));
  return (value, path, tell) => {
    const log = value as JsonObject;
    const result: Record<string, JsonValue> = {};
    let complete = true;
    for (const { name, required, mask, take, read } of prepared) {
      const place = path === "" ? name : `${path}.${name}`;
      const taken = take(log);
      if (taken === undefined || taken === null) {
        if (required) tell({ path: place, message: "the field is required, and absent" });
        if (required) complete = false;
        else if (taken === null) set(result, name, null);
        continue;
      }
      const found = read(taken, place, tell);
      if (found === undefined) complete = false;
      else set(result, name, mask ? masked(found, mask) : found);
    }
    if (keepsUnknown) {
      for (const [name, kept] of Object.entries(log)) {
        if (!listed.has(name) && !Object.hasOwn(result, name)) set(result, name, kept);
      }
    }
    return complete ? result : undefined;
  };
}
