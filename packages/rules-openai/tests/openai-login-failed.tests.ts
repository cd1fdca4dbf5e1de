import { RuleTest } from "@pypanther/core";
import { OpenAILoginFailed } from "../src/openai-login-failed";

const login = {
  p_log_type: "OpenAI.Audit",
  id: "audit_log-4f",
  type: "login.failed",
  effective_at: 1778230000,
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
  new RuleTest({ name: "a login fails", expectedResult: true, log: login }),
  new RuleTest({ name: "a login succeeds", expectedResult: false, log: { ...login, type: "login.succeeded" } }),
];

export { OpenAILoginFailed as rule };
