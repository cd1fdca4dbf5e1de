import type { JsonObject } from "../json";

/** What a value in a log may say of who or what took part; each kind has a `p_any_` field of its own. */
export type Indicator =
  | "actor_id"
  | "aws_account_id"
  | "aws_arn"
  | "aws_instance_id"
  | "aws_tag"
  | "domain"
  | "email"
  | "hostname"
  | "ip"
  | "mac"
  | "md5"
  | "net_addr"
  | "serial_number"
  | "sha1"
  | "sha256"
  | "trace_id"
  | "url"
  | "username";

/** What is known about events of one log type. Paths are dotted; a top-level field of that name comes first. */
export interface LogFormat {
  /** The log type. */
  readonly logType: string;
  /** Sets of fields; an event that has all of one set is of this log type. None: the type must be given. */
  readonly identify: readonly (readonly string[])[];
  /** Texts that fields must have besides, by path. */
  readonly values?: Readonly<Record<string, string | readonly string[]>>;
  /** Where the event's time stands, in the order of preference. */
  readonly time: readonly string[];
  /** Where the event's own id stands. */
  readonly id?: string;
  /** Where indicators stand; paths lead through lists. */
  readonly indicators?: Readonly<Partial<Record<Indicator, readonly string[]>>>;
  /** Makes a record into the event that rules see; undefined when it is not of this log type after all. */
  readonly read?: (record: JsonObject) => JsonObject | undefined;
  /**
   * Makes what reads the lines of one source that are not JSON: each line is a record, or undefined when it is not of this
   * log type. Lines come in order, so that the first may name the columns.
   */
  readonly lines?: () => (line: string) => JsonObject | undefined;
}
