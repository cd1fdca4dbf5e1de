import { EventReader, isJsonObject, type JsonValue } from "@pypanther/core";
import { parseJson } from "./json-text";
import { titleValue } from "./title-value";

/** The details of a Box event, which arrive as JSON text or as they are; an empty object for text that is no JSON. */
export function boxParseAdditionalDetails(event: EventReader): JsonValue {
  const details = event.get("additional_details", {});
  return typeof details === "string" ? (parseJson(details) ?? {}) : details;
}

/** The Box Shield alert in the details of an event; empty when there is none. */
export function boxShieldAlert(event: EventReader): EventReader {
  const details = boxParseAdditionalDetails(event);
  return new EventReader(isJsonObject(details) ? details : {}).reader("shield_alert");
}

/** Whether Box Shield, when it alerts on one of the categories, takes the risk for more than middling (50 of 100). */
export function isRiskyShieldAlert(event: EventReader, categories: readonly string[]): boolean {
  const alert = boxShieldAlert(event);
  return categories.includes(alert.string("rule_category")) && alert.number("risk_score") > 50;
}

/** Who did something, as titles show it. */
export function boxUser(event: EventReader): string {
  return titleValue(event.text("created_by", "name"), "an unknown user");
}
