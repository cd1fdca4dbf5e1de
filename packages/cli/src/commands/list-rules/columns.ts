import { type AttributeName, wireNames } from "@pypanther/core/runtime";

/** The attributes that a listing can show, in the order of "all". */
export const listable = [
  "id",
  "logTypes",
  "defaultSeverity",
  "enabled",
  "createAlert",
  "dedupPeriodMinutes",
  "displayName",
  "summaryAttributes",
  "threshold",
  "tags",
  "defaultDescription",
  "defaultReference",
  "defaultRunbook",
  "defaultDestinations",
  "status",
] as const satisfies readonly AttributeName[];

/** An attribute that a listing can show. */
export type Listable = (typeof listable)[number];

/** What is shown unless attributes are asked for. */
export const defaultColumns: readonly Listable[] = listable.slice(0, 4);

/** The attribute of a column name, as the wire spells it ("log_types") or as TypeScript does ("logTypes"). */
export function listableOf(name: string): Listable | undefined {
  return listable.find((attribute) => attribute === name || wireNames[attribute] === name);
}
