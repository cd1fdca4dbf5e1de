import { LogType, lookup, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { now } from "@pypanther/helpers/clock";
import { certificateValidity, intervalText, teleportCluster } from "@pypanther/helpers/teleport";

/** A certificate was issued that outlives any working day, so a copy of it opens servers for a long time. */
export class TeleportLongLivedCerts extends Rule {
  id = "Teleport.LongLivedCerts-prototype";
  displayName = "A long-lived cert was created";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["Teleport"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Teleport issued a certificate whose validity is longer than the cluster's normal limit.";
  defaultRunbook =
    "1. Find out who asked for the certificate and for which role or bot it is. " +
    "2. If a long life is needed, give the role an exception in this rule that ends. " +
    "3. If it is not, lock the user or bot so that the certificate is refused, and issue a shorter one. " +
    "4. Look at what was done with it so far.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "time", "identity"];

  when: When = { event: "cert.create" };

  /** How long certificates normally live at most, in seconds. */
  maximumNormalValidityInterval = 12 * 60 * 60;

  /** By how much issuing may lengthen that, in seconds. */
  issuanceGracePeriod = 5;

  /**
   * Cluster → role → the longer validity it may have, in seconds, and the moment (ISO 8601) when that permission ends.
   * Empty, the default, makes no exceptions.
   */
  clusterRoleMaxValidities: Record<string, Record<string, { validity: number; expiration: string }>> = {};

  rule(event: PantherEvent) {
    const validity = certificateValidity(event);
    return validity !== null && validity > this.limitOf(event) * 1_000_000;
  }

  title(event: PantherEvent) {
    const user = event.text("identity", "user") || "<Cert with no User!?>";
    const cluster = teleportCluster(event);
    const validity = intervalText(certificateValidity(event) ?? 0);
    return `Certificate of [${user}] in cluster [${cluster}] lives [${validity}]`;
  }

  private limitOf(event: PantherEvent): number {
    const exceptions = lookup(this.clusterRoleMaxValidities, event.string("cluster_name")) ?? {};
    return event.strings("identity", "roles").reduce((limit, role) => {
      const exception = lookup(exceptions, role);
      const inForce = exception !== undefined && now(event) < Date.parse(exception.expiration);
      return inForce ? Math.max(limit, exception.validity) : limit;
    }, this.maximumNormalValidityInterval + this.issuanceGracePeriod);
  }
}
