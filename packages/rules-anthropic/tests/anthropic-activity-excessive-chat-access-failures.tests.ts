import { RuleTest } from "@pypanther/core";
import { AnthropicActivityExcessiveChatAccessFailures } from "../src/anthropic-activity-excessive-chat-access-failures";

const refused = {
  p_log_type: "Anthropic.Activity",
  id: "activity_5kT2",
  created_at: "2026-05-11T08:40:12Z",
  organization_id: "org_harbourline",
  type: "claude_chat_access_failed",
  actor: {
    type: "user_actor",
    email_address: "ines.duarte@harbourline.example",
    user_id: "user_7Qm",
    ip_address: "198.51.100.31",
    user_agent: "Mozilla/5.0 (X11; Linux x86_64)",
  },
  claude_chat_id: "chat_44",
};

export const tests = [
  new RuleTest({
    name: "a chat is refused",
    expectedResult: true,
    log: refused,
    expectedTitle: "Many refused attempts to open Claude chats by [ines.duarte@harbourline.example]",
    expectedDedup: "ines.duarte@harbourline.example",
  }),
  new RuleTest({ name: "a chat is opened", expectedResult: false, log: { ...refused, type: "claude_chat_viewed" } }),
];

export { AnthropicActivityExcessiveChatAccessFailures as rule };
