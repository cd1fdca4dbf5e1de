import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** An IP restriction was removed, and stolen credentials work from addresses that were shut out before. */
export class AnthropicActivityIPRestrictionDeleted extends AnthropicActivityRule {
  id = "Anthropic.Activity.IP.Restriction.Deleted-prototype";
  displayName = "Anthropic IP Restriction Deleted";
  tags = ["Anthropic", "Network Security", "Defense Evasion"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The Anthropic organisation no longer limits its use to the listed addresses.";
  defaultRunbook =
    "1. Compare the address ranges left in force with the approved ones. " +
    "2. Ask the actor which change request covers the removal. " +
    "3. Put the restriction back unless there is one. " +
    "4. Look for sign-ins from new addresses since then and end their sessions.";

  when: When = { type: "org_ip_restriction_deleted" };

  title(event: PantherEvent) {
    return `Anthropic IP restriction deleted by [${anthropicActorId(event)}]`;
  }
}
