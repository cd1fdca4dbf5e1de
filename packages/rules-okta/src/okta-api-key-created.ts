import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { oktaActor, oktaAlertContext, oktaTarget } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** An API token was created, which works until it is revoked. */
export class OktaAPIKeyCreated extends Rule<OktaSystemLog> {
  id = "Okta.APIKeyCreated-prototype";
  displayName = "Okta API Key Created";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Identity & Access Management", "Okta", "Credential Access:Steal Application Access Token"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1528"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An API token was created. It has the rights of its creator, and an attacker can use it without signing in.";
  defaultRunbook =
    "1. Ask the actor in the title what the token is for. " +
    "2. Check under Security > API > Tokens that its rights are no wider than that. " +
    "3. Revoke the token if nobody knows of it, and search the log for what it was used for.";
  defaultReference = "https://help.okta.com/en/prod/Content/Topics/Security/API.htm";
  summaryAttributes = ["eventType", "severity", "displayMessage", "p_any_ip_addresses"];

  when: When = {
    eventType: "system.api_token.create",
    "outcome.result": "SUCCESS",
  };

  title(event: PantherEvent<OktaSystemLog>) {
    const name = titleValue(oktaTarget(event).get("displayName"), "of unknown name");
    return `${oktaActor(event)} created the API token ${name}`;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
