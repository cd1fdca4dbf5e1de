import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { isJsonObject, type JsonObject } from "@pypanther/core";
import { UserError } from "../../kernel/errors";

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // JSON lines: the first one will do.
    const [line = ""] = text.trimStart().split("\n");
    if (line === text.trim()) throw error;
    return JSON.parse(line);
  }
}

/**
 * The event in a file: a JSON object, the first item of a list, or the first line of JSON lines. Throws a UserError that
 * says why there is none.
 */
export function readEvent(file: string, cwd: string): JsonObject {
  const name = relative(cwd, file);
  let found: unknown;
  try {
    found = parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UserError(`No event can be read from ${name}: ${(error as Error).message}`);
  }
  const event: unknown = Array.isArray(found) ? found[0] : found;
  if (isJsonObject(event)) return event;
  throw new UserError(`${name} holds no event. It must be a JSON object, a list of them, or one on each line.`);
}
