import { RuleTest } from "@pypanther/core";
import { AnthropicActivityIPRestrictionDeleted } from "../src/anthropic-activity-ip-restriction-deleted";

const removed = {
  p_log_type: "Anthropic.Activity",
  id: "activity_5kT2",
  created_at: "2026-05-11T08:40:12Z",
  organization_id: "org_harbourline",
  type: "org_ip_restriction_deleted",
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
    name: "a restriction is taken away",
    expectedResult: true,
    log: removed,
    expectedTitle: "Anthropic IP restriction deleted by [ines.duarte@harbourline.example]",
    expectedDedup: "ines.duarte@harbourline.example",
  }),
  new RuleTest({
    name: "a restriction is added",
    expectedResult: false,
    log: { ...removed, type: "org_ip_restriction_created" },
  }),
];

export { AnthropicActivityIPRestrictionDeleted as rule };
