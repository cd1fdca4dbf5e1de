import type { LocalSchema } from "./local-schema";
import { yamlDocuments } from "./yaml-documents";

const PREFIX = "Custom.";
const MAX_NAME_LENGTH = 255;

/**
 * Reads the text of one schema file. Only what the upload needs is looked at; `fields` and `parser` are the backend's to
 * judge.
 *
 * @throws Error that says what is wrong with the file
 */
export function parseSchema(file: string, text: string): LocalSchema {
  const documents = yamlDocuments(text);
  const [document] = documents;
  if (documents.length > 1)
    throw new Error(`found ${documents.length} YAML documents; a schema file holds exactly one`);
  if (documents.length === 0 || document === null) throw new Error("the file is empty; a schema needs the key schema");
  if (typeof document !== "object" || document === undefined || Array.isArray(document)) {
    throw new Error(`found ${typeName(document)} at the top level; a schema is a mapping with the key schema`);
  }
  const keys = new Map<string, unknown>(Object.entries(document));
  return {
    file,
    name: checkedName(keys.get("schema")),
    spec: text,
    description: optionalText("description", keys.get("description")),
    referenceURL: optionalText("referenceURL", keys.get("referenceURL")),
    fieldDiscoveryEnabled: optionalBoolean("fieldDiscoveryEnabled", keys.get("fieldDiscoveryEnabled")),
  };
}

function optionalText(key: string, value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string") throw new Error(`${key}: found ${typeName(value)}, allowed: string`);
  return value;
}

function optionalBoolean(key: string, value: unknown): boolean | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "boolean") throw new Error(`${key}: found ${typeName(value)}, allowed: true or false`);
  return value;
}

function checkedName(name: unknown): string {
  if (name === undefined || name === null)
    throw new Error(`schema: missing; it names the schema, as in ${PREFIX}Acme.Door`);
  if (typeof name !== "string") throw new Error(`schema: found ${typeName(name)}, allowed: string`);
  if (!name.startsWith(PREFIX))
    throw new Error(`schema: found "${name.slice(0, 100)}"; the name must start with ${PREFIX}`);
  const length = [...name].length;
  if (length > MAX_NAME_LENGTH) throw new Error(`schema: ${length} characters, allowed: ${MAX_NAME_LENGTH}`);
  return name;
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}
