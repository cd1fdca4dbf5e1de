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

/** Okta's support staff may act inside the tenant for as long as this grant lasts, and so may whoever tricked them. */
export class OktaSupportAccess extends Rule {
  id = "Okta.Support.Access-prototype";
  displayName = "Okta Support Access Granted";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Identity & Access Management", "DataModel", "Okta", "Initial Access:Trusted Relationship"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1199"] };
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Access of Okta support to the tenant was granted or used.";
  defaultRunbook =
    "1. Match the grant with a case that is open at Okta. " +
    "2. Withdraw it if there is none, and tell Okta. " +
    "3. Read what was done during the impersonation.";
  defaultReference = "https://help.okta.com/en/prod/Content/Topics/Settings/settings-support-access.htm";
  summaryAttributes = ["eventType", "severity", "displayMessage", "p_any_ip_addresses"];

  when: When = { eventType: () => this.oktaSupportAccessEvents };

  /** The event types that count: the grant of access and its use. */
  oktaSupportAccessEvents: string[] = ["user.session.impersonation.grant", "user.session.impersonation.initiate"];

  title(event: PantherEvent) {
    return `Okta support may access the tenant, by [${asText(event.udm("actor_user"))}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { user: event.udm("actor_user"), ip: event.udm("source_ip"), event: event.get("eventType") };
  }
}
