import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** Support staff of Okta may act inside the tenant, or did so. */
export class OktaSupportAccess extends Rule<OktaSystemLog> {
  id = "Okta.Support.Access-prototype";
  displayName = "Okta Support Access Granted";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Identity & Access Management", "DataModel", "Okta", "Initial Access:Trusted Relationship"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1199"] };
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Support staff of Okta may act inside the tenant, or did so. An attacker who deceives them gets in with them.";
  defaultRunbook =
    "1. Look for an open case at Okta that needs this access. " +
    "2. Read in the log what was done during the impersonation. " +
    "3. Withdraw the access under Settings > Account if there is no case, and tell Okta.";
  defaultReference = "https://help.okta.com/en/prod/Content/Topics/Settings/settings-support-access.htm";
  summaryAttributes = ["eventType", "severity", "displayMessage", "p_any_ip_addresses"];

  when: When = { eventType: () => this.oktaSupportAccessEvents };

  /** The event types that count: the grant of access and its use. */
  oktaSupportAccessEvents: string[] = ["user.session.impersonation.grant", "user.session.impersonation.initiate"];

  title(event: PantherEvent<OktaSystemLog>) {
    return `${titleValue(event.udm("actor_user"), "an unknown user")} granted or used access of Okta support to the tenant`;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return { user: event.udm("actor_user"), ip: event.udm("source_ip"), event: event.get("eventType") };
  }
}
