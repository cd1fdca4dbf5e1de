import { type AlertContext, contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpAlertContext, gcpPrincipal, gcpResourceLabel, gcpResourceName } from "@pypanther/helpers/gcp";
import { gcpActorTitle } from "@pypanther/helpers/gcp-title";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

/** A firewall rule was removed; if it denied something, that is now open. */
export class GCPFirewallRuleDeleted extends Rule<GcpAuditLog> {
  id = "GCP.Firewall.Rule.Deleted-prototype";
  displayName = "GCP Firewall Rule Deleted";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Firewall", "Networking", "Infrastructure"];
  dedupPeriodMinutes = 90;
  defaultSeverity = Severity.LOW;
  defaultDescription = "A firewall rule was deleted. If it denied something, that is now open to attackers.";
  defaultRunbook =
    "1. Find out what the rule denied or allowed. " +
    "2. Check the removal with its author or in the infrastructure code. " +
    "3. Create the rule again if it is needed, and review traffic since it went.";
  defaultReference = "https://cloud.google.com/firewall/docs/about-firewalls";

  when: When = { "protoPayload.methodName": () => contains(this.ruleDeletedParts) };

  /** Parts of the names of methods that remove a firewall rule. */
  ruleDeletedParts: string[] = [".Firewall.Delete", ".compute.firewalls.delete"];

  title(event: PantherEvent<GcpAuditLog>) {
    const firewallRule = gcpResourceLabel(event, "firewall_rule_id", gcpResourceName(event, ""));
    return `${gcpActorTitle(event)} deleted firewall rule ${titleValue(firewallRule, "of an unknown name")}`;
  }

  dedup(event: PantherEvent<GcpAuditLog>) {
    return gcpPrincipal(event);
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return gcpAlertContext(event);
  }
}
