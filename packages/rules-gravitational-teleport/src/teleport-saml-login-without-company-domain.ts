import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { clusterInUserDomain, teleportUser } from "@pypanther/helpers/teleport";

/** The single sign-on let somebody in who is not of the company's domain: the connector may trust too much. */
export class TeleportSAMLLoginWithoutCompanyDomain extends Rule {
  id = "Teleport.SAMLLoginWithoutCompanyDomain-prototype";
  displayName = "A user authenticated with SAML, but from an unknown company domain";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["Teleport"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A Teleport sign-in through SAML succeeded for an account of a foreign domain.";
  defaultRunbook =
    "1. Find the account in the identity provider: is it a guest, a supplier or unknown? " +
    "2. Compare the SAML connector with its reviewed state. " +
    "3. If nobody vouches for the account, lock it and replay its sessions. " +
    "4. Restrict the connector's mapping to the groups that need access.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "user", "method", "mfa_device"];

  when: When = { event: "user.login", success: true, method: "saml" };

  rule(event: PantherEvent) {
    return clusterInUserDomain(event) === false;
  }

  title(event: PantherEvent) {
    const user = teleportUser(event);
    const cluster = event.text("cluster_name") || "<UNNAMED_CLUSTER>";
    return `[${user}] of a foreign domain signed in to cluster [${cluster}] through SAML`;
  }
}
