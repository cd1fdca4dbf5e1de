import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** Primary ownership passed to another account, which now has the last word over billing, members and data. */
export class AnthropicActivityPrimaryOwnerTransferred extends AnthropicActivityRule {
  id = "Anthropic.Activity.Primary.Owner.Transferred-prototype";
  displayName = "Anthropic Primary Owner Transferred";
  tags = ["Anthropic", "Privilege Escalation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098.003"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The Anthropic organisation has a different primary owner from now on.";
  defaultRunbook =
    "1. Reach the former owner by phone and confirm that they handed over. " +
    "2. Check that the new owner is an employee with a managed, MFA-protected account. " +
    "3. If either is in doubt, call Anthropic support at once to have ownership restored. " +
    "4. Review all role grants and keys created since the transfer.";

  when: When = { type: "primary_owner_transferred" };

  title(event: PantherEvent) {
    return `Anthropic primary ownership transferred by [${anthropicActorId(event)}]`;
  }
}
