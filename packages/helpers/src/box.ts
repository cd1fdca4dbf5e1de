import type { EventReader, JsonValue } from "@pypanther/core";
import { parseJson } from "./json-text";

/** The details of a Box event, which arrive as JSON text or as they are; an empty object for text that is no JSON. */
export function boxParseAdditionalDetails(event: EventReader): JsonValue {
  const details = event.get("additional_details", {});
  return typeof details === "string" ? (parseJson(details) ?? {}) : details;
}
