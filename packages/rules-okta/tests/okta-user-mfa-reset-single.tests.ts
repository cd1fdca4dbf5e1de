import { RuleTest } from "@pypanther/core";
import { OktaUserMFAResetSingle } from "../src/okta-user-mfa-reset-single";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "user.mfa.factor.deactivate",
  published: "2026-02-16 13:03:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "SUCCESS", reason: "User reset SMS factor" },
  target: [{ type: "User", alternateId: "maren.foss@fjordline.example" }],
};

export const tests = [
  new RuleTest({
    name: "a user resets a factor",
    expectedResult: true,
    log: base,
    expectedTitle: "[maren.foss@fjordline.example] reset MFA factor [SMS] of [maren.foss@fjordline.example]",
  }),
  new RuleTest({
    name: "the factor is suspended and not named",
    expectedResult: true,
    log: { ...base, eventType: "user.mfa.factor.suspend", outcome: { reason: "User reset" }, target: [] },
    expectedTitle: "[maren.foss@fjordline.example] reset an MFA factor of an unknown user",
  }),
  new RuleTest({
    name: "an administrator resets it",
    expectedResult: false,
    log: { ...base, outcome: { result: "SUCCESS", reason: "Admin reset SMS factor" } },
  }),
  new RuleTest({
    name: "small letters",
    expectedResult: false,
    log: { ...base, outcome: { reason: "user reset SMS factor" } },
  }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaUserMFAResetSingle as rule };
