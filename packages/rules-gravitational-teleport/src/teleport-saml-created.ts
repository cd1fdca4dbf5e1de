import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { teleportCluster, teleportUser } from "@pypanther/helpers/teleport";

/** A SAML connector of the Teleport cluster was created or changed. */
export class TeleportSAMLCreated extends Rule {
  id = "Teleport.SAMLCreated-prototype";
  displayName = "A SAML Connector was created or modified";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["Teleport"];
  reports: Reports = { "MITRE ATT&CK": ["TA0042:T1585"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A SAML connector of the Teleport cluster was created or changed. With a connector of their own, an attacker " +
    "can sign in as any user.";
  defaultRunbook =
    "1. Compare the connector's issuer, certificate and role mapping with the reviewed state. " +
    "2. Ask the actor for the change request. " +
    "3. Restore the former connector if there is none, and end the sessions that came through the new one. " +
    "4. Lock the actor until the case is clear.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "user", "name"];

  when: When = { event: "saml.created" };

  title(event: PantherEvent) {
    const user = teleportUser(event);
    const cluster = teleportCluster(event);
    return `SAML connector created or changed by ${user} in cluster ${cluster}`;
  }
}
