import { RuleTest } from "@pypanther/core";
import { AsanaWorkspaceSAMLOptional } from "../src/asana-workspace-saml-optional";

const samlOptional = {
  p_log_type: "Asana.Audit",
  event_type: "workspace_saml_settings_changed",
  created_at: "2026-05-19T10:02:44.310Z",
  actor: { actor_type: "user", email: "ines@harbourline.example" },
  context: { context_type: "web" },
  details: { old_value: "required", new_value: "optional" },
  resource: { name: "Harbourline", resource_type: "workspace" },
};

export const tests = [
  new RuleTest({
    name: "SAML becomes optional",
    expectedResult: true,
    log: samlOptional,
    expectedTitle: "SAML made optional in Asana by [ines@harbourline.example]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the record names nothing",
    expectedResult: true,
    log: {
      p_log_type: "Asana.Audit",
      event_type: "workspace_saml_settings_changed",
      details: { old_value: "required", new_value: "optional" },
    },
    expectedTitle: "SAML made optional in Asana by an unknown actor",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...samlOptional, event_type: "workspace_saml_certificate_changed" },
  }),
  new RuleTest({
    name: "SAML was off before",
    expectedResult: false,
    log: { ...samlOptional, details: { old_value: "disabled", new_value: "optional" } },
  }),
];

export { AsanaWorkspaceSAMLOptional as rule };
