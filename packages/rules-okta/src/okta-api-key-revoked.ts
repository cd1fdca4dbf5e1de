import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oktaActor, oktaAlertContext } from "@pypanther/helpers/okta";

/** An API token ended, which tidies up or breaks what depended on it. */
export class OktaAPIKeyRevoked extends Rule {
  id = "Okta.APIKeyRevoked-prototype";
  displayName = "Okta API Key Revoked";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Identity & Access Management", "Okta"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "An API token was revoked.";
  defaultRunbook =
    "1. See what used the token, and whether that still works. " +
    "2. Confirm that it was meant to go. " +
    "3. If it was not, give the integration a new token and question the actor's session.";
  defaultReference = "https://help.okta.com/en/prod/Content/Topics/Security/API.htm";
  summaryAttributes = ["eventType", "severity", "displayMessage", "p_any_ip_addresses"];

  when: When = {
    eventType: "system.api_token.revoke",
    "outcome.result": "SUCCESS",
  };

  title(event: PantherEvent) {
    const token = event.readers("target")[0];
    const name = token ? asText(token.get("displayName"), "MISSING DISPLAY NAME") : "MISSING TARGET";
    return `${oktaActor(event)} revoked the API token [${name}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
