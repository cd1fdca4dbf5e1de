import { RuleTest } from "@pypanther/core";
import { TinesSSOSettings } from "../src/tines-sso-settings";

const audited = {
  p_log_type: "Tines.Audit",
  created_at: "2026-03-02T11:20:07Z",
  id: 70041,
  operation_name: "SsoConfigurationSamlSet",
  request_ip: "203.0.113.44",
  tenant_id: "tn-12",
  user_email: "mira@harbourline.example",
  user_id: "usr-31",
  p_source_label: "Tines",
};

export const tests = [
  new RuleTest({
    name: "SAML is set up",
    expectedResult: true,
    log: audited,
    expectedTitle: "[mira@harbourline.example] set Tines single sign-on: [SsoConfigurationSamlSet]",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      action: "SsoConfigurationSamlSet",
      tenant_id: "tn-12",
      user_email: "mira@harbourline.example",
      user_id: "usr-31",
      operation_name: "SsoConfigurationSamlSet",
      request_ip: "203.0.113.44",
    },
    expectedDedup: "usr-31_SsoConfigurationSamlSet",
  }),
  new RuleTest({
    name: "the record does not name the user",
    expectedResult: true,
    log: { ...audited, user_email: null },
    expectedTitle: "an unknown user set Tines single sign-on: [SsoConfigurationSamlSet]",
  }),
  new RuleTest({
    name: "single sign-on is set back to the default",
    expectedResult: true,
    log: { ...audited, operation_name: "SsoConfigurationDefaultSet" },
    expectedDedup: "usr-31_SsoConfigurationDefaultSet",
  }),
  new RuleTest({
    name: "the configuration is looked at",
    expectedResult: false,
    log: { ...audited, operation_name: "SsoConfigurationView" },
  }),
];

export { TinesSSOSettings as rule };
