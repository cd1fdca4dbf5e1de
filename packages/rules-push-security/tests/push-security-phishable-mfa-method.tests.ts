import { RuleTest } from "@pypanther/core";
import { PushSecurityPhishableMFAMethod } from "../src/push-security-phishable-mfa-method";

const account = {
  email: "line.strand@fjordline.example",
  appType: "ZENDESK",
  mfaMethods: ["PUSH_NOTIFICATION", "SMS"],
};

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
    name: "an app account with SMS",
    expectedResult: true,
    log: base,
    expectedSeverity: "INFO",
    expectedTitle:
      "Account [line.strand@fjordline.example] at [ZENDESK] has MFA that can be phished: [PUSH_NOTIFICATION, SMS]",
  }),
  new RuleTest({
    name: "an identity provider's account: high severity",
    expectedResult: true,
    log: { ...base, new: { ...account, appType: "OKTA" } },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "an account with a passkey",
    expectedResult: false,
    log: { ...base, new: { ...account, mfaMethods: ["U2F"] } },
  }),
  new RuleTest({
    name: "an account that does not tell",
    expectedResult: false,
    log: { ...base, new: { email: account.email } },
  }),
  new RuleTest({ name: "another entity", expectedResult: false, log: { ...base, object: "FINDING" } }),
];

export { PushSecurityPhishableMFAMethod as rule };
