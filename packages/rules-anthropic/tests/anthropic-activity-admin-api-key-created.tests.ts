import { RuleTest } from "@pypanther/core";
import { AnthropicActivityAdminAPIKeyCreated } from "../src/anthropic-activity-admin-api-key-created";

const keyCreated = {
  p_log_type: "Anthropic.Activity",
  id: "activity_5kT2",
  created_at: "2026-05-11T08:40:12Z",
  organization_id: "org_harbourline",
  type: "admin_api_key_created",
  actor: {
    type: "user_actor",
    email_address: "ines.duarte@harbourline.example",
    user_id: "user_7Qm",
    ip_address: "198.51.100.31",
    user_agent: "Mozilla/5.0 (X11; Linux x86_64)",
  },
  admin_api_key_id: "adminkey_3",
};

export const tests = [
  new RuleTest({
    name: "an admin key is made",
    expectedResult: true,
    log: keyCreated,
    expectedTitle: "Anthropic admin API key created by [ines.duarte@harbourline.example]",
    expectedDedup: "ines.duarte@harbourline.example",
  }),
  new RuleTest({
    name: "an ordinary key is made",
    expectedResult: false,
    log: { ...keyCreated, type: "api_key_created" },
  }),
  new RuleTest({
    name: "a script makes the key",
    expectedResult: true,
    log: { ...keyCreated, actor: { type: "api_actor", api_key_id: "apikey_9f3", ip_address: "198.51.100.31" } },
    expectedTitle: "Anthropic admin API key created by [apikey_9f3]",
  }),
];

export { AnthropicActivityAdminAPIKeyCreated as rule };
