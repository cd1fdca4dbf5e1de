import { RuleTest } from "@pypanther/core";
import { PushSecurityNewSaaSAccountCreated } from "../src/push-security-new-saas-account-created";

const base = {
  p_log_type: "PushSecurity.Entities",
  object: "ACCOUNT",
  type: "CREATE",
  id: "ent-33",
  old: null,
  new: { email: "line.strand@fjordline.example", appType: "ZENDESK" },
};

export const tests = [
  new RuleTest({
    name: "an account is created",
    expectedResult: true,
    log: base,
    expectedTitle: "New account of [line.strand@fjordline.example] at [ZENDESK]",
  }),
  new RuleTest({ name: "an account changes", expectedResult: false, log: { ...base, type: "UPDATE" } }),
  new RuleTest({ name: "an app is seen for the first time", expectedResult: false, log: { ...base, object: "APP" } }),
];

export { PushSecurityNewSaaSAccountCreated as rule };
