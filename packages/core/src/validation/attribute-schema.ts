import { commonAttributes, mocks, text, texts } from "./common-schema";

const testSchema = {
  type: "object",
  required: ["name", "expectedResult", "log"],
  properties: {
    name: { type: "string", minLength: 1 },
    expectedResult: { type: "boolean" },
    log: { type: ["object", "string"] },
    mocks,
    expectedSeverity: { type: "string", nullable: true },
    expectedTitle: { type: "string", nullable: true },
    expectedDedup: { type: "string", nullable: true },
    expectedRunbook: { type: "string", nullable: true },
    expectedReference: { type: "string", nullable: true },
    expectedDescription: { type: "string", nullable: true },
    expectedDestinations: { type: "array", items: text, nullable: true },
    expectedAlertContext: { type: "object", nullable: true },
    expectedUnique: { type: "string", nullable: true },
  },
};

/** JSON Schema of a rule's attributes. Functions (filters) and known log types are checked beside it. */
export const attributeSchema = {
  type: "object",
  required: ["id", "logTypes", "defaultSeverity"],
  properties: {
    ...commonAttributes,
    logTypes: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true },
    summaryAttributes: texts,
    tests: { type: "array", items: testSchema },
    threshold: { type: "integer", minimum: 1 },
    includeFilters: { type: "array" },
    excludeFilters: { type: "array" },
    scheduledQueries: { ...texts, minItems: 1 },
    when: { type: ["object", "array"], minProperties: 1, minItems: 1 },
  },
  // A scheduled rule reads the rows of its queries, every other rule the events of its log types.
  if: { properties: { detectionType: { const: "SCHEDULED_RULE" } } },
  then: { required: ["scheduledQueries"] },
  else: { properties: { logTypes: { minItems: 1 } } },
};
