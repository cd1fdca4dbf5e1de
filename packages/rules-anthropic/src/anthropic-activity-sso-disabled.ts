import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorTitle } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** Single sign-on of the Anthropic organisation was switched off, or an SSO connection was deactivated. */
export class AnthropicActivitySSODisabled extends AnthropicActivityRule {
  id = "Anthropic.Activity.SSO.Disabled-prototype";
  displayName = "Anthropic SSO Disabled";
  tags = ["Anthropic", "Authentication", "Defense Evasion"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Single sign-on of the Anthropic organisation was switched off, or an SSO connection was deactivated. " +
    "Members may sign in without the identity provider.";
  defaultRunbook =
    "1. Check whether members can sign in without the identity provider. " +
    "2. Ask the actor whether this is part of a migration. " +
    "3. Turn single sign-on on again if it was not planned. " +
    "4. Review sign-ins and new members since, and end sessions that nobody can explain.";

  when: When = [
    { type: "org_sso_toggled", is_enabled: [false, 0, "false"] },
    { type: "org_sso_connection_deactivated" },
  ];

  title(event: PantherEvent) {
    const change = event.get("type") === "org_sso_toggled" ? "SSO disabled" : "SSO connection deactivated";
    return `Anthropic ${change} by ${anthropicActorTitle(event)}`;
  }
}
