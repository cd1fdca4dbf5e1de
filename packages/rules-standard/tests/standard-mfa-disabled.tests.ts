import { RuleTest } from "@pypanther/core";
import { StandardMFADisabled } from "../src/standard-mfa-disabled";

const factorRemoved = {
  p_log_type: "Okta.SystemLog",
  eventType: "user.mfa.factor.deactivate",
  outcome: { result: "SUCCESS", reason: "User removed SIGNED_NONCE factor" },
  actor: { alternateId: "noor@harbourline.example", displayName: "Noor Haddad" },
  client: { ipAddress: "203.0.113.45" },
};

export const tests = [
  new RuleTest({
    name: "a user removes a factor",
    expectedResult: true,
    log: factorRemoved,
    expectedSeverity: "HIGH",
    expectedTitle: "Okta.SystemLog: [noor@harbourline.example] turned off MFA",
  }),
  new RuleTest({
    name: "the log does not name the user",
    expectedResult: true,
    log: { ...factorRemoved, actor: null },
    expectedTitle: "Okta.SystemLog: [Unknown User] turned off MFA",
  }),
  new RuleTest({
    name: "a user resets their factors to enrol anew",
    expectedResult: false,
    log: { ...factorRemoved, outcome: { result: "SUCCESS", reason: "User reset factors" } },
  }),
  new RuleTest({
    name: "a user adds a factor",
    expectedResult: false,
    log: { ...factorRemoved, eventType: "user.mfa.factor.activate" },
  }),
];

export { StandardMFADisabled as rule };
