import type { ErrorObject } from "ajv";
import { type ProblemDetails, spell } from "../errors";

/** Something wrong with an attribute, and how to say it. */
export interface Problem extends ProblemDetails {
  attribute: string;
  message: string;
}

function allowed(error: ErrorObject): string {
  const { keyword, params } = error as { keyword: string; params: Record<string, unknown> };
  if (keyword === "enum") return `one of ${(params["allowedValues"] as unknown[]).join(", ")}`;
  if (keyword === "type") return String(params["type"]).replace(/,/g, " or ").replace("array", "list");
  if (keyword === "minimum") return `${String(params["limit"])} or more`;
  if (keyword === "minItems") return "at least one item";
  if (keyword === "minLength") return "a text that is not empty";
  if (keyword === "minProperties") return "at least one condition";
  if (keyword === "const") return `${String(params["allowedValue"])}, which it is by itself`;
  if (keyword === "pattern") return 'a text that is not empty and has none of < > & " %';
  if (keyword === "uniqueItems") return "items that are all different";
  return error.message ?? keyword;
}

/** What a JSON Schema validator found, in the words of whoever wrote the attribute. */
export function schemaProblem(error: ErrorObject): Problem {
  if (error.keyword === "required") {
    const attribute = [...error.instancePath.split("/").slice(1), String(error.params["missingProperty"])].join(".");
    return { attribute, message: `${attribute}: Field required` };
  }
  const attribute = error.instancePath
    .slice(1)
    .replace(/~1/g, "/")
    .replace(/\/(\d+)/g, "[$1]")
    .replace(/\//g, ".");
  const found = spell(error.data);
  const wanted = allowed(error);
  return { attribute, found, allowed: wanted, message: `${attribute}: expected ${wanted}, found ${found}` };
}
