import { RuleTest } from "@pypanther/core";
import { OpenAIAPIKeyAnomalousActivity } from "../src/openai-api-key-anomalous-activity";

const wideKey = {
  p_log_type: "OpenAI.Audit",
  id: "audit_log-4f",
  type: "api_key.created",
  effective_at: 1778230000,
  api_key_created: { id: "key-77", data: { scopes: ["models:read", "Organization:Write"] } },
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
    name: "a key may change the organisation",
    expectedResult: true,
    log: wideKey,
    expectedSeverity: "MEDIUM",
    expectedTitle: "[mira@harbourline.example] gave an OpenAI API key wide scopes: [api_key.created]",
    expectedAlertContext: {
      event_type: "api_key.created",
      event_id: "audit_log-4f",
      actor_email: "mira@harbourline.example",
      actor_id: "user-mira",
      source_ip: "203.0.113.44",
      user_agent: "Mozilla/5.0",
      api_key_id: "key-77",
      api_key_scopes: ["models:read", "Organization:Write"],
    },
  }),
  new RuleTest({
    name: "a key is extended to everything",
    expectedResult: true,
    log: { ...wideKey, type: "api_key.updated", api_key_updated: { id: "key-77", data: { scopes: ["ALL"] } } },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a key may only read",
    expectedResult: false,
    log: { ...wideKey, api_key_created: { id: "key-77", data: { scopes: ["models:read"] } } },
  }),
  new RuleTest({
    name: "a key is updated to read only",
    expectedResult: false,
    log: { ...wideKey, type: "api_key.updated", api_key_updated: { id: "key-77" } },
  }),
  new RuleTest({ name: "a key is deleted", expectedResult: false, log: { ...wideKey, type: "api_key.deleted" } }),
];

export { OpenAIAPIKeyAnomalousActivity as rule };
