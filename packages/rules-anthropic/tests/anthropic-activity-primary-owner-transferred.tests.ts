import { RuleTest } from "@pypanther/core";
import { AnthropicActivityPrimaryOwnerTransferred } from "../src/anthropic-activity-primary-owner-transferred";

const transferred = {
  p_log_type: "Anthropic.Activity",
  id: "activity_5kT2",
  created_at: "2026-05-11T08:40:12Z",
  organization_id: "org_harbourline",
  type: "primary_owner_transferred",
  actor: {
    type: "user_actor",
    email_address: "ines.duarte@harbourline.example",
    user_id: "user_7Qm",
    ip_address: "198.51.100.31",
    user_agent: "Mozilla/5.0 (X11; Linux x86_64)",
  },
  target_id: "user_2Zc",
};

export const tests = [
  new RuleTest({
    name: "ownership passes on",
    expectedResult: true,
    log: transferred,
    expectedTitle: "Anthropic primary ownership transferred by [ines.duarte@harbourline.example]",
    expectedDedup: "ines.duarte@harbourline.example",
  }),
  new RuleTest({
    name: "an ordinary role is given",
    expectedResult: false,
    log: { ...transferred, type: "role_assignment_granted" },
  }),
];

export { AnthropicActivityPrimaryOwnerTransferred as rule };
