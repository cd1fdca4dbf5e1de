import { LogType, type PantherEvent, Severity } from "@pypanther/core";
import { snykActor } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";

/** Single sign-on of a Snyk group was created or edited. */
export class SnykSystemSSO extends SnykAuditRule {
  id = "Snyk.System.SSO-prototype";
  displayName = "Snyk System SSO Settings Changed";
  logTypes = [LogType.SNYK_GROUP_AUDIT];
  tags = ["Snyk"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Single sign-on of a Snyk group was created or edited. With an identity provider of their own, an attacker " +
    "could sign in as any member.";
  defaultRunbook =
    "1. Compare the provider, domains and certificate in Snyk's SSO settings with the approved ones. " +
    "2. Ask the identity team whether they made the change. " +
    "3. Compare the group's members and their roles with your directory. " +
    "4. Restore the connection with Snyk's support and end all sessions if the change was an attack.";
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
    return `${snykActor(event)} changed Snyk single sign-on: [${event.text("event")}]`;
  }

  dedup(event: PantherEvent) {
    return this.title(event);
  }
}
