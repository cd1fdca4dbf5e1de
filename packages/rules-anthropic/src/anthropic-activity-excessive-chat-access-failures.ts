import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** Somebody was turned away from many chats in a short time, as one who tries out other people's links would be. */
export class AnthropicActivityExcessiveChatAccessFailures extends AnthropicActivityRule {
  id = "Anthropic.Activity.Excessive.Chat.Access.Failures-prototype";
  displayName = "Anthropic Excessive Chat Access Failures";
  tags = ["Anthropic", "Access Control", "Enumeration"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1087"] };
  dedupPeriodMinutes = 10;
  threshold = 50;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Fifty or more refused attempts to open Claude chats within ten minutes came from one actor.";
  defaultRunbook =
    "1. See whether the chats belong to one person or to many, and whether their numbers run in sequence. " +
    "2. Find out if a broken integration or a stale bookmark explains the burst. " +
    "3. Check whether any attempt in the same span succeeded, and what was read. " +
    "4. Suspend the actor's access if nothing innocent explains it and tell the owners of the chats.";

  when: When = { type: "claude_chat_access_failed" };

  title(event: PantherEvent) {
    return `Many refused attempts to open Claude chats by [${anthropicActorId(event)}]`;
  }
}
