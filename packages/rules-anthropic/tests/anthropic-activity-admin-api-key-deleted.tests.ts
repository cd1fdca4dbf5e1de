import { RuleTest } from "@pypanther/core";
import { AnthropicActivityAdminAPIKeyDeleted } from "../src/anthropic-activity-admin-api-key-deleted";

const keyDeleted = {
  p_log_type: "Anthropic.Activity",
  id: "activity_5kT2",
  created_at: "2026-05-11T08:40:12Z",
  organization_id: "org_harbourline",
  type: "admin_api_key_deleted",
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
    name: "an admin key is deleted",
    expectedResult: true,
    log: keyDeleted,
    expectedTitle: "Anthropic admin API key deleted by [ines.duarte@harbourline.example]",
    expectedDedup: "ines.duarte@harbourline.example",
  }),
  new RuleTest({
    name: "an admin key is renamed",
    expectedResult: false,
    log: { ...keyDeleted, type: "admin_api_key_updated" },
  }),
];

export { AnthropicActivityAdminAPIKeyDeleted as rule };
