import { LogType, type PantherEvent, Severity } from "@pypanther/core";
import { snykActor } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";

/** Single sign-on of the group was changed, and with it who vouches for its members. */
export class SnykSystemSSO extends SnykAuditRule {
  id = "Snyk.System.SSO-prototype";
  displayName = "Snyk System SSO Settings Changed";
  logTypes = [LogType.SNYK_GROUP_AUDIT];
  tags = ["Snyk"];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Single sign-on was configured for a Snyk group.";
  defaultRunbook =
    "1. Compare provider, domains and certificate with the approved ones. " +
    "2. Have the identity team confirm the change in person. " +
    "3. If they cannot, restore the connection with Snyk's support and end all sessions. " +
    "4. Check group members and their roles against your directory.";
  defaultReference =
    "https://docs.snyk.io/user-and-group-management/setting-up-sso-for-authentication/set-up-snyk-single-sign-on-sso";
  summaryAttributes = ["event", "p_any_ip_addresses", "p_any_emails"];

  actions: string[] = [
    "group.sso.auth0_connection.create",
    "group.sso.auth0_connection.edit",
    "group.sso.create",
    "group.sso.edit",
  ];

  title(event: PantherEvent) {
    return `Snyk single sign-on changed: [${event.text("event") || "<NO_EVENT>"}] by [${snykActor(event)}]`;
  }

  dedup(event: PantherEvent) {
    return this.title(event);
  }
}
