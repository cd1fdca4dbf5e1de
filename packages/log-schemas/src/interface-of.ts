import type { FieldSchema, LogSchema, ValueSchema } from "./schema";

/** The name of a log type's interface: "AWS.CloudTrail" is AwsCloudTrail. */
export function interfaceName(logType: string): string {
  return logType
    .split(/[^A-Za-z0-9]+/)
    .map((part) => {
      const word = /^[A-Z0-9]+$/.test(part) ? part.charAt(0) + part.slice(1).toLowerCase() : part;
      return (
        word.charAt(0).toUpperCase() + word.slice(1).replace(/^([A-Z]+)(?=[A-Z][a-z])/, (text) => text.toLowerCase())
      );
    })
    .join("");
}

const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);

function member({ description, ...field }: FieldSchema, definitions: LogSchema["definitions"]): string {
  const comment = description === undefined ? "" : `/** ${description.replaceAll("*/", "* /").trim()} */\n`;
  const name = isIdentifier(field.name) ? field.name : JSON.stringify(field.name);
  return `${comment}readonly ${name}?: ${typeOf(field, definitions)} | null;`;
}

function typeOf(value: ValueSchema, definitions: LogSchema["definitions"]): string {
  switch (value.type) {
    case "string":
      return "string";
    case "timestamp":
      return "string | number";
    case "smallint":
    case "int":
    case "bigint":
    case "float":
      return "number";
    case "boolean":
      return "boolean";
    case "json":
      return "JsonValue";
    case "array":
      return `readonly (${value.element ? typeOf(value.element, definitions) : "JsonValue"})[]`;
    case "object":
      return `{\n${(value.fields ?? []).map((field) => member(field, definitions)).join("\n")}\n}`;
    case "ref":
      return value.target !== undefined && Object.hasOwn(definitions ?? {}, value.target)
        ? `Definitions[${JSON.stringify(value.target)}]`
        : "JsonValue";
  }
}

/** Each line as deep as the braces around it. */
function indented(text: string): string {
  let depth = 0;
  return text
    .split("\n")
    .map((line) => {
      if (line.startsWith("}")) depth -= 1;
      const result = line === "" ? "" : "  ".repeat(depth) + line;
      if (line.endsWith("{")) depth += 1;
      return result;
    })
    .join("\n");
}

/** The events of several log types as TypeScript interfaces, the text of a module. */
export function interfacesOf(schemas: readonly LogSchema[], core = "@pypanther/core"): string {
  const interfaces = schemas.map(({ schema, description, fields, definitions }) => {
    const name = interfaceName(schema);
    const types = Object.entries(definitions ?? {}).map(
      ([key, value]) => `${JSON.stringify(key)}: ${typeOf(value, definitions)};`,
    );
    const own = types.length > 0 ? `interface ${name}Definitions {\n${types.join("\n")}\n}\n\n` : "";
    const body = fields.map((field) => member(field, definitions)).join("\n");
    const comment = `/** ${description?.replaceAll("*/", "* /").trim() ?? `Events of the log type ${schema}.`} */`;
    return `${own}${comment}\nexport interface ${name} {\n${body}\n}\n`.replaceAll(
      "Definitions[",
      `${name}Definitions[`,
    );
  });
  const text = interfaces.join("\n");
  const imports = text.includes("JsonValue") ? `import type { JsonValue } from "${core}";\n\n` : "";
  return imports + indented(text);
}
