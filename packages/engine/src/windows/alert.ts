import type { JsonObject, Severity } from "@pypanther/core/runtime";
import type { EventReference } from "./match";

/** How often a value occurred in the events of an alert. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** What a person is told: that a rule found something, or that a rule does not work. */
export interface Alert {
  /** The same for the same rule, dedup string and start, whenever and wherever the logs are replayed. */
  readonly id: string;
  readonly type: "RULE" | "RULE_ERROR";
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
