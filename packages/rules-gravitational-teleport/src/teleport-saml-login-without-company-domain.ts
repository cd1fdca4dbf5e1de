import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { clusterInUserDomain, teleportUser } from "@pypanther/helpers/teleport";
import { titleValue } from "@pypanther/helpers/title-value";

/** An account of another domain signed in to Teleport through SAML. */
export class TeleportSAMLLoginWithoutCompanyDomain extends Rule {
  id = "Teleport.SAMLLoginWithoutCompanyDomain-prototype";
  displayName = "A user authenticated with SAML, but from an unknown company domain";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["Teleport"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An account of another domain signed in to Teleport through SAML. The connector may accept accounts that it " +
    "should not.";
  defaultRunbook =
    "1. Find the account in the identity provider, and see whether it is a guest's or a supplier's. " +
    "2. Compare the SAML connector with its reviewed state. " +
    "3. Restrict the connector's mapping to the groups that need access. " +
    "4. Lock the account and replay its sessions if nobody knows it.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "user", "method", "mfa_device"];

  when: When = { event: "user.login", success: true, method: "saml" };

  rule(event: PantherEvent) {
    return clusterInUserDomain(event) === false;
  }

  title(event: PantherEvent) {
    const user = teleportUser(event);
    const cluster = titleValue(event.text("cluster_name"), "of unknown name");
    return `${user} of a foreign domain signed in to cluster ${cluster} through SAML`;
  }
}
