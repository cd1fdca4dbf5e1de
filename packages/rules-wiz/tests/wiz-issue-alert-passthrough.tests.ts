import { RuleTest } from "@pypanther/core";
import { WizIssueAlertPassthrough } from "../src/wiz-issue-alert-passthrough";

const issue = { id: "iss-330", status: "OPEN", severity: "HIGH" };

const base = {
  p_log_type: "Wiz.IssuesWebhook",
  issue,
  control: { id: "ctl-88", name: "Bucket open to everyone", description: "Anyone can list the bucket." },
  resource: { id: "bkt-3", type: "BUCKET", name: "fjordline-archive" },
};

export const tests = [
  new RuleTest({
    name: "an open issue",
    expectedResult: true,
    log: base,
    expectedTitle: "Bucket open to everyone",
    expectedSeverity: "HIGH",
    expectedDedup: "iss-330_HIGH",
    expectedReference: "https://app.wiz.io/issues#~(issue~'iss-330)",
    expectedAlertContext: { id: "bkt-3", type: "BUCKET", name: "fjordline-archive" },
  }),
  new RuleTest({
    name: "a minor issue joins others of its control",
    expectedResult: true,
    log: { ...base, issue: { ...issue, severity: "LOW" } },
    expectedSeverity: "LOW",
    expectedDedup: "ctl-88",
  }),
  new RuleTest({
    name: "a minor issue whose control has no id stands alone",
    expectedResult: true,
    log: { ...base, issue: { ...issue, severity: "LOW" }, control: { id: "" } },
    expectedDedup: "iss-330_LOW",
  }),
  new RuleTest({
    name: "an issue without severity or resource",
    expectedResult: true,
    log: { ...base, issue: { status: "OPEN" }, resource: { id: "" } },
    expectedSeverity: "MEDIUM",
    expectedAlertContext: { id: "<ID_NOT_FOUND>", type: "<TYPE_NOT_FOUND>", name: "<NAME_NOT_FOUND>" },
  }),
  new RuleTest({
    name: "an informational issue",
    expectedResult: false,
    log: { ...base, issue: { ...issue, severity: "INFORMATIONAL" } },
  }),
  new RuleTest({
    name: "a closed issue",
    expectedResult: false,
    log: { ...base, issue: { ...issue, status: "RESOLVED" } },
  }),
];

export { WizIssueAlertPassthrough as rule };
