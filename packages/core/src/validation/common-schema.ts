import { Severity } from "../detection";

/** Any text. */
export const text = { type: "string" };

/** A list of texts that are all different. */
export const texts = { type: "array", items: text, uniqueItems: true };

/** The mocks of a test. */
export const mocks = {
  type: "array",
  items: { type: "object", required: ["objectName"], properties: { objectName: { type: "string", minLength: 1 } } },
};

/** JSON Schema of the attributes that detections of every kind have, but for their tests. */
export const commonAttributes = {
  id: { type: "string", minLength: 1 },
  defaultSeverity: { enum: Severity.values },
  createAlert: { type: "boolean" },
  dedupPeriodMinutes: { type: "integer", minimum: 0 },
  displayName: text,
  enabled: { type: "boolean" },
  tags: texts,
  reports: { type: "object", additionalProperties: { ...texts, minItems: 1 } },
  defaultDestinations: { ...texts, nullable: true },
  defaultDescription: text,
  defaultRunbook: text,
  defaultReference: text,
  status: { enum: ["Experimental", "Stable", "Deprecated"] },
};
