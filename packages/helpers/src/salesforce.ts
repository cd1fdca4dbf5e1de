import { asText, type EventReader } from "@pypanther/core";
import { titleValue } from "./title-value";

/**
 * The first of several fields that the event has, for a title; `unknown` when it has none. A field that is there counts
 * even when it is null, which reads "None".
 */
export function salesforceField(event: EventReader, names: readonly string[], unknown: string): string {
  const name = names.find((candidate) => event.has(candidate));
  return name === undefined ? unknown : asText(event.get(name), "None");
}

/** Groups events by fields, each of them "unknown" where an event lacks it. */
export function salesforceDedup(event: EventReader, ...names: string[]): string {
  return names.map((name) => salesforceField(event, [name], "unknown")).join("_");
}

/** The first of several fields that the event has a value in, as titles show it. */
export function salesforceTitleField(event: EventReader, names: readonly string[], missing: string): string {
  return titleValue(
    names.map((name) => event.text(name)).find((text) => text !== ""),
    missing,
  );
}
