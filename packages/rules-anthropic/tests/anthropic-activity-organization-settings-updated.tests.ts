import { RuleTest } from "@pypanther/core";
import { AnthropicActivityOrganizationSettingsUpdated } from "../src/anthropic-activity-organization-settings-updated";

const updated = {
  p_log_type: "Anthropic.Activity",
  id: "activity_5kT2",
  created_at: "2026-05-11T08:40:12Z",
  organization_id: "org_harbourline",
  type: "claude_organization_settings_updated",
  actor: {
    type: "user_actor",
    email_address: "ines.duarte@harbourline.example",
    user_id: "user_7Qm",
    ip_address: "198.51.100.31",
    user_agent: "Mozilla/5.0 (X11; Linux x86_64)",
  },
  updates: [{ type: "data_retention", current_value: "unlimited" }, { type: "web_search" }],
};

export const tests = [
  new RuleTest({
    name: "two settings change",
    expectedResult: true,
    log: updated,
    expectedTitle:
      "Anthropic organisation settings changed by [ines.duarte@harbourline.example] ([data_retention, web_search])",
    expectedDedup: "ines.duarte@harbourline.example",
  }),
  new RuleTest({
    name: "the record does not say what changed",
    expectedResult: true,
    log: { ...updated, updates: [] },
    expectedTitle: "Anthropic organisation settings changed by [ines.duarte@harbourline.example]",
  }),
  new RuleTest({
    name: "an update names only the event itself",
    expectedResult: true,
    log: { ...updated, updates: [{ type: "claude_organization_settings_updated" }, "{'type': 'sso'}"] },
    expectedTitle: "Anthropic organisation settings changed by [ines.duarte@harbourline.example] ([sso])",
  }),
  new RuleTest({
    name: "updates are given as text, in either kind of quotes",
    expectedResult: true,
    log: { ...updated, updates: ['{"type": "data_retention", "value": 30}', "{'type': 'web_search'}", "nothing"] },
    expectedTitle:
      "Anthropic organisation settings changed by [ines.duarte@harbourline.example] ([data_retention, web_search])",
  }),
  new RuleTest({
    name: "a user changes own settings",
    expectedResult: false,
    log: { ...updated, type: "claude_user_settings_updated" },
  }),
];

export { AnthropicActivityOrganizationSettingsUpdated as rule };
