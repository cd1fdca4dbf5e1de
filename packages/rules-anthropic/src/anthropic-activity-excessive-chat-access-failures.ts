import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorTitle } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** Attempts of one actor to open Claude chats were refused fifty or more times within ten minutes. */
export class AnthropicActivityExcessiveChatAccessFailures extends AnthropicActivityRule {
  id = "Anthropic.Activity.Excessive.Chat.Access.Failures-prototype";
  displayName = "Anthropic Excessive Chat Access Failures";
  tags = ["Anthropic", "Access Control", "Enumeration"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1087"] };
  dedupPeriodMinutes = 10;
  threshold = 50;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Attempts of one actor to open Claude chats were refused fifty or more times within ten minutes. Somebody " +
    "may be trying out links to other people's chats.";
  defaultRunbook =
    "1. See whether the chats belong to one person or to many. " +
    "2. Find out whether a broken integration explains the attempts. " +
    "3. Check whether any attempt succeeded at that time, and what was read. " +
    "4. Suspend the actor's access and tell the owners of the chats if nothing explains it.";

  when: When = { type: "claude_chat_access_failed" };

  title(event: PantherEvent) {
    return `Many refused attempts to open Claude chats by ${anthropicActorTitle(event)}`;
  }
}
