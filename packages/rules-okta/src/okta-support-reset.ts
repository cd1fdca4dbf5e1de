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
import { oktaAlertContext } from "@pypanther/helpers/okta";

/** Okta's own system account reset a credential and left no trace of a client, as when support is deceived or broken into. */
export class OktaSupportReset extends Rule {
  id = "Okta.Support.Reset-prototype";
  displayName = "Okta Support Reset Credential";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Identity & Access Management", "DataModel", "Okta", "Initial Access:Trusted Relationship"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1199"] };
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A password or factor was reset by the system account of Okta.";
  defaultRunbook =
    "1. Ask Okta and your help desk whether they handled a case for this user. " +
    "2. Call the user and check who holds the account now. " +
    "3. Reset password and factors, end all sessions and tell Okta if nobody knows of a case. " +
    "4. Look for other users reset in the same way.";
  defaultReference =
    "https://help.okta.com/en/prod/Content/Topics/Directory/get-support.htm#:~:text=Visit%20the%20Okta%20Help%20Center,1%2D800%2D219%2D0964";
  summaryAttributes = ["eventType", "severity", "p_any_ip_addresses"];

  when: When = {
    eventType: () => this.oktaSupportResetEvents,
    "actor.alternateId": "system@okta.com",
    "transaction.id": "unknown",
    "client.userAgent.rawUserAgent": null,
    "client.geographicalContext.country": null,
  };

  /** The event types that count. */
  oktaSupportResetEvents: string[] = [
    "user.account.reset_password",
    "user.mfa.factor.update",
    "system.mfa.factor.deactivate",
    "user.mfa.attempt_bypass",
  ];

  title(event: PantherEvent) {
    const user = event.readers("target").find((target) => target.get("type") === "User");
    return `Okta's system account reset a credential of [${asText(user?.get("alternateId") ?? user?.get("displayName"), "<unknown-user>")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
