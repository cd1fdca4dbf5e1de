import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** Single sign-on was weakened, so people can sign in past the company's identity provider and its controls. */
export class AnthropicActivitySSODisabled extends AnthropicActivityRule {
  id = "Anthropic.Activity.SSO.Disabled-prototype";
  displayName = "Anthropic SSO Disabled";
  tags = ["Anthropic", "Authentication", "Defense Evasion"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Single sign-on of the Anthropic organisation was switched off, or stopped for one connection.";
  defaultRunbook =
    "1. Try whether members can sign in without the identity provider. " +
    "2. Ask the actor whether a migration is going on. " +
    "3. Turn single sign-on back on when nobody has planned this. " +
    "4. Review sign-ins and new members since the change and end sessions that do not belong.";

  when: When = [
    { type: "org_sso_toggled", is_enabled: [false, 0, "false"] },
    { type: "org_sso_connection_deactivated" },
  ];

  title(event: PantherEvent) {
    const change = event.get("type") === "org_sso_toggled" ? "SSO disabled" : "SSO connection deactivated";
    return `Anthropic ${change} by [${anthropicActorId(event)}]`;
  }
}
