import { RuleTest } from "@pypanther/core";
import { NotionSAMLSSOConfigurationChanged } from "../src/notion-saml-sso-configuration-changed";

const samlOff = {
  p_log_type: "Notion.AuditLogs",
  p_event_time: "2026-05-19 10:02:44.310000000",
  p_parse_time: "2026-05-19 10:05:00.120000001",
  event: {
    type: "workspace.settings.enforce_saml_sso_config_updated",
    actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
    workspace_id: "ws-88",
    ip_address: "203.0.113.40",
  },
};

const anonymous = {
  p_log_type: "Notion.AuditLogs",
  event: { type: "workspace.settings.enforce_saml_sso_config_updated" },
};

export const tests = [
  new RuleTest({
    name: "SAML is no longer enforced",
    expectedResult: true,
    log: samlOff,
    expectedTitle: "[noor@harbourline.example] disabled SAML enforcement in the Notion workspace [ws-88]",
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
      action: "workspace.settings.enforce_saml_sso_config_updated",
    },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: anonymous,
    expectedTitle: "an unknown user disabled SAML enforcement in the Notion workspace of unknown id",
  }),
  new RuleTest({
    name: "SAML is enforced",
    expectedResult: true,
    log: {
      ...samlOff,
      event: { ...samlOff.event, "workspace.settings.enforce_saml_sso_config_updated": { state: "enabled" } },
    },
    expectedTitle: "[noor@harbourline.example] enabled SAML enforcement in the Notion workspace [ws-88]",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...samlOff, event: { ...samlOff.event, type: "workspace.settings.saml_url_updated" } },
  }),
];

export { NotionSAMLSSOConfigurationChanged as rule };
