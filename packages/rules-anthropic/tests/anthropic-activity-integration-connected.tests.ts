import { RuleTest } from "@pypanther/core";
import { AnthropicActivityIntegrationConnected } from "../src/anthropic-activity-integration-connected";

const connected = {
  p_log_type: "Anthropic.Activity",
  id: "activity_5kT2",
  created_at: "2026-05-11T08:40:12Z",
  organization_id: "org_harbourline",
  type: "integration_user_connected",
  actor: {
    type: "user_actor",
    email_address: "ines.duarte@harbourline.example",
    user_id: "user_7Qm",
    ip_address: "198.51.100.31",
    user_agent: "Mozilla/5.0 (X11; Linux x86_64)",
  },
  integration_type: "gdrive",
};

export const tests = [
  new RuleTest({
    name: "a drive is connected",
    expectedResult: true,
    log: connected,
    expectedTitle: "Integration [gdrive] connected to Claude by [ines.duarte@harbourline.example]",
    expectedDedup: "ines.duarte@harbourline.example",
  }),
  new RuleTest({
    name: "the record does not say what was connected",
    expectedResult: true,
    log: { ...connected, integration_type: null },
    expectedTitle: "Integration of unknown name connected to Claude by [ines.duarte@harbourline.example]",
  }),
  new RuleTest({
    name: "a drive is disconnected",
    expectedResult: false,
    log: { ...connected, type: "integration_user_disconnected" },
  }),
];

export { AnthropicActivityIntegrationConnected as rule };
