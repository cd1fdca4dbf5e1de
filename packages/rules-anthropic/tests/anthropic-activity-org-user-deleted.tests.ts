import { RuleTest } from "@pypanther/core";
import { AnthropicActivityOrgUserDeleted } from "../src/anthropic-activity-org-user-deleted";

const deleted = {
  p_log_type: "Anthropic.Activity",
  id: "activity_5kT2",
  created_at: "2026-05-11T08:40:12Z",
  organization_id: "org_harbourline",
  type: "org_user_deleted",
  actor: {
    type: "user_actor",
    email_address: "ines.duarte@harbourline.example",
    user_id: "user_7Qm",
    ip_address: "198.51.100.31",
    user_agent: "Mozilla/5.0 (X11; Linux x86_64)",
  },
  deleted_user_id: "user_2Zc",
  deleted_user_email: "tomas@harbourline.example",
};

export const tests = [
  new RuleTest({
    name: "a member is removed",
    expectedResult: true,
    log: deleted,
    expectedTitle: "Anthropic user [tomas@harbourline.example] deleted by [ines.duarte@harbourline.example]",
    expectedDedup: "ines.duarte@harbourline.example",
  }),
  new RuleTest({
    name: "only the member's id is known",
    expectedResult: true,
    log: { ...deleted, deleted_user_email: null },
    expectedTitle: "Anthropic user [user_2Zc] deleted by [ines.duarte@harbourline.example]",
  }),
  new RuleTest({
    name: "nothing is known of the member",
    expectedResult: true,
    log: { ...deleted, deleted_user_email: null, deleted_user_id: null },
    expectedTitle: "Anthropic user of unknown name deleted by [ines.duarte@harbourline.example]",
  }),
  new RuleTest({
    name: "a member is invited",
    expectedResult: false,
    log: { ...deleted, type: "org_user_invite_sent" },
  }),
];

export { AnthropicActivityOrgUserDeleted as rule };
