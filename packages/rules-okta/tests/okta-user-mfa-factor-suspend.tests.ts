import { RuleTest } from "@pypanther/core";
import { OktaUserMFAFactorSuspend } from "../src/okta-user-mfa-factor-suspend";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "user.mfa.factor.suspend",
  published: "2026-02-15 13:02:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "SUCCESS" },
  target: [{ id: "00u9rr7", type: "User", alternateId: "jonas.lie@fjordline.example", displayName: "Jonas Lie" }],
};

export const tests = [
  new RuleTest({
    name: "a factor is suspended",
    expectedResult: true,
    log: base,
    expectedTitle: "MFA factor of [jonas.lie@fjordline.example] suspended",
  }),
  new RuleTest({
    name: "the user is not named",
    expectedResult: true,
    log: { ...base, target: [] },
    expectedTitle: "MFA factor of an unknown user suspended",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...base, outcome: { result: "FAILURE" } } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaUserMFAFactorSuspend as rule };
