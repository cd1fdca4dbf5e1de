import { spell } from "@pypanther/core/runtime";
import type { ErrorObject } from "ajv";
import { parseDocument } from "yaml";
import { definitionProblems } from "./definition-problems";
import type { LogSchema } from "./schema";
import { SchemaError } from "./schema-error";
import validate = require("./schema-validator");

function placeOf(path: string): string {
  const place = path
    .slice(1)
    .replace(/~1/g, "/")
    .replace(/\/(\d+)/g, "[$1]")
    .replace(/\//g, ".");
  return place === "" ? "the file" : place;
}

function sentence({ keyword, instancePath, params, data, message }: ErrorObject): string {
  const place = placeOf(instancePath);
  const about = params as Record<string, unknown>;
  if (keyword === "required") return `${place}: ${String(about["missingProperty"])} is missing`;
  if (keyword === "additionalProperties") return `${place}: ${String(about["additionalProperty"])} is no known key`;
  if (keyword === "enum") {
    return `${place}: found ${spell(data)}, allowed: ${(about["allowedValues"] as unknown[]).join(", ")}`;
  }
  if (keyword === "type") return `${place}: found ${spell(data)}, allowed: ${String(about["type"])}`;
  if (keyword === "minItems") return `${place}: found an empty list, allowed: at least one item`;
  if (keyword === "maxProperties") return `${place}: a schema has one parser, found several`;
  return `${place}: ${message ?? keyword}, found ${spell(data)}`;
}

/** Reads the text of a schema file. Throws a SchemaError with everything that is wrong with it. */
export function parseLogSchema(text: string): LogSchema {
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error) throw new SchemaError([`not valid YAML: ${error.message.split("\n")[0] ?? ""}`]);
  let schema: unknown;
  try {
    schema = document.toJS({ maxAliasCount: 100 });
  } catch (thrown) {
    throw new SchemaError([`not valid YAML: ${(thrown as Error).message}`]);
  }
  if (!validate(schema)) {
    // What an `if` says besides is that one of its branches said something.
    const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
    throw new SchemaError([...new Set(errors.map(sentence))]);
  }
  const problems = definitionProblems(schema as LogSchema);
  if (problems.length > 0) throw new SchemaError(problems);
  return schema as LogSchema;
}
