import { LogType, not, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { clusterInUserDomain, teleportUser } from "@pypanther/helpers/teleport";

/** An employee went round the single sign-on, where MFA and offboarding are enforced. */
export class TeleportCompanyDomainLoginWithoutSAML extends Rule {
  id = "Teleport.CompanyDomainLoginWithoutSAML-prototype";
  displayName = "A User from the company domain(s) Logged in without SAML";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["Teleport"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An account of the company's domain signed in to Teleport otherwise than through SAML.";
  defaultRunbook =
    "1. See which method was used and since when the account has it. " +
    "2. Ask the user why they did not sign in through the identity provider. " +
    "3. If they did not sign in at all, lock the account and end its sessions. " +
    "4. Remove local sign-in from accounts that have the single sign-on.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "user", "method", "mfa_device"];

  when: When = { event: "user.login", success: true, method: not("saml") };

  rule(event: PantherEvent) {
    return clusterInUserDomain(event) === true;
  }

  title(event: PantherEvent) {
    const user = teleportUser(event);
    const cluster = event.text("cluster_name") || "<UNNAMED_CLUSTER>";
    return `[${user}] signed in to cluster [${cluster}] without SAML`;
  }
}
