import { RuleTest } from "@pypanther/core";
import { GoogleWorkspaceManyDocsDownloaded } from "../src/google-workspace-many-docs-downloaded";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "drive", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "access",
  name: "download",
  parameters: { doc_title: "Price list 2026", doc_id: "1aZ" },
};

export const tests = [
  new RuleTest({
    name: "a file is downloaded",
    expectedResult: true,
    log: activity,
    expectedTitle: "Google Workspace Many Docs Downloaded",
    expectedAlertContext: { actor: "noor@brightmoor.example", document_name: "Price list 2026" },
  }),
  new RuleTest({
    name: "the record names neither actor nor file",
    expectedResult: true,
    log: { ...activity, actor: {}, parameters: {} },
    expectedAlertContext: { actor: "<UNKNOWN ACTOR>", document_name: "<UNKNOWN DOCUMENT>" },
  }),
  new RuleTest({ name: "a file is viewed", expectedResult: false, log: { ...activity, name: "view" } }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "gmail" } },
  }),
];

export { GoogleWorkspaceManyDocsDownloaded as rule };
