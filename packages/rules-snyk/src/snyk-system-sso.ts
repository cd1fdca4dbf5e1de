import { LogType, type PantherEvent, Severity } from "@pypanther/core";
import { snykActor } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";

/** How members of the group sign in was changed. */
export class SnykSystemSSO extends SnykAuditRule {
  id = "Snyk.System.SSO-prototype";
  displayName = "Snyk System SSO Settings Changed";
  logTypes = [LogType.SNYK_GROUP_AUDIT];
  tags = ["Snyk"];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Single sign-on of a Snyk group was set up or edited.";
  defaultRunbook =
    "1. Ask the identity team whether they made the change. " +
    "2. Compare provider, domains and certificate with the approved ones. " +
    "3. Set the former configuration again, and end all sessions, if they did not. " +
    "4. Look for members and roles added since.";
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
