import { Severity } from "../detection";
import { commonAttributes, mocks, text, texts } from "./common-schema";

const testSchema = {
  type: "object",
  required: ["name", "expectedResult", "resource"],
  properties: {
    name: { type: "string", minLength: 1 },
    expectedResult: { type: "boolean" },
    resource: { type: ["object", "string"] },
    mocks,
    expectedSeverity: { enum: Severity.values },
    expectedTitle: text,
    expectedDedup: text,
  },
};

/** JSON Schema of a policy's attributes. */
export const policySchema = {
  type: "object",
  required: ["id", "defaultSeverity"],
  properties: {
    ...commonAttributes,
    // These two belong to rules; a policy's alert is open as long as its resource fails.
    createAlert: { const: true },
    dedupPeriodMinutes: { const: 60 },
    id: { type: "string", pattern: '^[^<>&"%]+$' },
    resourceTypes: { ...texts, items: { type: "string", minLength: 1 } },
    suppressions: { ...texts, items: { type: "string", minLength: 1 } },
    remediation: {
      type: "object",
      nullable: true,
      required: ["id"],
      properties: {
        id: { type: "string", minLength: 1 },
        parameters: { type: "object", additionalProperties: text },
      },
    },
    tests: { type: "array", items: testSchema },
  },
};
