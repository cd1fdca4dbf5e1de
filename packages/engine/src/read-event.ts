import type { JsonObject, LogFormat } from "@pypanther/core/runtime";
import type { Entry } from "./route";

/** Where an event was read. */
export interface EventOrigin {
  /** The file, or "-" for standard input. */
  readonly source: string;
  /** The line on which it starts, from 1. */
  readonly line: number;
}

/** An event as it was read: a record whose kind and time are known. */
export interface ReadEvent extends EventOrigin {
  /** The key of its source; see `Source`. */
  readonly origin: string;
  /** Its number among the records of its source, from 1. */
  readonly ordinal: number;
  /** How large its text is at most, in bytes. */
  readonly size: number;
  /** The record, with `p_log_type` and `p_event_time` among its fields. It is not changed any more. */
  readonly log: JsonObject;
  /** Its text, while it is at hand: what is parsed from it and normalised is `log` again. */
  readonly text?: string;
  readonly logType: string;
  /** What is known about events of this log type. */
  readonly format: LogFormat;
  /** The rules that may match it, where that is known before they are asked. */
  readonly candidates?: readonly Entry[];
  /** Event time in milliseconds since 1970. */
  readonly time: number;
}
