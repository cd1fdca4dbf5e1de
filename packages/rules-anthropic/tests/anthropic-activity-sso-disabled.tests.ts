import { RuleTest } from "@pypanther/core";
import { AnthropicActivitySSODisabled } from "../src/anthropic-activity-sso-disabled";

const switchedOff = {
  p_log_type: "Anthropic.Activity",
  id: "activity_5kT2",
  created_at: "2026-05-11T08:40:12Z",
  organization_id: "org_harbourline",
  type: "org_sso_toggled",
  actor: {
    type: "user_actor",
    email_address: "ines.duarte@harbourline.example",
    user_id: "user_7Qm",
    ip_address: "198.51.100.31",
    user_agent: "Mozilla/5.0 (X11; Linux x86_64)",
  },
  is_enabled: false,
};

export const tests = [
  new RuleTest({
    name: "single sign-on is switched off",
    expectedResult: true,
    log: switchedOff,
    expectedTitle: "Anthropic SSO disabled by [ines.duarte@harbourline.example]",
    expectedDedup: "ines.duarte@harbourline.example",
  }),
  new RuleTest({
    name: "it is switched off, in words",
    expectedResult: true,
    log: { ...switchedOff, is_enabled: "false" },
  }),
  new RuleTest({ name: "it is switched on", expectedResult: false, log: { ...switchedOff, is_enabled: true } }),
  new RuleTest({
    name: "the record does not say which way the switch went",
    expectedResult: false,
    log: { ...switchedOff, is_enabled: null },
  }),
  new RuleTest({
    name: "a connection is taken out of service",
    expectedResult: true,
    log: { ...switchedOff, type: "org_sso_connection_deactivated", is_enabled: null },
    expectedTitle: "Anthropic SSO connection deactivated by [ines.duarte@harbourline.example]",
  }),
  new RuleTest({
    name: "a connection is put into service",
    expectedResult: false,
    log: { ...switchedOff, type: "org_sso_connection_activated" },
  }),
];

export { AnthropicActivitySSODisabled as rule };
