import { RuleTest } from "@pypanther/core";
import { AnthropicActivitySpendLimitDeleted } from "../src/anthropic-activity-spend-limit-deleted";

const limitDeleted = {
  p_log_type: "Anthropic.Activity",
  id: "activity_5kT2",
  created_at: "2026-05-11T08:40:12Z",
  organization_id: "org_harbourline",
  type: "platform_spend_limit_deleted",
  actor: {
    type: "user_actor",
    email_address: "ines.duarte@harbourline.example",
    user_id: "user_7Qm",
    ip_address: "198.51.100.31",
    user_agent: "Mozilla/5.0 (X11; Linux x86_64)",
  },
};

export const tests = [
  new RuleTest({
    name: "a limit is removed",
    expectedResult: true,
    log: limitDeleted,
    expectedTitle: "Anthropic spend limit deleted by [ines.duarte@harbourline.example]",
    expectedDedup: "ines.duarte@harbourline.example",
  }),
  new RuleTest({
    name: "a limit is changed",
    expectedResult: false,
    log: { ...limitDeleted, type: "platform_spend_limit_updated" },
  }),
];

export { AnthropicActivitySpendLimitDeleted as rule };
