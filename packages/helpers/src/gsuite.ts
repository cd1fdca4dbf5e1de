import { asText, EventReader, isJsonObject, type JsonObject, type JsonValue } from "@pypanther/core";
import { titleValue } from "./title-value";

/** The fields in which a Google Workspace parameter holds its value, in the order in which they are tried. */
export const GSUITE_PARAMETER_VALUES: readonly string[] = [
  "value",
  "intValue",
  "boolValue",
  "multiValue",
  "multiIntValue",
  "messageValue",
  "multiMessageValue",
];

/** A parameter's value, from parameters written as a map or as a list of `{ name, value }`; null when there is none. */
export function gsuiteParameterLookup(parameters: JsonValue, key: string): JsonValue {
  if (isJsonObject(parameters)) return new EventReader(parameters).get(key);
  if (!Array.isArray(parameters)) return null;
  const named = parameters.find((entry) => isJsonObject(entry) && entry["name"] === key);
  if (!isJsonObject(named)) return null;
  const valueField = GSUITE_PARAMETER_VALUES.find((field) => Object.hasOwn(named, field));
  return valueField === undefined ? null : (named[valueField] ?? null);
}

/**
 * The activity of a type and one of several names: the event itself when it is flat, else the first such entry of its
 * `events`. An empty object when there is none.
 */
export function gsuiteDetailsLookup(
  detailType: string,
  detailNames: readonly string[],
  event: EventReader,
): JsonObject {
  const activities = event.has("events") ? event.readers("events") : [event];
  const found = activities.find(
    (activity) => activity.get("type") === detailType && detailNames.includes(activity.string("name")),
  );
  return found?.toJSON() ?? {};
}

/** What an alert on a Workspace activity should carry: who did what in which application, with its parameters. */
export function gsuiteActivityeventAlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    actor: event.deepGet("actor", "email") ?? "",
    applicationName: event.deepGet("id", "applicationName") ?? "",
    name: event.get("name", ""),
    type: event.get("type", ""),
    parameters: event.get("parameters", {}),
  };
}

/** Who acted, by e-mail address. */
export function gsuiteActor(event: EventReader, fallback = "<UNKNOWN_USER>"): string {
  return asText(event.deepGet("actor", "email"), fallback);
}

/** Who did it, for titles. */
export function gsuiteActorTitle(event: EventReader): string {
  return titleValue(gsuiteActor(event, ""), "an unknown user");
}

/** A parameter of an activity, written as a map, as text. */
export function gsuiteParameterText(event: EventReader, name: string, fallback: string): string {
  return asText(event.deepGet("parameters", name), fallback);
}

/** The part of an e-mail address between its first and second "@", "" when it has no "@". */
export function gsuiteDomainOf(address: string): string {
  return address.split("@", 2)[1] ?? "";
}
