import type { Alert } from "@pypanther/engine";
import { changedFields, type FieldChange } from "./field-change";

/** What became of an alert between two versions. */
export type AlertDifference =
  | { readonly kind: "new" | "gone" | "same"; readonly alert: Alert }
  | {
      readonly kind: "changed";
      readonly alert: Alert;
      readonly base: Alert;
      readonly fields: readonly FieldChange[];
    };

type KeyOf = (alert: Alert) => string | undefined;

const keyOf = (...parts: readonly unknown[]): string => JSON.stringify(parts);

/** Ways in which an alert is known again, the surest first. */
const ways: readonly KeyOf[] = [
  ({ type, dedup, firstEventTime }) => (type === "RULE_ERROR" ? undefined : keyOf(type, dedup, firstEventTime)),
  // A rule has one alert about its errors.
  ({ type }) => (type === "RULE_ERROR" ? keyOf(type) : undefined),
  // Its dedup string is another one, and the event that opened it the same.
  ({ type, firstEventTime, events: [event] }) =>
    event && keyOf(type, firstEventTime, event.source, event.line, event.id),
  // Its window begins with another event, and its dedup string is the same.
  ({ type, dedup, lastEventTime }) => keyOf(type, dedup, lastEventTime),
];

/** Takes pairs with equal keys out of both lists, those of one key in their order. */
function takePairs(base: Set<Alert>, head: Set<Alert>, key: KeyOf): [base: Alert, head: Alert][] {
  const waiting = new Map<string, Alert[]>();
  for (const alert of base) {
    const name = key(alert);
    if (name === undefined) continue;
    const others = waiting.get(name);
    if (others) others.push(alert);
    else waiting.set(name, [alert]);
  }
  for (const list of waiting.values()) list.reverse();
  const pairs: [Alert, Alert][] = [];
  for (const alert of head) {
    const name = key(alert);
    const partner = name === undefined ? undefined : waiting.get(name)?.pop();
    if (!partner) continue;
    pairs.push([partner, alert]);
    base.delete(partner);
    head.delete(alert);
  }
  return pairs;
}

const byTime = ({ alert: a }: AlertDifference, { alert: b }: AlertDifference): number =>
  a.firstEventTime < b.firstEventTime ? -1 : a.firstEventTime > b.firstEventTime ? 1 : 0;

/** Compares the alerts of one rule: those of the base with those of the head, by time. */
export function matchAlerts(base: readonly Alert[], head: readonly Alert[]): AlertDifference[] {
  const left = new Set(base);
  const added = new Set(head);
  const pairs = ways.flatMap((way) => takePairs(left, added, way));
  const known = pairs.map(([before, alert]): AlertDifference => {
    const fields = changedFields(before, alert);
    return fields.length > 0 ? { kind: "changed", alert, base: before, fields } : { kind: "same", alert };
  });
  const others: AlertDifference[] = [
    ...[...added].map((alert) => ({ kind: "new" as const, alert })),
    ...[...left].map((alert) => ({ kind: "gone" as const, alert })),
  ];
  return [...known, ...others].sort(byTime);
}
