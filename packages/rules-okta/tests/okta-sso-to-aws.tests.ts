import { RuleTest } from "@pypanther/core";
import { OktaSSOtoAWS } from "../src/okta-sso-to-aws";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "user.authentication.sso",
  published: "2026-02-13 13:00:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "SUCCESS" },
  target: [
    { type: "AppInstance", displayName: "AWS IAM Identity Center" },
    { type: "AppUser", displayName: "maren" },
  ],
};

export const tests = [
  new RuleTest({
    name: "AWS is opened",
    expectedResult: true,
    log: base,
    expectedTitle: "SIGNAL - Okta SSO to AWS",
    expectedAlertContext: { actor: "maren.foss" },
  }),
  new RuleTest({
    name: "AWS is part of the only name",
    expectedResult: true,
    log: { ...base, target: [{ displayName: "AWS IAM Identity Center (prod)" }], actor: {} },
    expectedAlertContext: { actor: "" },
  }),
  new RuleTest({
    name: "several targets, none of exactly this name",
    expectedResult: false,
    log: { ...base, target: [{ displayName: "AWS IAM Identity Center (prod)" }, { displayName: "maren" }] },
  }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...base, target: [{ displayName: "Payroll" }] },
  }),
  new RuleTest({ name: "there is no target", expectedResult: false, log: { ...base, target: null } }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...base, outcome: { result: "FAILURE" } } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaSSOtoAWS as rule };
