/** A shape as the schemas write it: a name with an optional "?", a list of one shape, a map of one shape, or fields. */
export type Shape = string | null | readonly Shape[] | { readonly [name: string]: Shape };

const words: Readonly<Record<string, string>> = {
  string: "string",
  time: "string",
  "json text": "string",
  number: "number",
  boolean: "boolean",
};

/** A field that is a JSON value of whatever structure the vendor's API gives it. */
const anyJson = "JsonValue";

function wordType(shape: string): string {
  const word = shape.replace(/\?$/, "");
  if (word === "list") return `readonly ${anyJson}[]`;
  return words[word] ?? anyJson;
}

/** The fields of an object as members of a TypeScript type; each may be absent or null, whatever the schema says. */
export function membersOf(fields: Readonly<Record<string, Shape>>): string {
  return Object.entries(fields)
    .map(
      ([name, shape]) =>
        `readonly ${/^\w+$/.test(name) ? name : JSON.stringify(name)}?: ${nullable(typeOfShape(shape))};`,
    )
    .join(" ");
}

function nullable(type: string): string {
  return type === anyJson ? type : `${type} | null`;
}

function isList(shape: Shape): shape is readonly Shape[] {
  return Array.isArray(shape);
}

/** The TypeScript type of a shape. */
export function typeOfShape(shape: Shape): string {
  if (shape === null) return anyJson;
  if (typeof shape === "string") return wordType(shape);
  if (isList(shape)) {
    const [item = null] = shape;
    return `readonly (${nullable(typeOfShape(item))})[]`;
  }
  const [[only = "", inner = null] = [], ...others] = Object.entries(shape);
  if (others.length === 0 && /^map\??$/.test(only)) return `Readonly<Record<string, ${nullable(typeOfShape(inner))}>>`;
  return `{ ${membersOf(shape)} }`;
}
