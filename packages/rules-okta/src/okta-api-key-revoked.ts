import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oktaActor, oktaAlertContext, oktaTarget } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** An API token was revoked. */
export class OktaAPIKeyRevoked extends Rule<OktaSystemLog> {
  id = "Okta.APIKeyRevoked-prototype";
  displayName = "Okta API Key Revoked";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Identity & Access Management", "Okta"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An API token was revoked. An intruder may do this to cut off monitoring or another integration.";
  defaultRunbook =
    "1. Find out which integration used the token, and whether it still works. " +
    "2. Ask the actor in the title whether they meant to revoke it. " +
    "3. Create a new token for the integration and review the actor's session if they did not.";
  defaultReference = "https://help.okta.com/en/prod/Content/Topics/Security/API.htm";
  summaryAttributes = ["eventType", "severity", "displayMessage", "p_any_ip_addresses"];

  when: When = {
    eventType: "system.api_token.revoke",
    "outcome.result": "SUCCESS",
  };

  title(event: PantherEvent<OktaSystemLog>) {
    const name = titleValue(oktaTarget(event).get("displayName"), "of unknown name");
    return `${oktaActor(event)} revoked the API token ${name}`;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
