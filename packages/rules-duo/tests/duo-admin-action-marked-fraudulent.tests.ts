import { RuleTest } from "@pypanther/core";
import { DUOAdminActionMarkedFraudulent } from "../src/duo-admin-action-marked-fraudulent";

const base = {
  p_log_type: "Duo.Administrator",
  action: "admin_2fa_error",
  username: "Astrid Moen",
  object: "",
  description: JSON.stringify({
    error: "Login request reported as FRAUDULENT.",
    email: "even@fjordline.example",
    ip_address: "203.0.113.66",
  }),
  timestamp: 1774856222,
  isotimestamp: "2026-03-30 07:36:12",
};

export const tests = [
  new RuleTest({
    name: "a push is marked as fraud",
    expectedResult: true,
    log: base,
    expectedTitle: "Push of administrator [Astrid Moen] was marked fraudulent by [even@fjordline.example]",
    expectedAlertContext: {
      reason: "Login request reported as FRAUDULENT.",
      reporting_admin: "Astrid Moen",
      user: "even@fjordline.example",
      ip_address: "203.0.113.66",
    },
  }),
  new RuleTest({
    name: "the push timed out",
    expectedResult: false,
    log: { ...base, description: '{"error": "Login timed out."}' },
  }),
  new RuleTest({
    name: "the description is no JSON",
    expectedResult: false,
    log: { ...base, description: "reported as fraudulent" },
  }),
  new RuleTest({ name: "another action", expectedResult: false, log: { ...base, action: "admin_login" } }),
];

export { DUOAdminActionMarkedFraudulent as rule };
