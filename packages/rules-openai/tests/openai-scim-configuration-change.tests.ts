import { RuleTest } from "@pypanther/core";
import { OpenAISCIMConfigurationChange } from "../src/openai-scim-configuration-change";

const disabled = {
  p_log_type: "OpenAI.Audit",
  id: "audit_log-4f",
  type: "scim.disabled",
  effective_at: 1778230000,
  scim_disabled: { id: "org-hl" },
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
    name: "provisioning is switched off",
    expectedResult: true,
    log: disabled,
    expectedSeverity: "HIGH",
    expectedTitle: "[mira@harbourline.example] disabled OpenAI SCIM provisioning",
    expectedAlertContext: {
      event_type: "scim.disabled",
      event_id: "audit_log-4f",
      actor_email: "mira@harbourline.example",
      actor_id: "user-mira",
      source_ip: "203.0.113.44",
      user_agent: "Mozilla/5.0",
      scim_resource_id: "org-hl",
      ip_details: { country: "PT", city: "Porto" },
    },
  }),
  new RuleTest({
    name: "provisioning is switched on",
    expectedResult: true,
    log: { ...disabled, type: "scim.enabled" },
    expectedSeverity: "LOW",
    expectedTitle: "[mira@harbourline.example] enabled OpenAI SCIM provisioning",
  }),
  new RuleTest({ name: "a project is made", expectedResult: false, log: { ...disabled, type: "project.created" } }),
];

export { OpenAISCIMConfigurationChange as rule };
