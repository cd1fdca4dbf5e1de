import { RuleTest } from "@pypanther/core";
import { AnthropicActivitySSOLoginFailed } from "../src/anthropic-activity-sso-login-failed";

const failed = {
  p_log_type: "Anthropic.Activity",
  id: "activity_5kT2",
  created_at: "2026-05-11T08:40:12Z",
  organization_id: "org_harbourline",
  type: "sso_login_failed",
  actor: {
    type: "user_actor",
    email_address: "ines.duarte@harbourline.example",
    user_id: "user_7Qm",
    ip_address: "198.51.100.31",
    user_agent: "Mozilla/5.0 (X11; Linux x86_64)",
  },
};

export const tests = [
  new RuleTest({
    name: "a sign-in fails",
    expectedResult: true,
    log: failed,
    expectedTitle: "Anthropic SSO login failed for [ines.duarte@harbourline.example]",
    expectedDedup: "ines.duarte@harbourline.example",
  }),
  new RuleTest({ name: "a sign-in succeeds", expectedResult: false, log: { ...failed, type: "sso_login_succeeded" } }),
];

export { AnthropicActivitySSOLoginFailed as rule };
