import { RuleTest } from "@pypanther/core";
import { OktaPhishingAttemptBlockedFastPass } from "../src/okta-phishing-attempt-blocked-fast-pass";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "user.authentication.auth_via_mfa",
  published: "2026-02-10 13:04:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "FAILURE", reason: "FastPass declined phishing attempt" },
};

export const tests = [
  new RuleTest({
    name: "FastPass declines",
    expectedResult: true,
    log: base,
    expectedTitle: "FastPass blocked phishing of [maren.foss@fjordline.example]",
  }),
  new RuleTest({
    name: "the factor fails for another reason",
    expectedResult: false,
    log: { ...base, outcome: { result: "FAILURE", reason: "INVALID_CREDENTIALS" } },
  }),
  new RuleTest({
    name: "the sign-in succeeds",
    expectedResult: false,
    log: { ...base, outcome: { ...base.outcome, result: "SUCCESS" } },
  }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaPhishingAttemptBlockedFastPass as rule };
