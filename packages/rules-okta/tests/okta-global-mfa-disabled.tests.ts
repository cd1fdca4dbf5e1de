import { RuleTest } from "@pypanther/core";
import { OktaGlobalMFADisabled } from "../src/okta-global-mfa-disabled";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "system.mfa.factor.deactivate",
  published: "2026-02-12 13:02:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "SUCCESS" },
  target: [{ type: "Factor", displayName: "Okta Verify" }],
};

export const tests = [
  new RuleTest({
    name: "a factor is deactivated",
    expectedResult: true,
    log: base,
    expectedTitle: "[maren.foss@fjordline.example] deactivated an MFA factor for the Okta tenant",
    expectedAlertContext: {
      user: "maren.foss@fjordline.example",
      ip: "198.51.100.73",
      event: "system.mfa.factor.deactivate",
    },
  }),
  new RuleTest({
    name: "the outcome does not matter",
    expectedResult: true,
    log: { ...base, outcome: { result: "FAILURE" } },
  }),
  new RuleTest({
    name: "a factor is activated",
    expectedResult: false,
    log: { ...base, eventType: "system.mfa.factor.activate" },
  }),
  new RuleTest({
    name: "a user's own factor is deactivated",
    expectedResult: false,
    log: { ...base, eventType: "user.mfa.factor.deactivate" },
  }),
];

export { OktaGlobalMFADisabled as rule };
