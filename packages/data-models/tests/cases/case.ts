import type { DataModelClass, JsonObject, JsonValue } from "@pypanther/core";

/** A log and the unified fields that a model must find in it. */
export interface UdmCase {
  model: DataModelClass;
  when: string;
  log: JsonObject;
  udm: Record<string, JsonValue>;
}
