import { LogType, lookup, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { now } from "@pypanther/helpers/clock";
import { certificateValidity, intervalText, teleportCluster } from "@pypanther/helpers/teleport";
import { titleValue } from "@pypanther/helpers/title-value";

/** Teleport issued a certificate that is valid for longer than the normal limit. */
export class TeleportLongLivedCerts extends Rule {
  id = "Teleport.LongLivedCerts-prototype";
  displayName = "A long-lived cert was created";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["Teleport"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Teleport issued a certificate that is valid for longer than the normal limit. A stolen copy can be used for " +
    "a long time.";
  defaultRunbook =
    "1. Find out who asked for the certificate and for which role or bot. " +
    "2. Add an exception with an end to the rule if the role needs it. " +
    "3. Read what was done with the certificate since. " +
    "4. Lock the user or bot, and issue a shorter certificate, if nobody needs it.";
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
    const user = titleValue(event.text("identity", "user"), "an unknown user");
    const cluster = teleportCluster(event);
    const validity = intervalText(certificateValidity(event) ?? 0);
    return `Certificate of ${user} in cluster ${cluster} lives [${validity}]`;
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
