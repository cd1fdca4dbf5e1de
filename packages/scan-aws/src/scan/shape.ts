/** Where a field's value is taken as it comes: a single value, or a structure whose keys the service defines. */
export const value = Symbol("value");

const map = Symbol("map");

interface MapShape {
  readonly [map]: Shape;
}

/** The keys of a resource or of a part of it: all of them are always there, null where the service told nothing. */
export interface ObjectShape {
  readonly [key: string]: Shape;
}

/** What of an answer goes into a resource, and in which order. A list of one shape stands for any number of them. */
export type Shape = typeof value | MapShape | ObjectShape | readonly [Shape];

/** A map with free keys, whose values have one shape. */
export function mapOf(shape: Shape): Shape {
  return { [map]: shape };
}

const isMap = (shape: object): shape is MapShape => map in shape;
const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

type Fields = Readonly<Record<string, unknown>>;

function isObject(found: unknown): found is Fields {
  return typeof found === "object" && found !== null && !Array.isArray(found);
}

/** A time as resources spell it: RFC 3339, without a fraction when it is zero. */
export function timeText(time: Date): string | null {
  return Number.isNaN(time.getTime()) ? null : time.toISOString().replace(".000Z", "Z");
}

/** Services tell nothing at all or an empty list when there is nothing; resources have null for both. */
function list(items: readonly unknown[], each: (item: unknown) => unknown): unknown[] | null {
  return items.length === 0 ? null : items.map(each);
}

/** Keys in one order, whatever the order of the answer; `__proto__` is a key like any other. */
function sorted(found: Fields, each: (item: unknown) => unknown): Fields {
  const keys = Object.keys(found)
    .filter((key) => found[key] !== undefined)
    .sort();
  return Object.fromEntries(keys.map((key) => [key, each(found[key])]));
}

/** Deeper parts of a structure are left out: no service nests that deep, hostile files do. */
const MAX_DEPTH = 100;

function plain(found: unknown, depth = 0): unknown {
  if (found === undefined || depth > MAX_DEPTH) return null;
  if (found instanceof Date) return timeText(found);
  if (found instanceof Uint8Array) return Buffer.from(found).toString("base64");
  const inner = (value: unknown): unknown => plain(value, depth + 1);
  if (Array.isArray(found)) return list(found, inner);
  if (isObject(found)) return sorted(found, inner);
  return typeof found === "bigint" ? Number(found) : found;
}

/** Finds a field of an answer. */
export type FieldReader = (found: Readonly<Record<string, unknown>>, key: string) => unknown;

const exactly: FieldReader = (found, key) => found[key];

/**
 * What a shape takes of an answer, as JSON: times become text, what is absent or empty becomes null, and keys stand in
 * the order of the shape, or of the alphabet where they are free. What has another form than the shape says becomes
 * null. `read` finds fields whose names are spelled in another way.
 */
export function shaped(found: unknown, shape: Shape, read: FieldReader = exactly): unknown {
  if (shape === value) return plain(found);
  if (isList(shape)) return Array.isArray(found) ? list(found, (item) => shaped(item, shape[0], read)) : null;
  if (!isObject(found)) return null;
  if (isMap(shape))
    return Object.keys(found).length === 0 ? null : sorted(found, (item) => shaped(item, shape[map], read));
  return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, shaped(read(found, key), inner, read)]));
}
