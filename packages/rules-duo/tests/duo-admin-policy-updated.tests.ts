import { RuleTest } from "@pypanther/core";
import { DuoAdminPolicyUpdated } from "../src/duo-admin-policy-updated";

const base = {
  p_log_type: "Duo.Administrator",
  action: "policy_update",
  username: "Astrid Moen",
  object: "Remote access",
  description: '{"new_user_behavior": "Allow access"}',
  timestamp: 1774856333,
  isotimestamp: "2026-03-30 07:39:12",
};

export const tests = [
  new RuleTest({
    name: "a policy is changed",
    expectedResult: true,
    log: base,
    expectedTitle: "Administrator [Astrid Moen] changed the policy [Remote access]",
    expectedAlertContext: {
      action: base.action,
      description: base.description,
      username: "Astrid Moen",
      timestamp: base.timestamp,
    },
  }),
  new RuleTest({
    name: "the policy is not named",
    expectedResult: true,
    log: { ...base, object: null },
    expectedTitle: "Administrator [Astrid Moen] changed the policy [Duo Policy]",
  }),
  new RuleTest({ name: "another action", expectedResult: false, log: { ...base, action: "policy_create" } }),
];

export { DuoAdminPolicyUpdated as rule };
