import type { Alternative, Condition } from "../conditions";
import type { JsonValue } from "../json";
import type { EventReader } from "./event-reader";

/** How an event finds its unified fields: what a data model offers for one log type. */
export interface EventDataModel {
  /** The value of a unified field, null when the model does not map it or the log lacks it. */
  value(event: EventReader, name: string): JsonValue;
  /** Where the field stands in the log, or what the mapping function is called; null for an unmapped field. */
  path(event: EventReader, name: string): string | null;
  /**
   * What must hold of a record for a condition on a unified field to hold, which null does not meet: one of these
   * alternatives. Empty when it never holds, undefined when nothing can be said.
   */
  needs?(condition: Condition): readonly Alternative[] | undefined;
}
