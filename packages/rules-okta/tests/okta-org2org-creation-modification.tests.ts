import { RuleTest } from "@pypanther/core";
import { OktaOrg2orgCreationModification } from "../src/okta-org2org-creation-modification";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "application.lifecycle.update",
  published: "2026-02-16 13:01:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "SUCCESS" },
  target: [{ type: "AppInstance", alternateId: "Partner Org2Org", displayName: "Okta Org2Org" }],
};

export const tests = [
  new RuleTest({
    name: "an application is changed: medium severity",
    expectedResult: true,
    log: base,
    expectedSeverity: "MEDIUM",
    expectedTitle: "[maren.foss@fjordline.example] updated the Org2Org application [Partner Org2Org]",
  }),
  new RuleTest({
    name: "an application is created: high severity",
    expectedResult: true,
    log: { ...base, eventType: "application.lifecycle.create" },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "an application is activated",
    expectedResult: true,
    log: { ...base, eventType: "application.lifecycle.activate" },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...base, target: [{ displayName: "Payroll" }] },
  }),
  new RuleTest({
    name: "the link is only the second target",
    expectedResult: false,
    log: { ...base, target: [{ displayName: "Payroll" }, ...base.target] },
  }),
  new RuleTest({
    name: "an application is deleted",
    expectedResult: false,
    log: { ...base, eventType: "application.lifecycle.delete" },
  }),
];

export { OktaOrg2orgCreationModification as rule };
