import {
  dataModelFor,
  type FieldSource,
  type JsonObject,
  type JsonValue,
  normalisedField,
  PantherEvent,
} from "@pypanther/core/runtime";

/** The fields of a parsed record, with the unified fields of its log type; a view is made when one is asked for. */
export function recordSource(log: JsonObject, logType: string): FieldSource {
  let event: PantherEvent | undefined;
  return {
    log,
    unified(name: string): JsonValue {
      event ??= new PantherEvent(log, dataModelFor(logType));
      return event.udm(name);
    },
    normalised: (name) => normalisedField(log, name),
  };
}
