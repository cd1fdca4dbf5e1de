import { isDeepStrictEqual } from "node:util";
import type { Alert, ChainLink, EventReference } from "@pypanther/engine";

/** A field that is not what it was. */
export interface FieldChange {
  /** Its name on the wire; one of the alert context with that before it: "alert_context.actor". */
  readonly field: string;
  readonly base: unknown;
  readonly head: unknown;
}

/** So many fields of an alert context are told one by one. */
const MAX_CONTEXT_FIELDS = 20;

const place = ({ source, line, id }: EventReference): string => `${source}:${line}${id === null ? "" : ` ${id}`}`;

const linkText = ({ step, ruleId, time, title, source, line, eventId }: ChainLink): string =>
  `${time} ${step} (${ruleId}): ${title ?? ""} ${place({ source: source ?? "", line: line ?? 0, id: eventId })}`;

/**
 * The fields of an alert that are compared. Ids are not: they follow from the others. Nor is which stories an alert is
 * part of, which the alerts of those stories tell.
 */
function fieldsOf(alert: Alert): Record<string, unknown> {
  return {
    severity: alert.severity,
    title: alert.title,
    dedup: alert.dedup,
    first_event_time: alert.firstEventTime,
    last_event_time: alert.lastEventTime,
    match_count: alert.matchCount,
    unique_count: alert.uniqueCount,
    log_types: [...alert.logTypes].sort(),
    destinations: alert.destinations,
    description: alert.description,
    runbook: alert.runbook,
    reference: alert.reference,
    events: alert.events.map(place),
    summary: alert.summary,
    chain: alert.chain?.map(linkText),
  };
}

/** The names whose values differ, with both; a name that one of them lacks is undefined there. */
function changesBetween(
  base: Readonly<Record<string, unknown>>,
  head: Readonly<Record<string, unknown>>,
  nameOf: (name: string) => string,
): FieldChange[] {
  const own = (record: Readonly<Record<string, unknown>>, name: string): unknown =>
    Object.hasOwn(record, name) ? record[name] : undefined;
  return [...new Set([...Object.keys(base), ...Object.keys(head)])]
    .map((name) => ({ field: nameOf(name), base: own(base, name), head: own(head, name) }))
    .filter((change) => !isDeepStrictEqual(change.base, change.head));
}

/** What differs between two versions of an alert. */
export function changedFields(base: Alert, head: Alert): FieldChange[] {
  const fields = changesBetween(fieldsOf(base), fieldsOf(head), (name) => name);
  const context = changesBetween(base.alertContext, head.alertContext, (name) => `alert_context.${name}`);
  const told = context.length > MAX_CONTEXT_FIELDS;
  return [
    ...fields,
    ...(told ? [{ field: "alert_context", base: base.alertContext, head: head.alertContext }] : context),
  ];
}
