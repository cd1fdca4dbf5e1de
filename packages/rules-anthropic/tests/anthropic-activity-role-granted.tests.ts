import { RuleTest } from "@pypanther/core";
import { AnthropicActivityRoleGranted } from "../src/anthropic-activity-role-granted";

const granted = {
  p_log_type: "Anthropic.Activity",
  id: "activity_5kT2",
  created_at: "2026-05-11T08:40:12Z",
  organization_id: "org_harbourline",
  type: "role_assignment_granted",
  actor: {
    type: "user_actor",
    email_address: "ines.duarte@harbourline.example",
    user_id: "user_7Qm",
    ip_address: "198.51.100.31",
    user_agent: "Mozilla/5.0 (X11; Linux x86_64)",
  },
  role: "owner",
  target_id: "user_2Zc",
  target_type: "user",
};

export const tests = [
  new RuleTest({
    name: "a role is given",
    expectedResult: true,
    log: granted,
    expectedTitle: "Anthropic role [owner] granted to [user_2Zc] by [ines.duarte@harbourline.example]",
    expectedDedup: "ines.duarte@harbourline.example",
  }),
  new RuleTest({
    name: "role and receiver are unknown",
    expectedResult: true,
    log: { ...granted, role: null, target_id: null },
    expectedTitle: "Anthropic role of unknown name granted to an unknown target by [ines.duarte@harbourline.example]",
  }),
  new RuleTest({
    name: "a role is taken away",
    expectedResult: false,
    log: { ...granted, type: "role_assignment_revoked" },
  }),
];

export { AnthropicActivityRoleGranted as rule };
