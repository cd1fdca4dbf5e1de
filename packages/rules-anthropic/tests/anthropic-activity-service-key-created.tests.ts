import { RuleTest } from "@pypanther/core";
import { AnthropicActivityServiceKeyCreated } from "../src/anthropic-activity-service-key-created";

const keyCreated = {
  p_log_type: "Anthropic.Activity",
  id: "activity_5kT2",
  created_at: "2026-05-11T08:40:12Z",
  organization_id: "org_harbourline",
  type: "service_key_created",
  actor: {
    type: "user_actor",
    email_address: "ines.duarte@harbourline.example",
    user_id: "user_7Qm",
    ip_address: "198.51.100.31",
    user_agent: "Mozilla/5.0 (X11; Linux x86_64)",
  },
  service_key_id: "skey_12",
  service_name: "invoice-reader",
};

export const tests = [
  new RuleTest({
    name: "a key is made",
    expectedResult: true,
    log: keyCreated,
    expectedTitle: "Anthropic service key created by [ines.duarte@harbourline.example]",
    expectedDedup: "ines.duarte@harbourline.example",
  }),
  new RuleTest({
    name: "a key is rotated",
    expectedResult: false,
    log: { ...keyCreated, type: "service_key_rotated" },
  }),
];

export { AnthropicActivityServiceKeyCreated as rule };
