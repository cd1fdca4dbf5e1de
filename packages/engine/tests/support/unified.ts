import {
  addManagedDataModels,
  DataModel,
  type DataModelMapping,
  type EventReader,
  exists,
  type LogType,
} from "@pypanther/core/runtime";

/** A log type whose events have unified fields of every kind. */
export const UNIFIED = "Custom.Unified";

class UnifiedModel extends DataModel {
  id = "Test.Unified";
  logTypes = [UNIFIED as LogType];
  mappings: DataModelMapping[] = [
    { name: "nested", path: "a.b" },
    { name: "plain", path: "k" },
    { name: "each", path: "$.list[*].b" },
    { name: "free", method: (event: EventReader) => event.get("action") },
    { name: "needs", method: (event: EventReader) => event.get("a"), when: { a: exists() } },
    {
      name: "valued",
      method: (event: EventReader) => event.get("action"),
      when: (values) => ({ action: [...values] }),
    },
    { name: "either", path: "k" },
    { name: "either", method: (event: EventReader) => event.get("action"), when: { action: exists() } },
  ];
}

/** The names of its unified fields, and one that it does not have. */
export const unifiedNames = ["nested", "plain", "each", "free", "needs", "valued", "either", "unknown"] as const;

/** Gives events of the log type their unified fields. */
export function addUnified(): void {
  addManagedDataModels([UnifiedModel]);
}
