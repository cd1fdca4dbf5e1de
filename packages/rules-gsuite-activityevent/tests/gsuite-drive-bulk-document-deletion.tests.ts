import { RuleTest } from "@pypanther/core";
import { GSuiteDriveBulkDocumentDeletion } from "../src/gsuite-drive-bulk-document-deletion";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "drive", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "access",
  name: "trash",
  parameters: { doc_id: "1aZ", doc_title: "Price list", doc_type: "spreadsheet", visibility: "private" },
};

export const tests = [
  new RuleTest({
    name: "a document is thrown away",
    expectedResult: true,
    log: activity,
    expectedTitle: "[noor@brightmoor.example] moved many Drive documents to the trash",
    expectedDedup: "noor@brightmoor.example",
    expectedUnique: "1aZ",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      user: "noor@brightmoor.example",
      doc_title: "Price list",
      doc_type: "spreadsheet",
      visibility: "private",
    },
  }),
  new RuleTest({
    name: "a document shared with outsiders is thrown away",
    expectedResult: true,
    log: { ...activity, parameters: { ...activity.parameters, visibility: "shared_externally" } },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({ name: "a document is viewed", expectedResult: false, log: { ...activity, name: "view" } }),
  new RuleTest({
    name: "a message is thrown away",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "gmail" } },
  }),
];

export { GSuiteDriveBulkDocumentDeletion as rule };
