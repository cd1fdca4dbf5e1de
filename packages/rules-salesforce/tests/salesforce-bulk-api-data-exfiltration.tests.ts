import { RuleTest } from "@pypanther/core";
import { SalesforceBulkAPIDataExfiltration } from "../src/salesforce-bulk-api-data-exfiltration";

const fetched = {
  p_log_type: "Salesforce.RealtimeEvent",
  EVENT_TYPE: "BulkApiResultEventStore",
  ORGANIZATION_ID: "00D8d000001Hl",
  REQUEST_ID: "TID:77",
  SOURCE_IP: "203.0.113.44",
  USER_ID: "0058d0000XyMira",
  USER_NAME: "mira@harbourline.example",
  JOB_ID: "7508d00000Jb",
  OPERATION_TYPE: "query",
  ENTITY_NAME: "Contact",
  RECORDS_PROCESSED: 61200,
  NUMBER_OF_BATCHES: 7,
};

export const tests = [
  new RuleTest({
    name: "61,200 records are queried",
    expectedResult: true,
    log: fetched,
    expectedSeverity: "HIGH",
    expectedTitle: "[mira@harbourline.example] did [query] on [61,200] records of [Contact] in a Salesforce bulk job",
    expectedDedup: "7508d00000Jb",
    expectedAlertContext: {
      "Job ID": "7508d00000Jb",
      "User ID": "0058d0000XyMira",
      Username: "mira@harbourline.example",
      "Operation Type": "query",
      "Entity Name": "Contact",
      "Records Processed": 61200,
      "Number of Batches": 7,
      "API Version": null,
      "Source IP": "203.0.113.44",
      "Request ID": "TID:77",
      "Organization ID": "00D8d000001Hl",
      "Job Type": null,
    },
  }),
  new RuleTest({
    name: "100,000 records are queried, deleted ones included",
    expectedResult: true,
    log: { ...fetched, OPERATION_TYPE: "queryAll", RECORDS_PROCESSED: 100000 },
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "100,000 records are inserted",
    expectedResult: true,
    log: { ...fetched, OPERATION_TYPE: "insert", RECORDS_PROCESSED: 100000 },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "10,000 records are queried",
    expectedResult: true,
    log: { ...fetched, RECORDS_PROCESSED: 10000 },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "10,000 records are deleted",
    expectedResult: true,
    log: { ...fetched, OPERATION_TYPE: "hardDelete", RECORDS_PROCESSED: 10000 },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "1,000 records are deleted",
    expectedResult: true,
    log: { ...fetched, OPERATION_TYPE: "delete", RECORDS_PROCESSED: 1000 },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a record of nothing but its type",
    expectedResult: true,
    log: { EVENT_TYPE: "BulkApiResultEventStore" },
    expectedTitle:
      "an unknown user did an unknown operation on [0] records of an unknown object in a Salesforce bulk job",
    expectedDedup: "unknown",
  }),
  new RuleTest({
    name: "another kind of event",
    expectedResult: false,
    log: { ...fetched, EVENT_TYPE: "ApiEventStore" },
  }),
];

export { SalesforceBulkAPIDataExfiltration as rule };
