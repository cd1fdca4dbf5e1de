import type { JsonObject, Severity } from "@pypanther/core/runtime";
import type { EventReference } from "./match";
import type { ValueCount } from "./most-frequent";

/** One signal of a correlation rule's alert: what happened, when, and where it was read. */
export interface ChainLink {
  readonly step: string;
  readonly ruleId: string;
  /** ISO 8601, by event time. */
  readonly time: string;
  readonly signalId: string;
  /** What the member's own alert would say; null, like what follows, when it is not known any more. */
  readonly title: string | null;
  readonly dedup: string | null;
  /** The file, or "-" for standard input, and the line on which the event starts, from 1. */
  readonly source: string | null;
  readonly line: number | null;
  readonly eventId: string | null;
  /** The id of the alert that the member's match belongs to, if that opened; null for rules that make none. */
  readonly alertId: string | null;
}

/** What a person is told: that a rule found something, or that a rule does not work. */
export interface Alert {
  /** The same for the same rule, dedup string and start, whenever and wherever the logs are replayed. */
  readonly id: string;
  readonly type: "RULE" | "CORRELATION_RULE" | "RULE_ERROR";
  readonly ruleId: string;
  /** Like title, texts, destinations and context, that of the first match. */
  readonly severity: Severity;
  readonly title: string;
  readonly dedup: string;
  /** ISO 8601, by event time. */
  readonly firstEventTime: string;
  readonly lastEventTime: string;
  /** How many events belong to the alert so far. */
  readonly matchCount: number;
  /** Distinct `unique` values among them; null for rules that count matches. */
  readonly uniqueCount: number | null;
  readonly logTypes: readonly string[];
  /** Null leaves it to the destinations' own routing. */
  readonly destinations: readonly string[] | null;
  readonly description: string;
  readonly runbook: string;
  readonly reference: string;
  readonly alertContext: JsonObject;
  /** The first events of the alert. */
  readonly events: readonly EventReference[];
  /** Summary attribute → its most frequent values over all events. */
  readonly summary: Readonly<Record<string, readonly ValueCount[]>>;
  /** Of a correlation rule: its signals in order, at most 25 of each step. */
  readonly chain?: readonly ChainLink[];
  /** The ids of the alerts of correlation rules in which matches of this alert are signals. */
  readonly partOf?: readonly string[];
}

/** What happened to an alert: it opened, or an open one has gained events. */
export interface AlertChange {
  readonly kind: "opened" | "updated";
  readonly alert: Alert;
}

/** A deterministic alert id. */
export function alertId(...parts: readonly (string | number)[]): string {
  // Loaded with the first alert: it costs a start-up that many runs need not pay.
  const { createHash } = require("node:crypto") as typeof import("node:crypto");
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
