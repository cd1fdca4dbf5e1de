import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorTitle } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** An IP restriction of the Anthropic organisation was deleted. */
export class AnthropicActivityIPRestrictionDeleted extends AnthropicActivityRule {
  id = "Anthropic.Activity.IP.Restriction.Deleted-prototype";
  displayName = "Anthropic IP Restriction Deleted";
  tags = ["Anthropic", "Network Security", "Defense Evasion"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An IP restriction of the Anthropic organisation was deleted. Stolen credentials may work from addresses " +
    "that were blocked before.";
  defaultRunbook =
    "1. Compare the address ranges left in force with the approved ones. " +
    "2. Ask the actor which change request covers the removal. " +
    "3. Restore the restriction if there is none. " +
    "4. Look for sign-ins from new addresses since, and end their sessions.";

  when: When = { type: "org_ip_restriction_deleted" };

  title(event: PantherEvent) {
    return `Anthropic IP restriction deleted by ${anthropicActorTitle(event)}`;
  }
}
