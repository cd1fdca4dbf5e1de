import { RuleTest } from "@pypanther/core";
import { OktaUserMFAResetAll } from "../src/okta-user-mfa-reset-all";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "user.mfa.factor.reset_all",
  published: "2026-02-17 13:04:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "SUCCESS" },
  target: [{ id: "00u9rr7", type: "User", alternateId: "jonas.lie@fjordline.example", displayName: "Jonas Lie" }],
};

export const tests = [
  new RuleTest({
    name: "all factors are reset",
    expectedResult: true,
    log: base,
    expectedTitle: "[maren.foss@fjordline.example] reset all MFA factors of [jonas.lie@fjordline.example]",
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { ...base, target: [], actor: {} },
    expectedTitle: "an unknown user reset all MFA factors of an unknown user",
  }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaUserMFAResetAll as rule };
