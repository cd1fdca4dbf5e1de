import { RuleTest } from "@pypanther/core";
import { BoxContentWorkflowPolicyViolation } from "../src/box-content-workflow-policy-violation";

const forbiddenUpload = {
  p_log_type: "Box.Event",
  type: "event",
  event_type: "CONTENT_WORKFLOW_UPLOAD_POLICY_VIOLATION",
  created_at: "2026-02-11 14:20:05",
  ip_address: "203.0.113.40",
  created_by: { id: "40112233", type: "user", name: "Mira Lund", login: "mira@harbourline.example" },
};

export const tests = [
  new RuleTest({
    name: "a forbidden upload",
    expectedResult: true,
    log: forbiddenUpload,
    expectedTitle: "[Mira Lund] violated a Box content policy",
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "a forbidden share",
    expectedResult: true,
    log: { ...forbiddenUpload, event_type: "CONTENT_WORKFLOW_SHARING_POLICY_VIOLATION" },
  }),
  new RuleTest({
    name: "an upload that is allowed",
    expectedResult: false,
    log: { ...forbiddenUpload, event_type: "UPLOAD" },
  }),
];

export { BoxContentWorkflowPolicyViolation as rule };
