import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { teleportCluster, teleportUser } from "@pypanther/helpers/teleport";

/** The connector that decides whom Teleport believes was set up or replaced. */
export class TeleportSAMLCreated extends Rule {
  id = "Teleport.SAMLCreated-prototype";
  displayName = "A SAML Connector was created or modified";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["Teleport"];
  reports: Reports = { "MITRE ATT&CK": ["TA0042:T1585"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A SAML connector was written to the Teleport cluster; it says which identity provider vouches for users, and with which roles.";
  defaultRunbook =
    "1. Compare the connector's issuer, certificate and role mapping with the reviewed state. " +
    "2. Ask whoever wrote it for the change request. " +
    "3. Without one, restore the former connector at once and end sessions that came through the new one. " +
    "4. Lock whoever wrote it until the case is clear.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "user", "name"];

  when: When = { event: "saml.created" };

  title(event: PantherEvent) {
    const user = teleportUser(event);
    const cluster = teleportCluster(event);
    return `SAML connector created or changed by [${user}] in cluster [${cluster}]`;
  }
}
