import { RuleTest } from "@pypanther/core";
import { OktaSupportAccess } from "../src/okta-support-access";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "user.session.impersonation.grant",
  published: "2026-02-11 13:01:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "SUCCESS" },
};

export const tests = [
  new RuleTest({
    name: "access is granted",
    expectedResult: true,
    log: base,
    expectedTitle: "[maren.foss@fjordline.example] granted or used access of Okta support to the tenant",
    expectedAlertContext: {
      user: "maren.foss@fjordline.example",
      ip: "198.51.100.73",
      event: "user.session.impersonation.grant",
    },
  }),
  new RuleTest({
    name: "access is used",
    expectedResult: true,
    log: { ...base, eventType: "user.session.impersonation.initiate" },
  }),
  new RuleTest({
    name: "the login is unknown, the name is not",
    expectedResult: true,
    log: { ...base, actor: { alternateId: "unknown", displayName: "Okta Support" } },
    expectedTitle: "[Okta Support] granted or used access of Okta support to the tenant",
  }),
  new RuleTest({
    name: "access ends",
    expectedResult: false,
    log: { ...base, eventType: "user.session.impersonation.end" },
  }),
];

export { OktaSupportAccess as rule };
