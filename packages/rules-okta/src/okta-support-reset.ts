import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { oktaAlertContext } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** Okta's system account reset a credential of a user without a trace of a client. */
export class OktaSupportReset extends Rule<OktaSystemLog> {
  id = "Okta.Support.Reset-prototype";
  displayName = "Okta Support Reset Credential";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Identity & Access Management", "DataModel", "Okta", "Initial Access:Trusted Relationship"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1199"] };
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Okta's system account reset a user's password or factor without a trace of a client. An attacker with access to " +
    "Okta's support can take over accounts this way.";
  defaultRunbook =
    "1. Ask Okta and your help desk whether they handled a case for this user. " +
    "2. Call the user and ask whether they can still sign in. " +
    "3. Search for other users reset in the same way. " +
    "4. Reset password and factors, end all sessions and tell Okta if nobody knows of a case.";
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

  title(event: PantherEvent<OktaSystemLog>) {
    const user = event.readers("target").find((target) => target.get("type") === "User");
    return `Okta's system account reset a credential of ${titleValue(user?.get("alternateId") ?? user?.get("displayName"), "an unknown user")}`;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
