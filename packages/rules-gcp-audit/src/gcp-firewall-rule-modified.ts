import { type AlertContext, contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpAlertContext, gcpPrincipal } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpResourceTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

/** A firewall rule was edited and may filter less than it did. */
export class GCPFirewallRuleModified extends Rule<GcpAuditLog> {
  id = "GCP.Firewall.Rule.Modified-prototype";
  displayName = "GCP Firewall Rule Modified";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Firewall", "Networking", "Infrastructure"];
  dedupPeriodMinutes = 90;
  defaultSeverity = Severity.LOW;
  defaultDescription = "A firewall rule was changed. It may now let an attacker's traffic in.";
  defaultRunbook =
    "1. Compare the rule with its earlier version. " +
    "2. Look for wider sources, more ports, or a rule that was disabled. " +
    "3. Set it back if the edit was not agreed on.";
  defaultReference = "https://cloud.google.com/firewall/docs/about-firewalls";

  when: When = { "protoPayload.methodName": () => contains(this.ruleModifiedParts) };

  /** Parts of the names of methods that change a firewall rule. */
  ruleModifiedParts: string[] = [".Firewall.Update", ".compute.firewalls.patch", ".compute.firewalls.update"];

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} changed firewall rule ${gcpResourceTitle(event, "of an unknown name")}`;
  }

  dedup(event: PantherEvent<GcpAuditLog>) {
    return gcpPrincipal(event);
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return gcpAlertContext(event);
  }
}
