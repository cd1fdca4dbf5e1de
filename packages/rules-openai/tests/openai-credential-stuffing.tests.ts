import { RuleTest } from "@pypanther/core";
import { OpenAICredentialStuffing } from "../src/openai-credential-stuffing";

const failed = {
  p_log_type: "OpenAI.Audit",
  id: "audit_log-4f",
  type: "login.failed",
  effective_at: 1778230000,
  login_failed: { error_code: "wrong_password" },
  actor: {
    type: "session",
    session: {
      user: { id: "user-mira", email: "mira@harbourline.example" },
      ip_address: "203.0.113.44",
      user_agent: "Mozilla/5.0",
      ip_address_details: { country: "PT", city: "Porto" },
    },
  },
};

export const tests = [
  new RuleTest({
    name: "a login fails",
    expectedResult: true,
    log: failed,
    expectedTitle: "[mira@harbourline.example] failed to log in to OpenAI from many addresses",
    expectedDedup: "mira@harbourline.example",
    expectedUnique: "203.0.113.44",
    expectedAlertContext: {
      email: "mira@harbourline.example",
      ip_address: "203.0.113.44",
      error_code: "wrong_password",
    },
  }),
  new RuleTest({
    name: "a login of nobody known fails",
    expectedResult: true,
    log: { ...failed, actor: null, login_failed: null },
    expectedDedup: "UNKNOWN_EMAIL",
    expectedUnique: "UNKNOWN_IP",
    expectedAlertContext: { email: "UNKNOWN_EMAIL", ip_address: "UNKNOWN_IP", error_code: "UNKNOWN" },
  }),
  new RuleTest({ name: "a login succeeds", expectedResult: false, log: { ...failed, type: "login.succeeded" } }),
];

export { OpenAICredentialStuffing as rule };
