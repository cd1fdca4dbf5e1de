import { RuleTest } from "@pypanther/core";
import { PushSecurityMFAMethodChanged } from "../src/push-security-mfa-method-changed";

const account = { email: "line.strand@fjordline.example", appType: "ZENDESK", mfaMethods: ["APP_OTP", "SMS"] };

const base = {
  p_log_type: "PushSecurity.Entities",
  object: "ACCOUNT",
  type: "UPDATE",
  id: "acc-5",
  old: { ...account, mfaMethods: ["APP_OTP"] },
  new: account,
};

export const tests = [
  new RuleTest({
    name: "a method is added: low severity",
    expectedResult: true,
    log: base,
    expectedSeverity: "LOW",
    expectedTitle: "MFA methods of [line.strand@fjordline.example] at [ZENDESK] changed to [APP_OTP, SMS]",
  }),
  new RuleTest({
    name: "all methods are removed: high severity",
    expectedResult: true,
    log: { ...base, new: { ...account, mfaMethods: [] } },
    expectedSeverity: "HIGH",
    expectedTitle: "All MFA methods of [line.strand@fjordline.example] at [ZENDESK] were removed",
  }),
  new RuleTest({
    name: "the first method is added",
    expectedResult: true,
    log: { ...base, old: { email: account.email } },
  }),
  new RuleTest({
    name: "the same methods in another order, one twice",
    expectedResult: false,
    log: { ...base, old: { mfaMethods: ["SMS", "APP_OTP", "SMS"] } },
  }),
  new RuleTest({ name: "there is no earlier state", expectedResult: false, log: { ...base, old: null } }),
  new RuleTest({
    name: "the new state does not tell",
    expectedResult: false,
    log: { ...base, new: { email: account.email } },
  }),
  new RuleTest({ name: "another entity", expectedResult: false, log: { ...base, object: "APP" } }),
];

export { PushSecurityMFAMethodChanged as rule };
