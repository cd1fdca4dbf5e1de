import { LogType, not, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { clusterInUserDomain, teleportUser } from "@pypanther/helpers/teleport";
import { titleValue } from "@pypanther/helpers/title-value";

/** An account of the company's domain signed in to Teleport without SAML. */
export class TeleportCompanyDomainLoginWithoutSAML extends Rule {
  id = "Teleport.CompanyDomainLoginWithoutSAML-prototype";
  displayName = "A User from the company domain(s) Logged in without SAML";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["Teleport"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An account of the company's domain signed in to Teleport without SAML. The sign-in was not checked by the " +
    "identity provider and its MFA.";
  defaultRunbook =
    "1. Read which method was used. " +
    "2. Ask the user why they did not sign in through the identity provider. " +
    "3. Remove local sign-in from accounts that have single sign-on. " +
    "4. Lock the account and end its sessions if the user did not sign in.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "user", "method", "mfa_device"];

  when: When = { event: "user.login", success: true, method: not("saml") };

  rule(event: PantherEvent) {
    return clusterInUserDomain(event) === true;
  }

  title(event: PantherEvent) {
    const user = teleportUser(event);
    const cluster = titleValue(event.text("cluster_name"), "of unknown name");
    return `${user} signed in to cluster ${cluster} without SAML`;
  }
}
