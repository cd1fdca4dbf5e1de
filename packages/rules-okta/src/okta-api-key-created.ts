import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { oktaActor, oktaAlertContext } from "@pypanther/helpers/okta";

/** A new API token works until it is revoked, with the rights of whoever made it. */
export class OktaAPIKeyCreated extends Rule {
  id = "Okta.APIKeyCreated-prototype";
  displayName = "Okta API Key Created";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Identity & Access Management", "Okta", "Credential Access:Steal Application Access Token"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1528"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "An API token was created.";
  defaultRunbook =
    "1. Ask its maker what the token is for. " +
    "2. Check that its rights are no wider than that. " +
    "3. Revoke a token nobody owns up to and search the log for what it was used for.";
  defaultReference = "https://help.okta.com/en/prod/Content/Topics/Security/API.htm";
  summaryAttributes = ["eventType", "severity", "displayMessage", "p_any_ip_addresses"];

  when: When = {
    eventType: "system.api_token.create",
    "outcome.result": "SUCCESS",
  };

  title(event: PantherEvent) {
    const token = event.readers("target")[0];
    const name = token ? asText(token.get("displayName"), "MISSING DISPLAY NAME") : "MISSING TARGET";
    return `${oktaActor(event)} created the API token [${name}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
