import type { JsonObject, PantherEvent, Rule } from "@pypanther/core";
import type { LogFormat } from "./log-formats";

/** Where an event was read. */
export interface EventOrigin {
  /** The file, or "-" for standard input. */
  readonly source: string;
  /** The line on which it starts, from 1. */
  readonly line: number;
}

/** A record as it was read. */
export interface DecodedEvent extends EventOrigin {
  readonly log: JsonObject;
}

/** A record whose kind is known. */
export interface ClassifiedEvent extends DecodedEvent {
  readonly logType: string;
  /** What is known about events of this log type. */
  readonly format: LogFormat;
}

/** A record with its time, and with `p_log_type` and `p_event_time` among its fields. */
export interface NormalisedEvent extends ClassifiedEvent {
  /** Event time in milliseconds since 1970. */
  readonly time: number;
}

/** A record that at least one rule can match. */
export interface RoutedEvent extends NormalisedEvent {
  readonly rules: readonly Rule[];
}

/** A record as rules saw it. */
export interface EvaluatedEvent extends NormalisedEvent {
  readonly event: PantherEvent;
}
