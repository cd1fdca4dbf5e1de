import { type AlertContext, contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpAlertContext, gcpPrincipal, gcpResourceLabel, gcpResourceName } from "@pypanther/helpers/gcp";
import { gcpActorTitle } from "@pypanther/helpers/gcp-title";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

/** A firewall rule was added and may let traffic in that was kept out until now. */
export class GCPFirewallRuleCreated extends Rule<GcpAuditLog> {
  id = "GCP.Firewall.Rule.Created-prototype";
  displayName = "GCP Firewall Rule Created";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Firewall", "Networking", "Infrastructure"];
  dedupPeriodMinutes = 90;
  defaultSeverity = Severity.LOW;
  defaultDescription = "A firewall rule was created. It may let an attacker's traffic in.";
  defaultRunbook =
    "1. Read the rule: sources, ports, targets and direction. " +
    "2. Treat 0.0.0.0/0 with management or database ports as urgent. " +
    "3. Delete the rule if its author cannot account for it, and look for connections it let through.";
  defaultReference = "https://cloud.google.com/firewall/docs/about-firewalls";

  when: When = { "protoPayload.methodName": () => contains(this.ruleCreatedParts) };

  /** Parts of the names of methods that make a firewall rule. */
  ruleCreatedParts: string[] = [".Firewall.Create", ".compute.firewalls.insert"];

  title(event: PantherEvent<GcpAuditLog>) {
    const firewallRule = gcpResourceLabel(event, "firewall_rule_id", gcpResourceName(event, ""));
    return `${gcpActorTitle(event)} created firewall rule ${titleValue(firewallRule, "of an unknown name")}`;
  }

  dedup(event: PantherEvent<GcpAuditLog>) {
    return gcpPrincipal(event);
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return gcpAlertContext(event);
  }
}
