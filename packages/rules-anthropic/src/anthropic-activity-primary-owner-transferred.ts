import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorTitle } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** The primary ownership of the Anthropic organisation was transferred. */
export class AnthropicActivityPrimaryOwnerTransferred extends AnthropicActivityRule {
  id = "Anthropic.Activity.Primary.Owner.Transferred-prototype";
  displayName = "Anthropic Primary Owner Transferred";
  tags = ["Anthropic", "Privilege Escalation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098.003"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The primary ownership of the Anthropic organisation was transferred. The new owner controls billing, " +
    "members and data.";
  defaultRunbook =
    "1. Call the former owner and ask whether they handed it over. " +
    "2. Check that the new owner is an employee with a managed account and MFA. " +
    "3. Ask Anthropic's support at once to restore the ownership if they did not. " +
    "4. Review all role grants and keys created since the transfer.";

  when: When = { type: "primary_owner_transferred" };

  title(event: PantherEvent) {
    return `Anthropic primary ownership transferred by ${anthropicActorTitle(event)}`;
  }
}
